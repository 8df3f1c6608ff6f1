// The verb "coach": JSON lines {id, channel, subject?, text} → JSON lines with every field of the rubric.
import type { Medium } from "../../src/domain/coach/observation.ts";
import { read } from "../../src/domain/coach/reading.ts";

export interface Script {
  id: string;
  channel: Medium;
  subject?: string | null;
  text: string;
}

/** The values alone, keyed by the rubric's names. */
export function valuesOf({ channel, text, subject }: Script): Record<string, unknown> {
  return Object.fromEntries(Object.entries(read(text, channel, subject ?? undefined)).map(([field, { value }]) => [field, value]));
}

export const readLines = (lines: string[]): string[] =>
  lines.filter((line) => line.trim()).map((line) => JSON.stringify(answerOf(JSON.parse(line) as Script)));

const answerOf = (script: Script) => ({ id: script.id, ...valuesOf(script) });
