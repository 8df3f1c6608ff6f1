// What an operation did beyond what was asked, in words.
import type { Notice } from "../../domain/cadence/plan.ts";

const WORDS: Record<Notice, string> = {
  snapped: "It landed on the next working day.",
  "call-added-for-promise": "A call was added that keeps the promise.",
  "promise-moved": "A promise moved along.",
  "promise-clash": "Two messages promise the same call for different days; change one of them.",
  "one-call-a-day": "That day had its call already, so it took the next free one.",
};

/** The notices as sentences, each once. */
export const noticeWords = (notices: readonly Notice[]): string => [...new Set(notices)].map((notice) => ` ${WORDS[notice]}`).join("");
