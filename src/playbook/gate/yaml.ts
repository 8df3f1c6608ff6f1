// YAML → data, by a quick reader; what that one refuses is read by a careful one, which knows what is wrong and on which line.
import { createRequire } from "node:module";
import { CORE_SCHEMA, load } from "js-yaml";

/** What a text holds, or what is wrong with it; lines count from 1 within the text. */
export type Yaml = { data: unknown } | { line?: number; remedy: string };

export function fromYaml(text: string): Yaml {
  try {
    return { data: load(text, { schema: CORE_SCHEMA }) ?? null };
  } catch {
    return carefully(text);
  }
}

const REMEDIES: Record<string, string> = {
  DUPLICATE_KEY: "this field stands here twice; keep one of the two.",
  TAB_AS_INDENT: "begin the line with spaces; a tab cannot be read.",
  BAD_INDENT: "the line does not begin below the one it belongs to; give both the same number of spaces.",
  MISSING_CHAR: "a quotation mark or a bracket is missing; close what was opened.",
};

const UNREADABLE =
  "this cannot be read; put the text in quotes if it has a colon, a # or a quotation mark, and check the spaces before it.";

function carefully(text: string): Yaml {
  const { parseDocument } = createRequire(import.meta.url)("yaml") as typeof import("yaml");
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error) return { line: text.slice(0, error.pos[0]).split("\n").length, remedy: REMEDIES[error.code] ?? UNREADABLE };
  try {
    return { data: document.toJS() };
  } catch {
    return { remedy: "a text that begins with * or & has a meaning of its own here; put it in quotes." };
  }
}
