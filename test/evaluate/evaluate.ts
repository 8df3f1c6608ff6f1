// Runs the domain's own code over lines of text: npm run -s evaluate -- VERB [FILE], one line out for each line in.
import { readFileSync } from "node:fs";

type Verb = (lines: string[]) => string[];

const VERBS: Record<string, () => Promise<Verb>> = {
  spoken: async () => (await import("./spoken.ts")).sayLines,
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

const [name = "", file] = process.argv.slice(2);
const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
if (!verb) refuse(`There is no verb "${name}"; the verbs are ${Object.keys(VERBS).join(", ")}.`);
const run = await verb();
const output = run(linesOf(file));
process.stdout.write(output.map((line) => `${line}\n`).join(""));
