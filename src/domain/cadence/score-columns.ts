// Days across the score: to scale, but that a day with notes is never narrower than its notes, as in engraved music.
import { type Day, weekdayOf, writeDay } from "./civil.ts";

/** Lengths in pixels. */
export interface Columns {
  width: number;
  /** Mondays to draw a bar at; `isLabelled` where there is room for the date. */
  weeks: { x: number; date: string; isLabelled: boolean }[];
  /** Where a day begins and how wide it is; undefined for a day that is not on the score. */
  find: (day: Day) => Column | undefined;
}

export interface Column {
  x: number;
  width: number;
}

/** A note with the space it needs beside its neighbour. */
export const NOTE = 18;
const EDGE = { left: 8, right: 16 };
/** What the weeks share while no day has to be widened, and how wide one day gets at most. */
const ROOM = 720;
const WIDEST = 24;
const LABEL = 58;
const MOST_BARS = 60;

interface Widening {
  day: Day;
  by: number;
}

/** Whole weeks from the first day to the last; `crowds` says how many notes stand side by side on a day. */
export function columnsOf(crowds: ReadonlyMap<Day, number>): Columns {
  if (crowds.size === 0) return { width: EDGE.left + EDGE.right, weeks: [], find: () => undefined };
  const days = [...crowds.keys()].toSorted((a, b) => a - b);
  const first = mondayOf(days[0] as Day);
  const end = mondayOf(days.at(-1) as Day) + 7;
  const plain = Math.min(WIDEST, ROOM / (end - first));
  const widenings = days.map((day) => ({ day, by: Math.max(0, (crowds.get(day) ?? 0) * NOTE - plain) }));
  const xOf = (day: Day) => EDGE.left + plain * (day - first) + widened(widenings, day);
  return {
    width: xOf(end) + EDGE.right,
    weeks: barsOf(first, end, xOf),
    find: (day) => (day >= first && day < end ? { x: xOf(day), width: xOf(day + 1) - xOf(day) } : undefined),
  };
}

const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1;
const widened = (widenings: readonly Widening[], before: Day) => widenings.reduce((sum, { day, by }) => (day < before ? sum + by : sum), 0);

/** A bar a week, or as many weeks apart as keeps them countable. */
function barsOf(first: Day, end: Day, xOf: (day: Day) => number): Columns["weeks"] {
  const step = 7 * Math.ceil((end - first) / 7 / MOST_BARS);
  const weeks: Columns["weeks"] = [];
  let free = 0;
  for (let day = first; day < end; day += step) {
    const x = xOf(day);
    weeks.push({ x, date: writeDay(day), isLabelled: x >= free });
    if (x >= free) free = x + LABEL;
  }
  return weeks;
}
