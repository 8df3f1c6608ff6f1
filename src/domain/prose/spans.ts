// Stretches of a text: the words they hold, and whether they share any.
import type { Span } from "./sentences.ts";

/** The words of a span. */
export const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Does it share a letter with any of these? */
export const touches = ({ start, end }: Span, others: readonly Span[]): boolean => others.some((one) => one.start < end && start < one.end);
