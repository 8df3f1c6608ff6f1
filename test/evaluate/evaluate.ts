// Runs the domain's own code over data: npm run -s evaluate -- VERB [FILE], a line out for each line in, or a text; or REPORT FOLDER [PREFIX].
import { readFileSync, statSync } from "node:fs";

type Verb = (lines: string[]) => string[];

const VERBS: Record<string, () => Promise<Verb>> = {
  spoken: async () => (await import("./spoken.ts")).sayLines,
  speech: async () => (await import("./speech.ts")).timeLines,
  cadence: async () => (await import("./cadence.ts")).answerCases,
  coach: async () => (await import("./coach.ts")).readLines,
  sentences: async () => (await import("./sentences.ts")).markLines,
};

const REPORTS: Record<string, () => Promise<(folder: string, ...more: string[]) => string[]>> = {
  "speech-report": async () => (await import("./speech-report.ts")).report,
  "coach-report": async () => (await import("./coach-report.ts")).report,
};

/** Verbs that make one text of another: what they give is printed as it is. */
const TEXTS: Record<string, () => Promise<(text: string) => string>> = {
  ics: async () => (await import("./ics.ts")).writeIcs,
};

/** The lines of a text; a last line end, a BOM and carriage returns are no text. */
function linesIn(text: string): string[] {
  const lines = text.replace(/^\ufeff/, "").split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => line.replace(/\r$/, ""));
}

function refuse(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(2);
}

function textOf(file: string | undefined): string {
  try {
    return readFileSync(file ?? 0, "utf8");
  } catch {
    return refuse(`${file ?? "Standard input"} cannot be read; give a text file, or the text on standard input.`);
  }
}

function rewrite(write: (text: string) => string, text: string): string {
  try {
    return write(text);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const pick = <T>(table: Record<string, T>, name: string) => (Object.hasOwn(table, name) ? table[name] : undefined);

const inLines = (lines: string[]) => lines.map((line) => `${line}\n`).join("");

async function answer(name: string, path: string | undefined, more: string[]): Promise<string> {
  const verb = await pick(VERBS, name)?.();
  if (verb) return inLines(verb(linesIn(textOf(path))));
  const write = await pick(TEXTS, name)?.();
  if (write) return rewrite(write, textOf(path));
  const report = await pick(REPORTS, name)?.();
  if (!report) return refuse(`There is no verb "${name}"; the verbs are ${Object.keys({ ...VERBS, ...TEXTS, ...REPORTS }).join(", ")}.`);
  if (!path || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return refuse(`${name} needs a folder of *.jsonl files.`);
  return inLines(report(path, ...more));
}

const [name = "", path, ...more] = process.argv.slice(2);
process.stdout.write(await answer(name, path, more));
