// Builds of the site in folders of their own, and where two built sites differ.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, globSync, mkdtempSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
/** All that a build reads. */
const SOURCES = ["src", "content", "public", "package.json", "tsconfig.json", "astro.config.mjs"];

/** Builds this tree elsewhere, with these variables beside the few that a build needs; returns the folder of the built site. */
export function buildElsewhere(variables: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "playbook-build-"));
  for (const name of SOURCES) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  // The test runner's own variables (BASE_URL, MODE) would reach the pages.
  const env = { PATH: process.env["PATH"], HOME: process.env["HOME"], ASTRO_TELEMETRY_DISABLED: "1", ...variables };
  execFileSync(process.execPath, ["node_modules/astro/bin/astro.mjs", "build"], { cwd: folder, env, stdio: "pipe" });
  return join(folder, "dist");
}

/** Paths of the files that one of two folders lacks, or that hold other bytes there. */
export function differences(one: string, other: string): string[] {
  const [first, second] = [digests(one), digests(other)];
  const names = new Set([...first.keys(), ...second.keys()]);
  return [...names].filter((name) => first.get(name) !== second.get(name)).toSorted();
}

function digests(folder: string): Map<string, string> {
  const files = globSync("**/*", { cwd: folder }).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(
    files.map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );
}
