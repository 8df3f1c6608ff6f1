// Texts that the coach leaves unread, and why.
import type { CoachPage } from "./coach-state.ts";

/** No message is longer, in letters. */
const LONGEST = 20_000;

const EMPTY = "Nothing to read yet.";
const LONG = "This is longer than any message, so the coach leaves it unread. Take out what does not belong to the message.";
const FOREIGN = "The coach knows English only and finds none here, so it leaves this unread.";
const WORDLESS = "There are no words to read yet.";
/** Some of these are in any English message; other languages have none of them. */
const ENGLISH =
  /\b(?:the|to|you|your|u|ur|is|are|it|this|that|of|my|and|for|from|with|at|by|if|when|we|have|please|call|ring|just|about)\b/i;
/** Names and places alone may be as many words as this. */
const NAMES = 8;

/** Why a page is not read; empty where it is. */
export function unreadWhy({ draft: { text }, unread }: Pick<CoachPage, "draft" | "unread">): string {
  if (unread) return unread;
  return text.trim() === "" ? EMPTY : text.length > LONGEST ? LONG : strange(text);
}

/** Words for a text without words, or in another language; what is missing there is not for the coach to say. */
function strange(text: string): string {
  if (!/\p{L}/u.test(text)) return WORDLESS;
  return !ENGLISH.test(text) && (text.match(/\p{L}+/gu)?.length ?? 0) >= NAMES ? FOREIGN : "";
}
