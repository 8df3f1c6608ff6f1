// Names the referrer once more at the close.
import { wordsAt } from "../../../prose/spans.ts";
import { lastSaid, setBehind } from "./places.ts";
import type { Maker } from "./maker.ts";

export const repeatReferrer: Maker = ({ sight }) => {
  const { draft, seen } = sight;
  const [name] = seen.names_a_referrer.spans;
  if (!name) return [];
  const closing = `My thanks to ${wordsAt(draft.text, name)} for the suggestion.`;
  return [seen.told_sentences.spans.at(-1), lastSaid(sight)].flatMap((behind) => (behind ? [setBehind(draft.text, behind, closing)] : []));
};
