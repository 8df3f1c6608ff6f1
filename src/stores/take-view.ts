// A recorded take laid under the estimate, sentence by sentence.
import type { Take, Trouble } from "../browser/microphone.ts";
import type { Estimate } from "../domain/speech/estimate.ts";
import { speechIn } from "../domain/speech/levels.ts";
import { alignTake } from "../domain/speech/take.ts";
import { tell } from "./lengths.ts";

export type TakeView =
  | { kind: "unheard"; why: string; forget: () => void }
  | {
      kind: "heard";
      /** From the first sound to the last. */
      seconds: number;
      told: string;
      url: string;
      file: string;
      /** Shares of the longer of the two, in percent. */
      lines: { id: string; estimated: Bar; taken: Bar }[];
      forget: () => void;
    };

interface Bar {
  from: number;
  width: number;
  seconds: string;
}

const UNHEARD = "No voice was heard in the recording. Check the microphone and record again.";

/** The take, trimmed and cut where its sentences most likely meet; why not, when there is nothing to show. */
export function readTake(take: Take | Trouble, estimate: Estimate): TakeView {
  if (take.kind === "unavailable") return { kind: "unheard", why: take.why, forget: () => undefined };
  const speech = speechIn(take.levels);
  const estimated = estimate.sentences.map(({ seconds }) => seconds);
  const spans = speech && alignTake(take.levels, estimated);
  if (!speech || !spans) {
    take.forget();
    return { kind: "unheard", why: UNHEARD, forget: () => undefined };
  }
  const seconds = speech.end - speech.start;
  const length = Math.max(seconds, estimate.seconds);
  const bar = (from: number, to: number): Bar => ({
    from: (from / length) * 100,
    width: ((to - from) / length) * 100,
    seconds: tell(to - from),
  });
  let begin = 0;
  const lines = spans.map(({ start, end }, i) => {
    const from = begin;
    begin += estimated[i] ?? 0;
    return { id: String(i), estimated: bar(from, begin), taken: bar(start - speech.start, end - speech.start) };
  });
  const told = `${tell(seconds)} s; estimated ${tell(estimate.seconds)} s`;
  return {
    kind: "heard",
    seconds,
    told,
    url: take.url,
    file: `rehearsal.${take.type.includes("mp4") ? "m4a" : "webm"}`,
    lines,
    forget: take.forget,
  };
}
