// Measured human speech, read from a folder of *.jsonl, and what each utterance is made of.
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Part, SECONDS } from "../../src/domain/speech/constants.ts";
import { phrase } from "../../src/domain/speech/phrasing.ts";
import { partsOf } from "../../src/domain/speech/timing.ts";

export const PARTS = (Object.keys(SECONDS) as Part[]).filter((part) => part !== "none");

export interface Utterance {
  set: string;
  speaker: string;
  isPassage: boolean;
  /** Place in the speaker's reading. */
  seq: number;
  /** Measured, from the first sound to the last. */
  seconds: number;
  words: number;
  parts: Record<Part, number>;
}

/** Every utterance of the folder's sets that was read fluently and in which something is said. */
export function readUtterances(folder: string): Utterance[] {
  const files = globSync("*.jsonl", { cwd: folder }).toSorted();
  const all = files.flatMap((file) => {
    const lines = readFileSync(join(folder, file), "utf8").split("\n").filter(Boolean);
    return lines
      .map((line) => JSON.parse(line))
      .filter((row) => row.fluent !== false && row.dur > 0)
      .map((row) => readRow(basename(file, ".jsonl"), row));
  });
  return all.filter(({ parts }) => parts.start > 0);
}

function readRow(set: string, row: { text: string; spk: string; kind: string; seq: number; dur: number }): Utterance {
  const { text, spk, kind, seq, dur } = row;
  const words = text.split(/\s+/).filter(Boolean).length;
  return { set, speaker: `${set} ${spk}`, isPassage: kind === "passage", seq, seconds: dur, words, parts: countParts(text) };
}

function countParts(text: string): Record<Part, number> {
  const parts = Object.fromEntries(["none", ...PARTS].map((part) => [part, 0])) as Record<Part, number>;
  const said = phrase(text, "US").flatMap(({ pieces }) => pieces.flatMap((piece) => piece.said));
  if (said.length) parts.start = 1;
  said.forEach((one, at) => {
    for (const [part, count] of Object.entries(partsOf(one, said[at - 1]))) parts[part as Part] += count;
    parts[at === said.length - 1 ? "none" : one.pause] += 1;
  });
  return parts;
}
