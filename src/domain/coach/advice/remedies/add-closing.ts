// Says the number once more at the end, with name and company where the message gave them.
import { wordsAt } from "../../../prose/spans.ts";
import { lastSaid, setBehind } from "./places.ts";
import type { Maker } from "./maker.ts";

export const addClosing: Maker = ({ sight }) => {
  const { draft, seen } = sight;
  const last = lastSaid(sight);
  const [number] = seen.phone_count.spans.map((span) => wordsAt(draft.text, span));
  if (!last || !number) return [];
  const spans = seen.caller_name_and_company_at_start.spans;
  // “Senior Sales Manager”: what stands before a title is no company.
  const isTitle = seen.states_job_title.spans[0]?.start === (spans[1]?.end ?? 0) + 1;
  const own = isTitle ? [] : spans.map((span) => wordsAt(draft.text, span));
  const closings = [
    ...(own.length === 2 ? [`Once more, that’s ${own[0]} of ${own[1]}, on ${number}.`] : []),
    `Once more, the number is ${number}.`,
  ];
  return closings.map((closing) => setBehind(draft.text, last, closing.replace(/\.\.$/, ".")));
};
