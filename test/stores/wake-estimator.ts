// The estimator's store woken in plain Node, with a microphone that hears what a test gives it.
import type { Microphone, OpenMicrophone, Take, Trouble } from "../../src/browser/microphone.ts";
import { levelsOf } from "../../src/domain/speech/levels.ts";
import { createEstimator } from "../../src/stores/estimator.ts";
import { playbook } from "../playbook.ts";
import { type Burst, samplesOf } from "../wav.ts";
import { handsOver, type Memory } from "./hands.ts";

export const SAMPLE = "This is Dana Whitlock.";
export const NUMBER = "Please ring me on 020 7946 0321.";
export const THREE = "One is here. Two is here. Three is here.";
const RATE = 8_000;

export type Woken = ReturnType<typeof wake>;

/** What somebody has who opens the page: the store and what it can reach. */
export function wake(memory: Partial<Memory> = {}) {
  const { hands, memory: kept } = handsOver(memory);
  const estimator = createEstimator({ settings: playbook.speech, sample: SAMPLE, region: "GB" }, hands);
  estimator.restore();
  return { estimator, hands, memory: kept };
}

/** The store with this script typed into an empty browser. */
export function typed(script: string): Woken {
  const woken = wake();
  woken.estimator.type(script);
  return woken;
}

/** A full disk. */
export const refuseAll: Woken["hands"]["scriptBox"]["write"] = (_kept, refuse) => (refuse?.(new Error("full")), false);

/** What stands beneath the tape when the script's first number is pointed at. */
export function pointAtDigits({ estimator }: Woken) {
  const parts = estimator.lines.get().lines.flatMap((line) => line.parts);
  estimator.point(parts.find(({ look }) => look === "digits")?.id ?? "");
  return estimator.$caption.get();
}

/** Lets what was put off happen. */
export function pass({ waiting }: Memory): void {
  for (const act of waiting.splice(0)) act();
}

/** Lets promises that are due be kept. */
export const settle = (): Promise<void> => new Promise((done) => setTimeout(done));

/** A microphone that hears these bursts at each recording; `log` says what was asked of it, `takes` what is still kept. */
export function microphoneOf(bursts: Burst[], trouble?: Trouble): OpenMicrophone & { log: string[]; takes: Set<string> } {
  const log: string[] = [];
  const takes = new Set<string>();
  const levels = levelsOf(samplesOf(bursts, RATE), RATE);
  const take = (): Take => {
    const url = `blob:${log.length}`;
    takes.add(url);
    return { kind: "take", url, levels, seconds: levels.length / 50, type: "audio/webm", forget: () => void takes.delete(url) };
  };
  return {
    kind: "open",
    log,
    takes,
    start: () => void log.push("start"),
    stop: async () => (log.push("stop"), trouble ?? take()),
    close: () => void log.push("close"),
  };
}

/** A browser that asks the person, who answers when the test says so. */
export function askFirst(hands: { openMicrophone: () => Promise<Microphone> }): { answer: (microphone: Microphone) => void }[] {
  const questions: { answer: (microphone: Microphone) => void }[] = [];
  hands.openMicrophone = () => new Promise((answer) => void questions.push({ answer }));
  return questions;
}
