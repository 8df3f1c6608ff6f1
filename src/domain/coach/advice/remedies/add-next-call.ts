// Says on which day the rep will ring again, behind the ask, since it is what happens otherwise; not behind an “if”.
import { askingIn, setBehind } from "./places.ts";
import type { Maker } from "./maker.ts";

export const addNextCall: Maker = ({ sight, intent }) => {
  const { text, channel } = sight.draft;
  const behind = askingIn(sight).at(-1);
  if (!behind || !intent.nextCall || /^if\b/i.test(text.slice(behind.start))) return [];
  const again = channel === "receptionist" ? "again" : "you";
  return [setBehind(text, behind, `Otherwise I’ll ring ${again} on ${intent.nextCall}.`)];
};
