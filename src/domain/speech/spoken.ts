// What a text becomes when it is said: stretches of the writing, each with its spoken words and the pauses after them.

/** How a spoken word is timed: as a word, a letter of an initialism, a letter spelled aloud, or a digit of a number read out. */
export type Manner = "word" | "letter" | "spelled" | "digit";

/** The pause after a word, from none to the end of a sentence; "group" stands between the groups of a number. */
export type Pause = "none" | "group" | "comma" | "clause" | "sentence";

export interface Said {
  /** Lower case, letters and apostrophes only. */
  word: string;
  manner: Manner;
  pause: Pause;
}

/** A stretch of the text, from `start` up to `end` (UTF-16 offsets), and the words that it becomes. */
export interface Piece {
  start: number;
  end: number;
  said: Said[];
}
