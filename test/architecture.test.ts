// The house's rules as data: who may import whom, and what domain code may never touch.
import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const MAY_IMPORT: Record<string, string[]> = {
  domain: ["domain", "@internationalized/date", "libphonenumber-js/core", "minisearch"],
  playbook: [
    "domain",
    "playbook",
    "astro",
    "astro/zod",
    "@astrojs/solid-js",
    "@babel/core",
    "js-yaml",
    "yaml",
    "satteri",
    "github-slugger",
    "hast-util-to-html",
    "node:",
    "content",
    "libphonenumber-js/core",
    "virtual:content",
  ],
  browser: ["browser", "domain", "idb-keyval", "virtual:phone-metadata"],
  stores: ["stores", "domain", "browser", "nanostores"],
  ui: ["ui", "solid-js"],
  islands: ["islands", "domain", "stores", "ui", "solid-js", "@nanostores/solid"],
  layouts: ["ui", "islands", "playbook", "astro:assets", "virtual:team.css"],
  pages: ["domain", "playbook", "layouts", "islands", "ui"],
};

const src = join(import.meta.dirname, "../src");
const files = globSync("**/*.{ts,tsx,astro}", { cwd: src }).map((file) => file.replaceAll("\\", "/"));
const read = (file: string) => readFileSync(join(src, file), "utf8");
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

function importsOf(file: string): string[] {
  const found = withoutComments(read(file)).matchAll(/^\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?"([^"]+)"|\bimport\("([^"]+)"\)/gm);
  return [...found].map(([, target, lazy]) => target ?? lazy ?? "");
}

/** The room a file's import leads to: a folder of src, or the package's name. */
function roomOf(file: string, target: string): string {
  if (!target.startsWith(".")) return target;
  const path = relative(src, join(src, dirname(file), target)).replaceAll("\\", "/");
  return path.startsWith("../content") ? "content" : (path.split("/")[0] ?? "");
}

describe("each folder imports only what the house allows", () => {
  for (const [folder, allowed] of Object.entries(MAY_IMPORT)) {
    test(folder, () => {
      const leaks = files
        .filter((file) => file.startsWith(`${folder}/`))
        .flatMap((file) => importsOf(file).map((target) => ({ file, room: roomOf(file, target) })))
        .filter(({ room }) => !allowed.some((name) => room === name || room.startsWith(name.endsWith(":") ? name : `${name}/`)))
        .map(({ file, room }) => `${file} -> ${room}`);
      expect(leaks).toEqual([]);
    });
  }
});

test("every folder of src is in the table", () => {
  const folders = new Set(files.filter((file) => file.includes("/")).map((file) => file.split("/")[0]));
  expect([...folders].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
});

test("domain code never asks for the time or for chance", () => {
  const askers = files.filter(
    (file) => file.startsWith("domain/") && /Date\.now|new Date\(\)|Math\.random|performance\.now/.test(withoutComments(read(file))),
  );
  expect(askers).toEqual([]);
});

/** A file of types alone has nothing to test. */
const doesSomething = (text: string) => /^(export )?(const|function|let|class) /m.test(text);

test("each file of domain has its twin among the tests", () => {
  const tests = new Set(
    globSync("**/*.test.ts", { cwd: join(import.meta.dirname, "domain") }).map((file) =>
      file.replaceAll("\\", "/").replace(".test.ts", ".ts"),
    ),
  );
  const alone = files
    .filter((file) => file.startsWith("domain/") && doesSomething(read(file)))
    .map((file) => file.slice("domain/".length))
    .filter((file) => !tests.has(file));
  expect(alone).toEqual([]);
});

test("each file opens with a line that says what it is for", () => {
  const silent = files.filter((file) => !/^(---\n)?(\/\/|\/\*) ?\S/.test(read(file)));
  expect(silent).toEqual([]);
});

describe("no file is longer than 200 lines", () => {
  const long = (folder: string, names: string[]) =>
    names.filter((name) => readFileSync(join(folder, name), "utf8").split("\n").length > 201);

  test("of the site", () => expect(long(src, files)).toEqual([]));
  test("of its tests", () => expect(long(import.meta.dirname, globSync("**/*.ts", { cwd: import.meta.dirname }))).toEqual([]));
});
