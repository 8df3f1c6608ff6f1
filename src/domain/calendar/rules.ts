// Changes of a zone's offset gathered into yearly rules where they follow one, such as "the last Sunday of March at 1:00".
import type { Change } from "./offsets.ts";

/** What one observance of a time zone tells: a change, and how it comes again each year when it does. */
export interface Rule {
  first: Change;
  yearly?: Yearly;
}

export interface Yearly {
  /** 1 to 12. */
  month: number;
  /** 0 is Sunday. */
  weekday: number;
  /** Which such weekday of the month, from 1; -1 is the last. */
  ordinal: number;
}

/** Fewer changes than these in a row may be chance, and are told one by one. */
const ROW = 3;
const WEEK = 7 * 86_400_000;

interface Row {
  changes: Change[];
  /** Those that fit every change of the row. */
  ordinals: number[];
  year: number;
}

/** The local time of a change, by the clock that it ends, as a date whose UTC fields hold it. */
export function wallTime({ instant, from }: Change): Date {
  return new Date((instant + from) * 1000);
}

/**
 * The rules that together tell every change once, in the order of their first changes. Only a law that still holds in
 * the last year is told as one: some readers refuse a rule that ends.
 */
export function findRules(changes: Change[], lastYear: number): Rule[] {
  const rows = [...Map.groupBy(changes, keyOf).values()].flatMap(rowsOf);
  const rules = rows.flatMap((row) => rulesOf(row, lastYear));
  return rules.toSorted((a, b) => a.first.instant - b.first.instant);
}

/** Changes alike in all but the year and the week of the month. */
function keyOf(change: Change): string {
  const wall = wallTime(change);
  return [change.from, change.to, wall.getUTCMonth(), wall.getUTCDay(), wall.toISOString().slice(11, 19)].join(" ");
}

/** Parts changes that are alike into rows of one each year, as long as one ordinal fits them all. */
function rowsOf(alike: Change[]): Row[] {
  const rows: Row[] = [];
  for (const change of alike) {
    const row = rows.at(-1);
    const year = wallTime(change).getUTCFullYear();
    const own = ordinalsOf(change);
    const common = own.filter((ordinal) => row?.ordinals.includes(ordinal));
    if (row && common.length > 0 && year === row.year + 1) {
      rows[rows.length - 1] = { changes: [...row.changes, change], ordinals: common, year };
    } else rows.push({ changes: [change], ordinals: own, year });
  }
  return rows;
}

/** The last of its weekday in the month goes before the fourth: no law in force says "the fourth". */
function ordinalsOf(change: Change): number[] {
  const wall = wallTime(change);
  const [day, month] = [wall.getUTCDate(), wall.getUTCMonth()];
  const isLast = new Date(wall.getTime() + WEEK).getUTCMonth() !== month;
  return isLast ? [-1, Math.ceil(day / 7)] : [Math.ceil(day / 7)];
}

function rulesOf({ changes, ordinals, year }: Row, lastYear: number): Rule[] {
  const [first] = changes;
  if (!first || changes.length < ROW || year < lastYear) return changes.map((change) => ({ first: change }));
  const wall = wallTime(first);
  return [{ first, yearly: { month: wall.getUTCMonth() + 1, weekday: wall.getUTCDay(), ordinal: ordinals[0] ?? 1 } }];
}
