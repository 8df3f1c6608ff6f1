// The files in a folder and in all folders below it.
import { readdirSync } from "node:fs";

/** Paths within the folder, with slashes on every system; sorted, so that they come alike everywhere. */
export function filesBelow(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => !one.isDirectory());
  const within = (path: string) => path.slice(folder.length).replaceAll("\\", "/").replace(/^\/+/, "");
  return found.map(({ parentPath, name }) => within(`${parentPath}/${name}`)).toSorted();
}
