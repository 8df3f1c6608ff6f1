// The verb "coach-report FOLDER [PREFIX [odd|even]]": F1 of each field against labels, macro F1, precision, sentence counts and boundaries.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sentences } from "../../src/domain/prose/sentences.ts";
import { type Script, valuesOf } from "./coach.ts";

/** Fewer positives than this say nothing about a field. */
const ENOUGH = 5;

type Row = Record<string, unknown>;

const rowsOf = (file: string): Row[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

/** Which lines of scripts.jsonl are read: all, or every second one from the first ("odd") or the second ("even"). */
const LINES: Record<string, (line: number) => boolean> = { odd: (line) => line % 2 === 1, even: (line) => line % 2 === 0 };

/** The lines of the report on a folder with scripts.jsonl, labels.jsonl and perhaps sentences.tsv; a prefix "fresh" means fresh-scripts.jsonl. */
export function report(folder: string, prefix?: string, lines?: string): string[] {
  const file = (name: string) => join(folder, prefix ? `${prefix}-${name}` : name);
  const isRead = LINES[lines ?? ""] ?? (() => true);
  const scripts = rowsOf(file("scripts.jsonl")) as unknown as Script[];
  const labels = new Map(rowsOf(file("labels.jsonl")).map((row) => [row.id, row]));
  const pairs = scripts.flatMap((script, at) => {
    const label = isRead(at + 1) && labels.get(script.id);
    return label ? [{ id: script.id, label, got: valuesOf(script) }] : [];
  });
  return [...fieldTable(pairs), ...countLines(pairs), ...boundaryLines(file("sentences.tsv"))];
}

interface Pair {
  id: string;
  label: Row;
  got: Row;
}

function fieldTable(pairs: Pair[]): string[] {
  const fields = Object.keys(pairs[0]?.label ?? {}).filter((field) => pairs.some(({ label }) => typeof label[field] === "boolean"));
  const scores = fields.map((field) => scoreOf(field, pairs));
  const told = scores.filter(({ positives }) => positives >= ENOUGH);
  const macro = told.reduce((sum, { f1 }) => sum + f1, 0) / told.length;
  const formal = pairs.filter(({ label, got }) => label.formal_address === got.formal_address).length;
  return [
    `${pairs.length} scripts`,
    "field".padEnd(34) + ["n", "prec", "rec", "F1"].map((head) => head.padStart(6)).join("") + "  wrong",
    ...scores.map(({ field, positives, precision, recall, f1, wrong }) =>
      [
        field.padEnd(34),
        String(positives).padStart(6),
        ...[precision, recall, f1].map((one) => one.toFixed(2).padStart(6)),
        `  ${wrong.join(" ")}`,
      ].join(""),
    ),
    `macro F1 over ${told.length} fields with ${ENOUGH} positives or more: ${macro.toFixed(3)}`,
    `formal_address right: ${formal} of ${pairs.length}`,
  ];
}

function scoreOf(field: string, pairs: Pair[]) {
  const judged = pairs.filter(({ label }) => !(field === "over_30s" && Number(label.est_words) >= 68 && Number(label.est_words) <= 82));
  const is = (row: Row) => row[field] === true;
  const hits = judged.filter(({ label, got }) => is(label) && is(got)).length;
  const positives = judged.filter(({ label }) => is(label)).length;
  const claimed = judged.filter(({ got }) => is(got)).length;
  const precision = claimed ? hits / claimed : 1;
  const recall = positives ? hits / positives : 1;
  const wrong = judged.filter(({ label, got }) => label[field] !== got[field]).map(({ id, got }) => (is(got) ? "+" : "-") + id);
  return {
    field,
    positives,
    precision,
    recall,
    f1: hits ? (2 * precision * recall) / (precision + recall) : positives || claimed ? 0 : 1,
    wrong,
  };
}

function countLines(pairs: Pair[]): string[] {
  return ["sentence_count", "ask_count", "phone_count", "est_words"].map((field) => {
    const apart = pairs.map(({ id, label, got }) => ({ id, by: Number(got[field]) - Number(label[field]) }));
    const share = (most: number) => ((100 * apart.filter(({ by }) => Math.abs(by) <= most).length) / apart.length).toFixed(0);
    const wrong = apart.filter(({ by }) => by).map(({ id, by }) => `${id}${by > 0 ? "+" : ""}${by}`);
    return `${field}: exact ${share(0)} %, within one ${share(1)} %  ${wrong.join(" ")}`;
  });
}

function boundaryLines(file: string): string[] {
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split("\t"));
  const right = rows.filter(([, , marked, plain]) => sentences(plain ?? "").join(" | ") === marked);
  return [`sentence boundaries right: ${right.length} of ${rows.length}`];
}
