// Where a key leads in the grid of days: to a day in view, or on to another month or week and then to a day there.
interface Day {
  date: string;
  number: number;
  isOutside: boolean;
  isOff: boolean;
}

export interface Days {
  kind: "month" | "week";
  weeks: Day[][];
  before: string;
  after: string;
  today: string;
}

/** A day told by what it is, so that it can be found in a grid that is not in view yet. ISO dates compare as text. */
export type Wanted =
  | { kind: "date"; date: string }
  | { kind: "number"; number: number }
  /** The nearest day later or earlier than `date`, in one column where one is given. */
  | { kind: "beyond"; date: string; isLater: boolean; column?: number }
  /** So many working days from `date`, backwards when negative. */
  | { kind: "workday"; date: string; steps: number };

/** `go` is an ISO date to show; what is wanted `seek` is looked for there. */
export type Step = { to: string } | { go: string; seek: Wanted };

/** The way to a day from what is in view. */
export function stepTo(grid: Days, wanted: Wanted): Step {
  if (wanted.kind === "workday") return workStep(grid, wanted);
  const found = findDay(grid, wanted);
  if (found) return { to: found.date };
  if (wanted.kind === "beyond") return { go: wanted.isLater ? grid.after : grid.before, seek: wanted };
  return { go: wanted.kind === "date" ? wanted.date : grid.today, seek: wanted };
}

function findDay({ weeks }: Days, wanted: Exclude<Wanted, { kind: "workday" }>): Day | undefined {
  const days = weeks.flat();
  const inside = days.filter(({ isOutside }) => !isOutside);
  if (wanted.kind === "date") return days.find(({ date }) => date === wanted.date);
  if (wanted.kind === "number") return inside.find(({ number }) => number === wanted.number) ?? inside.at(-1);
  const column = wanted.column;
  const candidates = column === undefined ? days : weeks.flatMap((week) => week[column] ?? []);
  return wanted.isLater ? candidates.find(({ date }) => date > wanted.date) : candidates.findLast(({ date }) => date < wanted.date);
}

function workStep({ weeks, before, after }: Days, { date, steps }: Extract<Wanted, { kind: "workday" }>): Step {
  const days = weeks.flat();
  const isLater = steps > 0;
  const ahead = days.filter((day) => !day.isOff && (isLater ? day.date > date : day.date < date));
  const found = isLater ? ahead[steps - 1] : ahead.at(steps);
  if (found) return { to: found.date };
  const edge = (isLater ? days.at(-1)?.date : days[0]?.date) ?? date;
  const rest = isLater ? steps - ahead.length : steps + ahead.length;
  return { go: isLater ? after : before, seek: { kind: "workday", date: edge, steps: rest } };
}

/** What a key of the grid pattern asks for from a day; undefined for other keys. */
export function readKey(
  grid: Days,
  from: string,
  event: Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey">,
): Step | undefined {
  const week = grid.weeks.find((days) => days.some(({ date }) => date === from)) ?? [];
  const column = week.findIndex(({ date }) => date === from);
  const beyond = (isLater: boolean, inColumn?: number) => stepTo(grid, { kind: "beyond", date: from, isLater, column: inColumn });
  if (event.key === "Home" && (event.ctrlKey || event.metaKey)) return stepTo(grid, { kind: "date", date: grid.today });
  if (event.ctrlKey || event.metaKey) return undefined;
  const keys: Record<string, () => Step> = {
    ArrowLeft: () => beyond(false),
    ArrowRight: () => beyond(true),
    ArrowUp: () => beyond(false, column),
    ArrowDown: () => beyond(true, column),
    Home: () => ({ to: week[0]?.date ?? from }),
    End: () => ({ to: week.at(-1)?.date ?? from }),
    PageUp: () => (event.shiftKey ? yearStep(from, -1) : (page(grid, week[column], false) ?? beyond(false, column))),
    PageDown: () => (event.shiftKey ? yearStep(from, 1) : (page(grid, week[column], true) ?? beyond(true, column))),
  };
  return keys[event.key]?.();
}

/** A month on, to the day of the same number; a week has its columns for that. */
const page = ({ kind, before, after }: Days, day: Day | undefined, isLater: boolean): Step | undefined =>
  kind === "month" && day ? { go: isLater ? after : before, seek: { kind: "number", number: day.number } } : undefined;

/** The same day a year on; a 29 February becomes the 28th. */
function yearStep(from: string, years: number): Step {
  const date = `${Number(from.slice(0, 4)) + years}${from.slice(4).replace("-02-29", "-02-28")}`;
  return { go: date, seek: { kind: "date", date } };
}

const WORKDAYS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -5, ArrowDown: 5 };

/** The same while a touch is carried, when arrows step by working day. */
export function readCarryKey(grid: Days, from: string, key: string): Step | undefined {
  const steps = WORKDAYS[key];
  return steps === undefined ? undefined : stepTo(grid, { kind: "workday", date: from, steps });
}
