// What a spoken word is made of, as counted parts, and the seconds that parts take.
import { type Part, SECONDS } from "./constants.ts";
import type { Said } from "./spoken.ts";
import { countSyllables } from "./syllables.ts";

export type Parts = Partial<Record<Part, number>>;

/** Words that are said lightly, in passing. */
export const LIGHT = new Set(
  (
    "a an the of to in on at by for from with as and or but than that if is are am was were be been has have had do will can " +
    "i you he she it we they me him her us them my your his its our their i'm i'll it's"
  ).split(" "),
);

/** The parts of one said word; the one before it tells whether the manner turns from talking to spelling or back. */
export function partsOf(said: Said, before?: Said): Parts {
  return { ...soundsOf(said), turn: before && isTurn(before, said) ? 1 : 0 };
}

function soundsOf({ word, manner }: Said): Parts {
  const w = word === "w" ? 1 : 0;
  if (manner === "letter") return { initial: 1, w };
  if (manner === "spelled") return { spelled: 1, w };
  return {
    word: 1,
    syllable: countSyllables(word),
    letter: word.replaceAll("'", "").length,
    hiss: word.split(/[scfxz]/).length - 1,
    weight: LIGHT.has(word) ? 0 : 1,
  };
}

const isTurn = (before: Said, said: Said) => before.manner !== said.manner && before.manner !== "letter" && said.manner !== "letter";

/** The seconds of counted parts at rate 1. */
export function secondsOf(parts: Parts, seconds: Record<Part, number> = SECONDS): number {
  let sum = 0;
  for (const part in parts) sum += (parts[part as Part] ?? 0) * seconds[part as Part];
  return sum;
}
