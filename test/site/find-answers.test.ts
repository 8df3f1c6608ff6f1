// How well the finder answers what reps type, and that every page can be found.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { unpack } from "../../src/domain/find/packed.ts";
import { createFinder } from "../../src/domain/find/finder.ts";

const dist = join(import.meta.dirname, "../../dist");
const book = unpack(JSON.parse(readFileSync(join(dist, "find.json"), "utf8")));
const lists = parse(readFileSync(join(import.meta.dirname, "../evaluate/find-queries.yaml"), "utf8")) as Record<
  string,
  Record<string, string[]>
>;
const finder = createFinder();
finder.add(book.pages);

/** Pages that answer, without sections. */
const found = (question: string) => finder.find(question).map(({ path }) => path.replace(/#.*/, ""));
const answers = (path: string, wanted: string[]) =>
  wanted.some((page) => path === page || (!page.slice(0, -1).includes("/") && path.startsWith(page)));

describe.each(Object.entries(lists))("of the %s list of questions", (_, list) => {
  const ranks = Object.entries(list).map(([question, wanted]) => found(question).findIndex((path) => answers(path, wanted)));

  test("nine in ten have their answer among the first three", () => {
    expect(ranks.filter((rank) => rank >= 0 && rank < 3).length / ranks.length).toBeGreaterThanOrEqual(0.9);
  });

  test("eight in ten have it first", () => expect(ranks.filter((rank) => rank === 0).length / ranks.length).toBeGreaterThanOrEqual(0.8));
});

test("every page but the front page and those for lost addresses can be found; a new one goes into content/find.yaml, places", () => {
  const pages = globSync("**/index.html", { cwd: dist }).map((file) => file.replaceAll("\\", "/").replace("index.html", ""));
  const known = new Set(book.pages.map(({ path }) => path));
  expect(pages.filter((path) => !["", "offline/"].includes(path) && !known.has(path))).toEqual([]);
});

test("every path that can be found is a page, and every section a place on it", () => {
  const lost = book.pages.flatMap(({ path, sections }) => {
    const html = readFileSync(join(dist, path, "index.html"), "utf8");
    return sections.filter(({ id }) => id !== "" && !html.includes(`id="${id}"`)).map(({ id }) => `${path}#${id}`);
  });
  expect(lost).toEqual([]);
});

test("each page is found first by its own title, or beside another of the same name", () => {
  const lost = book.pages.filter(({ path, title }) => !found(title).slice(0, 3).includes(path)).map(({ path }) => path);
  expect(lost).toEqual([]);
});
