// What a prospect's plan is laid out by: their country's hours and holidays, and the rep's days off.
import type { ReadableAtom } from "nanostores";
import { settingFor } from "../../domain/cadence/country-settings.ts";
import { refuse } from "../../domain/cadence/results.ts";
import type { Playbook } from "../../domain/playbook.ts";
import type { Card } from "../../domain/saved/cards.ts";
import type { Rep } from "../../domain/saved/rep.ts";
import type { SeenState } from "./calendar-state.ts";

const UNTIMED = refuse("bad-zone", "Choose their time zone first, under Edit; no hour can be planned without it.");

export function createPlanSettings(
  { calendar }: Playbook,
  $rep: ReadableAtom<Rep>,
  $now: ReadableAtom<string>,
): Pick<SeenState, "settingOf"> {
  return {
    settingOf: ({ prospect, plan }, day = "") =>
      prospect.zone === "" ? UNTIMED : settingFor(calendar, prospect, $rep.get(), yearsOf(plan, [$now.get(), day])),
  };
}

/** The years a plan may reach into: three more after each of these days, its start and its last touch. */
function yearsOf(plan: Card["plan"], days: string[]): number[] {
  const named = [...days, plan?.start ?? "", plan?.touches.at(-1)?.date ?? ""].filter((day) => /^\d{4}-/.test(day));
  const firsts = new Set(named.map((day) => Number(day.slice(0, 4))));
  const years = [...firsts].flatMap((first) => [first, first + 1, first + 2, first + 3]);
  return [...new Set(years)].toSorted((a, b) => a - b);
}
