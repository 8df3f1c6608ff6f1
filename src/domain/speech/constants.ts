// The seconds that each part of speech takes at rate 1, and how sure they are; every figure with its source.

/**
 * Seconds at rate 1, fitted (`npm run -s evaluate -- speech-report FOLDER`) by the least mean relative error, one rate for each
 * speaker, each set weighing the same, to people reading: VCTK (CSTR, University of Edinburgh, CC BY 4.0), LJ Speech (Keith
 * Ito and Linda Johnson, public domain), the Asterisk prompts (Allison Smith, CC BY-SA 3.0), AN4 (Carnegie Mellon University);
 * at half weight, people talking: Earnings-22 (Rev, CC BY-SA 4.0). Rate 1 is the pace of the two professionals, LJ and Allison.
 * One is not fitted: the pause between groups. The fit gives 0.026; it is held at 0.10, because too few grouped numbers are in
 * the data (26, in AN4).
 */
export const SECONDS = {
  /** Beginning to speak, and drawing out the very end. */
  start: 0.095,
  word: 0.077,
  syllable: 0.055,
  /** Each letter written in a word, and more for one that hisses (c f s x z). */
  letter: 0.0216,
  hiss: 0.042,
  /** A word that is not said lightly. */
  weight: 0.103,
  /** A letter of an initialism, a letter spelled aloud, and more when it is a w. */
  initial: 0.353,
  spelled: 0.341,
  w: 0.268,
  /** From talking to spelling or to digits, and back. */
  turn: 0.2,
  /** The pauses, the drawing out before them included. */
  none: 0,
  group: 0.1,
  comma: 0.198,
  clause: 0.394,
  sentence: 0.416,
};

/** What a stretch of speech is made of; each part has its seconds. */
export type Part = keyof typeof SECONDS;

/** Words of ordinary prose a minute at rate 1, as measured: the Asterisk prompts have 156, LJ Speech 160; their middle. */
export const WORDS_A_MINUTE = 158;

/** Paces beyond these are taken as these; nobody reads a script slower or faster. A choice. */
export const LIMITS = {
  rate: { least: 0.5, most: 2.5 },
  digitsPerSecond: { least: 0.5, most: 5 },
  gap: { least: 0, most: 5 },
};

/** How far off the answer may be, as a share: speakers' log rates differ by 0.10 to 0.14, and sentences by about a tenth. */
export const DOUBT = { known: 0.15, unknown: 0.25 };

/** For a number that is to be written down. An assumption: no study of it was found; so the rep can change it. */
export const DICTATION = { digitsPerSecond: 2, gap: 0.5 };
