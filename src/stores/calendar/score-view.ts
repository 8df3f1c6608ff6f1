// A plan as a score, its staffs and notes labelled, and the whole told for those who do not see it.
import { isCall, isPlanned, type Plan } from "../../domain/cadence/plan.ts";
import { scoreOf } from "../../domain/cadence/score-picture.ts";
import { readDay } from "../../domain/cadence/civil.ts";
import type { Playbook } from "../../domain/playbook.ts";
import type { Region } from "../../domain/regions.ts";
import { counted, shortDay } from "./dates.ts";
import type { ScoreView } from "./views.ts";

interface Given {
  playbook: Playbook;
  region: Region;
  /** ISO date where the prospect is. */
  today: string;
  /** The card's id, for the keys of its notes; empty for a plan that is only looked at. */
  card: string;
  /** No list of the touches stands below it. */
  isAlone?: boolean;
}

export function scoreView({ playbook, region, today, card, isAlone = false }: Given, plan: Pick<Plan, "touches">): ScoreView | undefined {
  const { touches } = plan;
  if (touches.length === 0) return undefined;
  const score = scoreOf(touches, { today });
  const byId = new Map(touches.map((touch) => [touch.id, touch]));
  const labelOf = (id: string) => {
    const touch = byId.get(id);
    return touch ? `${playbook.channels[touch.channel].label}, ${shortDay(touch.date, today, region)}` : "";
  };
  return {
    ...score,
    weeks: score.weeks.map(({ x, date, isLabelled }) => ({ x, label: isLabelled ? dayAndMonth(date, today, region) : "" })),
    staffs: score.staffs.map(({ channel, ...staff }) => ({ ...staff, id: channel, label: playbook.channels[channel].label })),
    notes: score.notes.flatMap(({ id, x, y }) => {
      const touch = byId.get(id);
      if (!touch) return [];
      const { status, promiseBroken = false } = touch;
      return [{ key: `${card}/${id}`, x, y, status, isCall: isCall(touch), isBroken: promiseBroken, label: labelOf(id) }];
    }),
    ties: score.ties.map(({ message, call, path }) => ({
      id: message,
      path,
      isBroken: byId.get(call)?.promiseBroken === true,
      label: `${labelOf(message)} promises ${labelOf(call)}`,
    })),
    told: `${toldOf(touches, labelOf)}${isAlone ? "" : " The list below has them all."}`,
  };
}

/** "30 Nov": a short day without its weekday. */
const dayAndMonth = (date: string, today: string, region: Region) => shortDay(date, today, region).replace(/^\S+ /, "");

function toldOf(touches: Plan["touches"], labelOf: (id: string) => string): string {
  const days = touches.map(({ date }) => readDay(date) ?? 0);
  const weeks = Math.max(1, Math.ceil((Math.max(...days) - Math.min(...days) + 1) / 7));
  const left = touches.find(isPlanned);
  const next = left ? ` Next: ${labelOf(left.id)}.` : "";
  return `${counted(touches.length, "touch", "touches")} over ${counted(weeks, "week")}.${next}`;
}
