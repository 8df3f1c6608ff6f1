// Whose file a fault is in: the team’s own where what it is about is written there.
import type { Files, Single } from "./files.ts";
import { homeOf, SINGLE } from "./files.ts";
import { readYaml } from "./reading.ts";

/** A fault of "content/plays/x.mdx: …" under the name of the file that has it. */
export function atHome(fault: string, files: Files): string {
  const [, path = "", field = ""] = /^content\/([^:]+): ([^:.]+)/.exec(fault) ?? [];
  const isSingle = SINGLE.includes(path as Single);
  const home = isSingle && !isNamed(files[`own/${path}`], field) ? path : homeOf(files, path);
  return fault.replace(`content/${path}`, () => `content/${home}`);
}

function isNamed(text: string | undefined, field: string): boolean {
  const read = readYaml(text ?? "");
  return "data" in read && typeof read.data === "object" && read.data !== null && Object.hasOwn(read.data, field);
}
