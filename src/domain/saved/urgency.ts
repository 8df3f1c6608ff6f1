// A glance at a stored card: may there be something to do about it soon? For showing that before all else is read.
import { type Data, isData } from "./data.ts";

/**
 * Whether a card as stored may have a touch planned by a day, or a call back that was said to come before it (ISO dates).
 * Reads unknown data without checking the rest of it; never throws.
 */
export function mayBeDue(stored: unknown, day: string): boolean {
  if (!isData(stored)) return false;
  const { plan, log } = stored;
  return (
    anyOf(isData(plan) && plan.touches, (touch) => touch.status === "planned" && isBy(touch.date, day)) ||
    anyOf(log, (entry) => isBy(entry.by, day))
  );
}

const isBy = (date: unknown, day: string): boolean => typeof date === "string" && date <= day;
const anyOf = (list: unknown, holds: (item: Data) => boolean): boolean =>
  Array.isArray(list) && list.some((item) => isData(item) && holds(item));
