// Runs the domain's own code over data: npm run -s evaluate -- VERB [FILE], one line out for each line in, or REPORT FOLDER.
import { readFileSync, statSync } from "node:fs";

type Verb = (lines: string[]) => string[];

const VERBS: Record<string, () => Promise<Verb>> = {
  spoken: async () => (await import("./spoken.ts")).sayLines,
  speech: async () => (await import("./speech.ts")).timeLines,
};

const REPORTS: Record<string, () => Promise<(folder: string) => string[]>> = {
  "speech-report": async () => (await import("./speech-report.ts")).report,
};

/** The lines of a file or of standard input (0); a last line end, a BOM and carriage returns are no text. */
function readLines(file: string | 0): string[] {
  const lines = readFileSync(file, "utf8")
    .replace(/^\ufeff/, "")
    .split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => line.replace(/\r$/, ""));
}

function refuse(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(2);
}

function linesOf(file: string | undefined): string[] {
  try {
    return readLines(file ?? 0);
  } catch {
    return refuse(`${file ?? "Standard input"} cannot be read; give a text file, or the lines on standard input.`);
  }
}

const pick = <T>(table: Record<string, T>, name: string) => (Object.hasOwn(table, name) ? table[name] : undefined);

async function answer(name: string, path: string | undefined): Promise<string[]> {
  const verb = await pick(VERBS, name)?.();
  if (verb) return verb(linesOf(path));
  const report = await pick(REPORTS, name)?.();
  if (!report) return refuse(`There is no verb "${name}"; the verbs are ${Object.keys({ ...VERBS, ...REPORTS }).join(", ")}.`);
  if (!path || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return refuse(`${name} needs a folder of *.jsonl files.`);
  return report(path);
}

const [name = "", path] = process.argv.slice(2);
process.stdout.write((await answer(name, path)).map((line) => `${line}\n`).join(""));
