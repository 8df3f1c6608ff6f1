// The files in a folder and in all folders below it.
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** Paths within the folder, with slashes on every system; sorted, so that they come alike everywhere. */
export function filesBelow(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return found.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/")).toSorted();
}
