// Promises how short the call will be, beside the ask.
import { askingIn, lastSaid, setBehind } from "./places.ts";
import type { Maker } from "./maker.ts";

const PROMISE = "Two minutes will do.";

/** Behind the ask; else before it; else at the end. */
export const addBrevity: Maker = ({ sight }) => {
  const { text } = sight.draft;
  const asking = askingIn(sight);
  const before =
    asking[0] && asking[0].start > 0 ? [{ start: asking[0].start, end: asking[0].start, insert: "I need two minutes. " }] : undefined;
  const behind = asking.at(-1) ?? lastSaid(sight);
  return [...(behind ? [setBehind(text, behind, PROMISE)] : []), ...(before ? [before] : [])];
};
