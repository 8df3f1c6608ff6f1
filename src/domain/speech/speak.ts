// Written → spoken: what is said for a text, piece by piece.
import { phrase } from "./phrasing.ts";
import type { Habit } from "../regions.ts";
import type { Piece } from "./spoken.ts";

/**
 * What is said for a text, in order: each piece is a stretch of it (UTF-16 offsets) with its spoken words and the pauses
 * after them. Between pieces stands only what is silent. Takes time in proportion to the text's length; never throws.
 */
export function speak(text: string, habit: Habit): Piece[] {
  const pieces = phrase(text, habit).flatMap((sentence) => sentence.pieces);
  const last = pieces.at(-1)?.said.at(-1);
  if (last) last.pause = "sentence";
  return pieces;
}
