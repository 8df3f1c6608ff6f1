// The verb "speech-report": how far the estimates lie from measured speech, speakers held out, beside words ÷ rate.
import { SECONDS } from "../../src/domain/speech/constants.ts";
import { secondsOf } from "../../src/domain/speech/timing.ts";
import { bestRate, fit } from "./fit.ts";
import { PARTS, type Utterance, readUtterances } from "./utterances.ts";

const FOLDS = 10;
const PASSAGE = 25;
/** The set without a script is shown and left out of the mean. */
const TALK = "earnings22";

const HEAD = ["", "speaker", "per set", "set", "per set", "words", "per set"]
  .map((name, at) => (at ? name.padStart(8) : name.padEnd(16)))
  .join("");

interface Timed {
  row: Utterance;
  estimated: number;
}

/** The lines of the report on a folder of measured speech. */
export function report(folder: string): string[] {
  const rows = readUtterances(folder);
  const speakers = [...new Set(rows.map(({ speaker }) => speaker))];
  const held = holdOut(rows, ({ speaker }) => String(speakers.indexOf(speaker) % FOLDS));
  const heldSets = holdOut(rows, ({ set }) => set);
  const words = rows.map((row) => ({ row, estimated: row.words }));
  const perUtterance = (timed: Timed[]) => timed.filter(({ row }) => !row.isPassage);
  return [
    "Mean relative error in percent, each with one rate per speaker and with one per set, whose rates are fitted",
    "held out: the speaker, the whole set; and words ÷ rate",
    HEAD,
    ...table(perUtterance(held), perUtterance(heldSets), perUtterance(words)),
    "",
    `Passages of about 30 seconds, joined from consecutive utterances to at least ${PASSAGE} where the set has none`,
    HEAD,
    ...table(passages(held), passages(heldSets), passages(words)),
    "",
    "Seconds of each part: fitted on everything, and in constants.ts",
    ...constants(rows),
    "",
    "Words a minute at rate 1, by constants.ts",
    ...wordRates(rows),
  ];
}

/** Estimates each group of rows by what was fitted on all the others. */
function holdOut(rows: Utterance[], groupOf: (row: Utterance) => string): Timed[] {
  return [...Map.groupBy(rows, groupOf)].flatMap(([group, own]) => {
    const seconds = fit(rows.filter((row) => groupOf(row) !== group));
    return own.map((row) => ({ row, estimated: secondsOf(row.parts, seconds) }));
  });
}

function table(...columns: Timed[][]): string[] {
  const sets = [...new Set(columns[0]?.map(({ row }) => row.set))];
  const figures = sets.map((set) =>
    columns.flatMap((timed) =>
      [(row: Utterance) => row.speaker, () => set].map((voice) =>
        meanError(
          timed.filter(({ row }) => row.set === set),
          voice,
        ),
      ),
    ),
  );
  const scripted = figures.filter((_, at) => sets[at] !== TALK);
  const mean = figures[0]?.map((_, column) => scripted.reduce((sum, row) => sum + (row[column] ?? 0), 0) / scripted.length) ?? [];
  const print = (name: string, row: number[]) => name.padEnd(16) + row.map((one) => one.toFixed(2).padStart(8)).join("");
  return [...sets.map((set, at) => print(set, figures[at] ?? [])), print("mean, scripted", mean)];
}

/** Percent, with the best rate for each voice. */
function meanError(timed: Timed[], voiceOf: (row: Utterance) => string): number {
  const errors = [...Map.groupBy(timed, ({ row }) => voiceOf(row)).values()].flatMap((own) => {
    const rate = bestRate(
      own.map(({ estimated }) => estimated),
      own.map(({ row }) => row.seconds),
    );
    return own.map(({ row, estimated }) => Math.abs(estimated / rate / row.seconds - 1));
  });
  return (100 * errors.reduce((sum, one) => sum + one, 0)) / errors.length;
}

function passages(timed: Timed[]): Timed[] {
  return [...Map.groupBy(timed, ({ row }) => row.set).values()].flatMap((own) => {
    const whole = own.filter(({ row }) => row.isPassage);
    return whole.length ? whole : [...Map.groupBy(own, ({ row }) => row.speaker).values()].flatMap(join);
  });
}

/** Consecutive utterances of one speaker, joined until they are long enough; the rest is dropped. */
function join(own: Timed[]): Timed[] {
  const joined: Timed[] = [];
  let open: Timed | undefined;
  for (const { row, estimated } of own.toSorted((a, b) => a.row.seq - b.row.seq)) {
    const before: Timed | undefined = open && open.row.seq + 1 === row.seq ? open : undefined;
    const seconds = row.seconds + (before?.row.seconds ?? 0);
    open = { row: { ...row, seconds }, estimated: estimated + (before?.estimated ?? 0) };
    if (seconds < PASSAGE) continue;
    joined.push(open);
    open = undefined;
  }
  return joined;
}

function constants(rows: Utterance[]): string[] {
  const fitted = fit(rows);
  return PARTS.map((part) => part.padEnd(16) + fitted[part].toFixed(4).padStart(8) + SECONDS[part].toFixed(4).padStart(8));
}

function wordRates(rows: Utterance[]): string[] {
  return [...Map.groupBy(rows, ({ set }) => set)].map(([set, own]) => {
    const sum = (of: (row: Utterance) => number) => own.reduce((total, row) => total + of(row), 0);
    return set.padEnd(16) + ((60 * sum(({ words }) => words)) / sum(({ parts }) => secondsOf(parts))).toFixed(0).padStart(8);
  });
}
