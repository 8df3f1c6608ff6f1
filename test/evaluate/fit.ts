// Fits the seconds of each part of speech: least mean relative error, one rate for each speaker, each set weighing the same.
import type { Part } from "../../src/domain/speech/constants.ts";
import { secondsOf } from "../../src/domain/speech/timing.ts";
import { PARTS, type Utterance } from "./utterances.ts";

export type Seconds = Record<Part, number>;

const ROUNDS = 30;
const SWEEPS = 200;
/** People talking freely: half the weight of people reading. */
const TALK = "earnings22";
/** The readers whose pace is rate 1. */
const PROFESSIONALS = new Set(["ljspeech", "asterisk"]);

/** The rate by which a speaker's estimates come nearest to what was measured, by mean relative error. */
export function bestRate(estimated: number[], measured: number[]): number {
  const ratios = estimated.map((one, at) => ({ ratio: (measured[at] ?? 0) / one, weight: one / (measured[at] ?? 1) }));
  const half = ratios.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let passed = 0;
  for (const { ratio, weight } of ratios.toSorted((a, b) => a.ratio - b.ratio)) {
    passed += weight;
    if (passed >= half) return 1 / ratio;
  }
  return 1;
}

/** Alternates between the speakers' rates and the parts' seconds, which are never negative; errors weigh by their size, not its square. */
export function fit(rows: Utterance[]): Seconds {
  let seconds = Object.fromEntries(["none", ...PARTS].map((part) => [part, part === "none" ? 0 : 0.1])) as Seconds;
  let best = { error: Infinity, seconds };
  const shares = shareOut(rows);
  let errors = rows.map(() => 1);
  let rates = new Map(rows.map(({ speaker }) => [speaker, 1]));
  for (let round = 0; round < ROUNDS; round += 1) {
    seconds = solve(
      rows,
      rates,
      shares.map((share, at) => share / Math.max(0.02, errors[at] ?? 1)),
      seconds,
    );
    rates = ratesOf(rows, seconds);
    errors = rows.map((row) => Math.abs(secondsOf(row.parts, seconds) / (rates.get(row.speaker) ?? 1) / row.seconds - 1));
    const error = errors.reduce((sum, one, at) => sum + one * (shares[at] ?? 0), 0);
    if (error < best.error) best = { error, seconds };
  }
  return atProfessionalPace(rows, best.seconds);
}

/** The best rate of each speaker. */
export function ratesOf(rows: Utterance[], seconds: Seconds): Map<string, number> {
  const speakers = Map.groupBy(rows, ({ speaker }) => speaker);
  return new Map(
    [...speakers].map(([speaker, own]) => [
      speaker,
      bestRate(
        own.map(({ parts }) => secondsOf(parts, seconds)),
        own.map((row) => row.seconds),
      ),
    ]),
  );
}

function shareOut(rows: Utterance[]): number[] {
  const sets = Map.groupBy(rows, ({ set }) => set);
  return rows.map(({ set }) => (set === TALK ? 0.5 : 1) / (sets.get(set)?.length ?? 1));
}

/** Weighted least squares of the relative error with no negative answer, one part after the other until they settle. */
function solve(rows: Utterance[], rates: Map<string, number>, weights: number[], from: Seconds): Seconds {
  const scaled = rows.map(({ parts, speaker, seconds }) => PARTS.map((part) => parts[part] / (rates.get(speaker) ?? 1) / seconds));
  const sum = (of: (row: number[]) => number) => scaled.reduce((total, row, at) => total + (weights[at] ?? 0) * of(row), 0);
  const goal = PARTS.map((_, i) => sum((row) => row[i] ?? 0));
  const square = PARTS.map((_, i) => PARTS.map((__, j) => sum((row) => (row[i] ?? 0) * (row[j] ?? 0))));
  const found = PARTS.map((part) => from[part]);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    square.forEach((row, i) => {
      const own = row[i] ?? 0;
      const rest = row.reduce((total, one, j) => total + one * (found[j] ?? 0), 0) - own * (found[i] ?? 0);
      found[i] = own > 0 ? Math.max(0, ((goal[i] ?? 0) - rest) / own) : 0;
    });
  }
  return { ...from, ...Object.fromEntries(PARTS.map((part, i) => [part, found[i]])) };
}

/** Scaled so that the professionals' readings take, in all, the seconds that they took. */
function atProfessionalPace(rows: Utterance[], seconds: Seconds): Seconds {
  const readers = rows.filter(({ set }) => PROFESSIONALS.has(set));
  const sets = Map.groupBy(readers.length ? readers : rows, ({ set }) => set);
  const logs = [...sets.values()].map((own) => {
    const estimated = own.reduce((sum, { parts }) => sum + secondsOf(parts, seconds), 0);
    return Math.log(own.reduce((sum, row) => sum + row.seconds, 0) / estimated);
  });
  const scale = Math.exp(logs.reduce((sum, one) => sum + one, 0) / logs.length);
  return Object.fromEntries(Object.entries(seconds).map(([part, one]) => [part, one * scale])) as Seconds;
}
