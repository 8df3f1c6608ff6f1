// Promises how short the call will be, beside the ask.
import { askingIn, setBehind } from "./places.ts";
import type { Maker } from "./maker.ts";

const PROMISE = "Two minutes will do.";

/** Behind the ask for a call; else before it. */
export const addBrevity: Maker = ({ sight }) => {
  const { text } = sight.draft;
  const asking = askingIn(sight);
  const before =
    asking[0] && asking[0].start > 0 ? [{ start: asking[0].start, end: asking[0].start, insert: "I need two minutes. " }] : undefined;
  const behind = asking.at(-1);
  if (!behind || !sight.seen.ask_is_the_callback.value) return [];
  return [setBehind(text, behind, PROMISE), ...(before ? [before] : [])];
};
