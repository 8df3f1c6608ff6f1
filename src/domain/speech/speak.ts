// Written → spoken: what is said for a text, piece by piece.
import type { Habit } from "../regions.ts";
import { phrase } from "./phrasing.ts";
import type { Piece } from "./spoken.ts";

/**
 * What is said for a text, in order: each piece is a stretch of it (UTF-16 offsets) with its spoken words and the pauses
 * after them, none after the last. Between pieces stands only what is silent. Linear in the text's length; never throws.
 */
export const speak = (text: string, habit: Habit): Piece[] => phrase(text, habit).flatMap((sentence) => sentence.pieces);
