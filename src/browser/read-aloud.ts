// The browser's own voice. Only voices of this device count: one from afar would send the text to a server.
import type { Region } from "../domain/regions.ts";

/** How a reading came to its end. */
export type ReadingEnd = { kind: "finished" } | { kind: "stopped" } | { kind: "failed"; why: string };

export interface Reading {
  /** 1 is the voice's own speed. */
  rate: number;
  /** Whose accent is preferred; any English voice does otherwise. */
  region?: Region;
  /** Calls back as each sentence begins, with its index. */
  onSentence?: (index: number) => void;
  /** Calls back once, never before `readAloud` has returned unless `stop` is called. */
  onEnd: (end: ReadingEnd) => void;
}

export interface Speaking {
  stop: () => void;
}

/** What this file gives, once loaded. */
export interface Reader {
  canReadAloud: typeof canReadAloud;
  readAloud: typeof readAloud;
}

/** Voices are loaded after the page, and in some browsers never. */
const VOICES_MS = 1000;
/** A voice that has not begun by then never will: some systems list voices and have nothing that speaks. */
const SILENT_MS = 5000;
/** Beyond these most voices are no longer understood. */
const RATES = { least: 0.5, most: 2 };

const NO_VOICE = "This device has no English voice of its own, so it cannot read aloud. Add one in its language settings, then try again.";
const FORBIDDEN = "The browser did not let the page speak. Allow sound for this site, then press the button again.";
const FAILED = "The voice of this device did not speak. Check its sound and language settings, restart the browser, then try again.";

/** A browser has one voice at a time. */
let stopLast: (() => void) | undefined;

/** Whether this device has an English voice of its own; the answer may take a second. */
export async function canReadAloud(): Promise<boolean> {
  if (typeof speechSynthesis === "undefined") return false;
  if (!chooseVoice()) await voicesLoaded();
  return chooseVoice() !== undefined;
}

function voicesLoaded(): Promise<void> {
  return new Promise((loaded) => {
    speechSynthesis.addEventListener("voiceschanged", () => loaded(), { once: true });
    setTimeout(loaded, VOICES_MS);
  });
}

/** Androids write en_US where others write en-US. */
function chooseVoice(region?: Region): SpeechSynthesisVoice | undefined {
  if (typeof speechSynthesis === "undefined") return undefined;
  const voices = speechSynthesis.getVoices().filter(({ localService, lang }) => localService && /^en(?![a-z])/i.test(lang));
  const near = voices.filter(({ lang }) => region && lang.toUpperCase().endsWith(region));
  return near.find((voice) => voice.default) ?? near[0] ?? voices.find((voice) => voice.default) ?? voices[0];
}

/** Reads sentence by sentence, for browsers stall on long texts; whatever was being read before is broken off. Never throws. */
export function readAloud(sentences: string[], { rate, region, onSentence, onEnd }: Reading): Speaking {
  const voice = chooseVoice(region);
  let isOver = false;
  const end = (how: ReadingEnd) => {
    if (isOver) return;
    isOver = true;
    if (voice) speechSynthesis.cancel();
    onEnd(how);
  };
  const say = (index: number, using: SpeechSynthesisVoice) => {
    const sentence = sentences[index];
    if (isOver) return;
    if (sentence === undefined) return end({ kind: "finished" });
    const onStart = () => void (isOver || onSentence?.(index));
    speak(utter(sentence, using, rate), { onStart, onDone: () => say(index + 1, using), onTrouble: end });
  };
  stopLast?.();
  stopLast = () => end({ kind: "stopped" });
  if (voice && sentences.length > 0) say(0, voice);
  else queueMicrotask(() => end(voice ? { kind: "finished" } : { kind: "failed", why: NO_VOICE }));
  return { stop: stopLast };
}

interface Course {
  onStart: () => void;
  onDone: () => void;
  onTrouble: (end: ReadingEnd) => void;
}

function speak(utterance: SpeechSynthesisUtterance, { onStart, onDone, onTrouble }: Course): void {
  const watch = setTimeout(() => onTrouble({ kind: "failed", why: FAILED }), SILENT_MS);
  const on = (event: "start" | "end", act: () => void) =>
    utterance.addEventListener(event, () => {
      clearTimeout(watch);
      act();
    });
  on("start", onStart);
  on("end", onDone);
  utterance.addEventListener("error", ({ error }) => onTrouble(endBy(error)));
  speechSynthesis.speak(utterance);
}

function utter(sentence: string, voice: SpeechSynthesisVoice, rate: number): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(sentence);
  utterance.voice = voice;
  utterance.lang = voice.lang.replace("_", "-");
  utterance.rate = Math.min(RATES.most, Math.max(RATES.least, rate || 1));
  return utterance;
}

/** Another page or program that takes the voice over stops the reading; the rest is failure. */
function endBy(error: SpeechSynthesisErrorCode): ReadingEnd {
  if (error === "canceled" || error === "interrupted") return { kind: "stopped" };
  return { kind: "failed", why: error === "not-allowed" ? FORBIDDEN : FAILED };
}
