// What a pause did, in words: until when, which promised calls stay, which plans could not be moved and why.
import { pins } from "../../domain/cadence/plan.ts";
import type { Pause } from "../../domain/cadence/pauses.ts";
import type { Reason, Refusal } from "../../domain/cadence/results.ts";
import type { CalendarState } from "./calendar-state.ts";
import type { Changed } from "./card-book.ts";
import { counted } from "./dates.ts";
import { createNaming } from "./naming.ts";

const WHY: Partial<Record<Reason, string>> = { promised: "a call that was promised leaves no room" };
const WHY_ELSE = "their days could not be worked out";
/** Named one by one; the rest are counted. */
const MOST = 3;

export function createPauseWords(state: CalendarState) {
  const { day, nameOf } = createNaming(state);

  /** "The call of Wed 16 Dec was promised and stays." */
  function staying(changed: readonly Changed[], pause: Pause): string {
    const calls = changed.flatMap((one) => stays(one, pause).map((date) => day(date)));
    if (calls.length === 0) return "";
    return calls.length === 1
      ? ` The call of ${calls[0]} was promised and stays.`
      : ` The calls of ${listed(calls)} were promised and stay.`;
  }

  /** The same for many people, by name. */
  function stayingOf(changed: readonly Changed[], pause: Pause): string {
    const calls = changed.flatMap((one) => stays(one, pause).map((date) => `${nameOf(one.id)}, ${day(date)}`));
    return calls.length === 0 ? "" : ` Promised calls that stay: ${listed(calls, "; ")}.`;
  }

  function unmovedWords(unmoved: ReadonlyMap<string, Refusal>): string {
    if (unmoved.size === 0) return "";
    const told = [...unmoved].map(([id, { error }]) => `${nameOf(id)} (${WHY[error] ?? WHY_ELSE})`);
    return ` ${counted(unmoved.size, "plan")} could not be moved: ${listed(told)}.`;
  }

  return {
    day,
    staying,
    away: (changed: readonly Changed[], unmoved: ReadonlyMap<string, Refusal>, pause: Pause): string =>
      `${changed.length === 0 ? "No plan moved" : `${counted(changed.length, "plan is", "plans are")} paused until ${day(pause.until)}`}; ` +
      `new plans leave those days free.` +
      `${stayingOf(changed, pause)}${unmovedWords(unmoved)}`,
  };
}

/** Days of promised calls that a pause left where they are. */
function stays({ before, after }: Changed, { from }: Pause): string[] {
  const [old, now] = [before?.plan, after?.plan];
  if (!old || !now) return [];
  return [...pins(old)].filter(([id, date]) => date >= from && pins(now).get(id) === date).map(([, date]) => date);
}

/** "a, b and c"; "a, b, c and 4 more". */
function listed(words: readonly string[], comma = ", "): string {
  const rest = words.length - MOST;
  const shown = rest > 0 ? [...words.slice(0, MOST), `${rest} more`] : words;
  return [shown.slice(0, -1).join(comma), ...shown.slice(-1)].filter(Boolean).join(" and ");
}
