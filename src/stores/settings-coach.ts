// What the coach was told, as the settings page shows it: the side taken on each question, and what is muted.
import type { CoachKept } from "./coach-settings.ts";

/** What the page knows of the coach: questions with their sides, and what can be muted, by id. */
export interface CoachGiven {
  disagreements: Record<string, { question: string; starts: string; sides: Record<string, { label: string }> }>;
  titles: Record<string, string>;
}

/** Each question, with the side that is taken marked. */
export const coachSides = ({ sides }: CoachKept, { disagreements }: CoachGiven) =>
  Object.entries(disagreements).map(([id, { question, starts, sides: offered }]) => {
    const taken = Object.hasOwn(offered, sides[id] ?? "") ? sides[id] : starts;
    const options = Object.entries(offered).map(([side, { label }]) => ({ id: side, label, hint: "", chosen: side === taken }));
    return { id, question, options };
  });

/** What is muted and still exists, for good or in some messages. */
export function mutedRules({ muted, here }: CoachKept, { titles }: CoachGiven): { id: string; title: string; where: string }[] {
  const somewhere = new Set(here.flatMap(({ rules }) => rules).filter((id) => !muted.includes(id)));
  const named = (ids: Iterable<string>, where: string) =>
    [...ids].filter((id) => Object.hasOwn(titles, id)).map((id) => ({ id, title: titles[id] ?? id, where }));
  return [...named(muted, "everywhere"), ...named(somewhere, "in some messages")];
}
