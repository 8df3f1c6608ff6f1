// Says on which day the rep will ring again, behind the ask, since it is what happens otherwise.
import { askingIn, setBehind } from "./places.ts";
import type { Maker } from "./maker.ts";

export const addNextCall: Maker = ({ sight, intent }) => {
  const behind = askingIn(sight).at(-1);
  if (!behind || !intent.nextCall) return [];
  return [setBehind(sight.draft.text, behind, `Otherwise I’ll ring you on ${intent.nextCall}.`)];
};
