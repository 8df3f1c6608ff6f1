// Written → spoken: what is said for a text, piece by piece.
import type { Habit } from "../regions.ts";
import { phrase } from "./phrasing.ts";
import type { Piece } from "./spoken.ts";

/**
 * What is said for a text, in order: each piece is a stretch of it (UTF-16 offsets) with its spoken words and the pauses
 * after them. Between pieces stands only what is silent. Takes time in proportion to the text's length; never throws.
 */
export function speak(text: string, habit: Habit): Piece[] {
  return phrase(text, habit).flatMap(({ span, pieces }) =>
    pieces.map(({ start, end, said }) => ({ start: start + span.start, end: end + span.start, said })),
  );
}
