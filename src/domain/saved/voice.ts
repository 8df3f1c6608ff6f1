// How somebody speaks, as kept on this device: read from unknown data without ever throwing.
import { type PaceChoice, startingVoice, type SpeechSettings, type Voice } from "../speech/settings.ts";
import { type Data, isData } from "./data.ts";

/** Seconds; no message is given more than ten minutes. */
export const LONGEST_LIMIT = 600;

/** Reads what is stored; whatever cannot be used is as it starts. */
export function readVoice(settings: SpeechSettings, data: unknown): Voice {
  const stored: Data = isData(data) && data.version === 1 ? data : {};
  const start = startingVoice(settings);
  const reads: unknown[] = Array.isArray(stored.reads) ? stored.reads : [];
  return {
    pace: readPace(stored.pace) ?? start.pace,
    reads: reads.filter(isPositive).slice(-2),
    dictation: typeof stored.dictation === "string" ? stored.dictation : start.dictation,
    ...(isPositive(stored.digitsPerSecond) ? { digitsPerSecond: stored.digitsPerSecond } : {}),
    limit: isPositive(stored.limit) ? Math.min(LONGEST_LIMIT, stored.limit) : start.limit,
  };
}

function readPace(data: unknown): PaceChoice | undefined {
  if (!isData(data)) return undefined;
  if (data.kind === "ready" && typeof data.id === "string") return { kind: "ready", id: data.id };
  if (data.kind === "words" && isPositive(data.perMinute)) return { kind: "words", perMinute: data.perMinute };
  return data.kind === "own" ? { kind: "own" } : undefined;
}

const isPositive = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value) && value > 0;
