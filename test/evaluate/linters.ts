// Our coach beside write-good, alex and retext: remarks per 100 words, and the share an expert would act on. How to run it: linters.md.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { advise } from "../../src/domain/coach/advice/advise.ts";
import type { Finding } from "../../src/domain/coach/advice/advice.ts";
import type { Medium } from "../../src/domain/coach/observation.ts";
import { coach, INTENT } from "../coach.ts";
import { EXAMPLES } from "../domain/coach/examples.ts";

interface Text {
  id: string;
  channel: Medium;
  subject?: string | undefined;
  text: string;
}

interface Remark {
  words: string;
  says: string;
}

type Linter = (text: Text) => Remark[] | Promise<Remark[]>;

const rows = (file: string) =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Text);

/** All of the first fresh lot, the odd lines of the second, whose even ones stay unread, and our own 73. */
const TEXTS: Text[] = [
  ...rows("fresh-scripts.jsonl"),
  ...rows("fresh2-scripts.jsonl").filter((_, at) => at % 2 === 0),
  ...EXAMPLES.split("\n## ")
    .slice(1)
    .map((block): Text => {
      const [head = "", ...lines] = block.split("\n");
      const [codes = "", subject] = head.split(" | ");
      const [id = "", channel = ""] = codes.split(" ");
      return { id, channel: channel as Medium, subject, text: lines.join("\n").trim() };
    }),
];

const advised = ({ text, channel, subject }: Text) => advise({ text, channel, ...(subject && { subject }) }, INTENT, coach);
const quoted =
  (text: string) =>
  ({ span, says }: Finding): Remark => ({ words: span ? text.slice(span.start, span.end) : "", says });

/** What the page shows at first: the one that would help most, and the first three of the others. */
const shownFirst: Linter = (text) => {
  const { findings, best } = advised(text);
  return [...(best ? [best] : []), ...findings.filter((one) => one !== best).slice(0, 3)].map(quoted(text.text));
};
const warningsAlone: Linter = (text) =>
  advised(text)
    .findings.filter(({ level }) => level === "warning")
    .map(quoted(text.text));
const everything: Linter = (text) => advised(text).findings.map(quoted(text.text));

const OURS: Record<string, Linter> = { "ours, warnings": warningsAlone, "ours, shown first": shownFirst, "ours, all": everything };

const RETEXT = ["simplify", "passive", "intensify", "repeated-words", "equality"];

interface Processor {
  use: (plugin: unknown) => Processor;
  process: (text: string) => Promise<{ messages: Message[] }>;
}
interface Message {
  reason: string;
  actual?: string;
  message?: string;
}

const toldBy = ({ reason, message, actual }: Message): Remark => ({ words: actual ?? "", says: message ?? reason });

/** The linters, from a folder into which they were installed. */
async function lintersIn(folder: string): Promise<Record<string, Linter>> {
  const require = createRequire(join(folder, "package.json"));
  const load = async (name: string) => (await import(pathToFileURL(require.resolve(name)).href)) as Record<string, unknown>;
  const writeGood = require("write-good") as (text: string) => { index: number; offset: number; reason: string }[];
  const alex = (await load("alex")) as unknown as { text: (text: string) => { messages: Message[] } };
  const plugins = await Promise.all(RETEXT.map(async (name) => (await load(`retext-${name}`)).default));
  const retext = (await load("retext")).retext as () => Processor;
  return {
    "write-good": ({ text }) =>
      writeGood(text).map(({ index, offset, reason }) => ({ words: text.slice(index, index + offset), says: reason })),
    alex: ({ text }) => alex.text(text).messages.map(toldBy),
    retext: async ({ text }) =>
      (await plugins.reduce<Processor>((all, plugin) => all.use(plugin), retext()).process(text)).messages.map(toldBy),
  };
}

interface Told extends Remark {
  id: string;
}

const toldOf = async (linter: Linter): Promise<Told[]> =>
  (await Promise.all(TEXTS.map(async (text) => (await linter(text)).map((remark) => ({ id: text.id, ...remark }))))).flat();

/** The same sample for the same seed: a linear congruence decides the order. */
function sample(all: Told[], seed: number, count = 40): Told[] {
  let state = seed;
  const chance = () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
  return all
    .map((one) => ({ one, at: chance() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ one }) => one);
}

const SEED = 20_261_122;
const oneLine = (words: string) => words.replaceAll(/\s+/g, " ").slice(0, 90);

/** Verdicts by linter: how many of the judged remarks an expert would act on. */
function verdicts(): Map<string, [number, number]> {
  const found = new Map<string, [number, number]>();
  for (const line of readFileSync(join(import.meta.dirname, "linters-verdicts.tsv"), "utf8")
    .split("\n")
    .slice(1)
    .filter(Boolean)) {
    const [name = "", , verdict] = line.split("\t");
    const [acted, judged] = found.get(name) ?? [0, 0];
    found.set(name, [acted + (verdict === "act" ? 1 : 0), judged + 1]);
  }
  return found;
}

const [folder = "", isSampling] = process.argv.slice(2);
const words = TEXTS.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const judged = isSampling ? new Map<string, [number, number]>() : verdicts();
console.log(`${TEXTS.length} texts, ${words} words, seed ${SEED}`);
for (const [name, linter] of Object.entries({ ...OURS, ...(folder && (await lintersIn(folder))) })) {
  const told = await toldOf(linter);
  const [acted, all] = judged.get(name) ?? [0, 0];
  console.log(
    `${name}: ${told.length} remarks, ${((100 * told.length) / words).toFixed(2)} per 100 words, ${all ? `acted on ${acted} of ${all}` : "not judged"}`,
  );
  if (isSampling)
    for (const { id, words: quoted, says } of sample(told, SEED)) console.log([name, id, "", oneLine(quoted), oneLine(says)].join("\t"));
}
