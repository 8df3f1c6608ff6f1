// A file’s text → its fields and prose; what cannot be read is told with its line and a remedy.
import type { Files, Ours, Single } from "./files.ts";
import { fromYaml } from "./yaml.ts";

/** Fields as they were written, not yet checked, or sentences on why they cannot be read, and in which file if not the one asked for. */
export type Read = { data: unknown } | { faults: string[]; file?: string };

const known = new Map<string, Read>();

/** YAML → data, once a text. `before` counts the lines above it in its file. */
export function readYaml(text: string, before = 0): Read {
  const key = `${before}\n${text}`;
  const read = known.get(key) ?? parsed(text, before);
  known.set(key, read);
  return read;
}

function parsed(text: string, before: number): Read {
  const yaml = fromYaml(text);
  if ("data" in yaml) return yaml;
  return { faults: [yaml.line === undefined ? yaml.remedy : `line ${yaml.line + before}: ${yaml.remedy}`] };
}

const FRONT = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** The fields above an MDX file’s prose. */
export function readFront(text: string): Read {
  const front = FRONT.exec(text);
  return front ? readYaml(front[1] ?? "", 1) : { faults: ["the file: begin it with a line ---, then the fields, then another line ---."] };
}

/** The prose below the fields. */
export const proseOf = (text: string): string => text.replace(FRONT, "");

/** Signs in the prose that would be taken for program text. */
export function proseFaults(text: string): string[] {
  const plain = proseOf(text)
    .replaceAll(/^(`{3,})[\s\S]*?^\1[ \t]*$/gm, "")
    .replaceAll(/`[^`\n]*`/g, "")
    .replaceAll(/\\[{}<>]/g, "");
  const sign = /[{}<]/.exec(plain)?.[0];
  const isCode = /^(?:import|export)\s/m.test(plain);
  return [
    ...(sign ? [`the sign ${sign} cannot stand in prose as it is; write \\${sign}, or use a word.`] : []),
    ...(isCode ? ["a paragraph cannot begin with “import” or “export”; begin it with another word."] : []),
  ];
}

/** A file that stands alone, with the team’s own over it: what the team names replaces ours of the same name. */
export function readSingle(files: Files, name: Single | Ours): Read {
  const [ours, own] = [files[name], files[`own/${name}`]].map((text) => readYaml(text ?? ""));
  if (!ours || !own || "faults" in ours) return ours ?? { data: {} };
  if ("faults" in own) return { ...own, file: `own/${name}` };
  if (own.data !== undefined && own.data !== null && !isFields(own.data)) return { faults: [NO_FIELDS], file: `own/${name}` };
  return { data: merged(ours.data as object, own.data ?? {}) };
}

const NO_FIELDS = "the file: write each field on a line of its own: its name, a colon, a space, and what it says.";

/** Fields that hold a thing a name, of which a team writes only its own. */
const GATHERED = ["countries", "rules"];

function merged(ours: object, own: object): object {
  const rows = Object.entries(own).map(([name, value]: [string, unknown]) => {
    const under: unknown = GATHERED.includes(name) ? (ours as Record<string, unknown>)[name] : undefined;
    return [name, isFields(under) && isFields(value) ? { ...under, ...value } : value];
  });
  return { ...ours, ...Object.fromEntries(rows) };
}

const isFields = (data: unknown): data is object => typeof data === "object" && data !== null && !Array.isArray(data);
