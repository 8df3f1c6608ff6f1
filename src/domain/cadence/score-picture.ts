// A plan as a score, in pixels: days across, a staff for each channel with a line for each part of the day, promises as ties.
import type { Channel } from "../playbook.ts";
import { dayOfTouch } from "./arrange.ts";
import { type Day, readDay } from "./civil.ts";
import { bandOf, HOUR_BANDS } from "./hour-bands.ts";
import type { PlannedTouch } from "./plan.ts";
import { type Columns, columnsOf } from "./score-columns.ts";

export type ScoreTouch = Pick<PlannedTouch, "id" | "channel" | "date" | "time"> & { promise?: { call: string } };

export interface Score {
  width: number;
  height: number;
  weeks: Columns["weeks"];
  /** `top` is the first of the three `lines`: before nine, office hours, after five. */
  staffs: { channel: Channel; top: number; lines: number[] }[];
  /** The middle of each note, in the order in which the days, and on a day the staffs and hours, follow. */
  notes: { id: string; x: number; y: number }[];
  /** `path` is the d of an SVG path, from above the message to above the call. */
  ties: { message: string; call: string; path: string }[];
  /** The middle of today; left out when the score does not reach it. */
  today?: number;
}

/** From what reaches most people first to what takes longest. */
const STAFFS: readonly Channel[] = ["voicemail", "receptionist", "screening", "email", "text", "letter"];
/** `top` leaves room for dates and for the ties of the first staff, `bottom` for the word below today's line. */
const SPACE = { top: 68, line: 14, between: 40, bottom: 32 };
/** How far a tie stays off its notes, and how high above them it bends. */
const TIE = { off: 10, least: 14, most: 38, perPixel: 0.07 };

type Note = Score["notes"][number];

/** The picture of a plan's touches; `today` is an ISO date. What takes the whole day stands on the line of office hours. */
export function scoreOf(touches: readonly ScoreTouch[], { today }: { today?: string } = {}): Score {
  const staffs = staffsOf(touches);
  const groups = [...Map.groupBy(touches, ({ channel, date }) => `${date} ${STAFFS.indexOf(channel)}`)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const sideBySide = groups.map(([, group]) => group.toSorted((a, b) => ((a.time ?? "") < (b.time ?? "") ? -1 : 1)));
  const columns = columnsOf(crowdsOf(sideBySide));
  const notes = sideBySide.flatMap((group) => notesOf(group, columns, staffs));
  const { width, weeks } = columns;
  const height = (staffs.at(-1)?.lines.at(-1) ?? SPACE.top) + SPACE.bottom;
  return { width, height, weeks, staffs, notes, ties: tiesOf(touches, notes), ...todayOf(columns, today) };
}

function staffsOf(touches: readonly ScoreTouch[]): Score["staffs"] {
  const used = STAFFS.filter((staff) => touches.some(({ channel }) => channel === staff));
  const height = (HOUR_BANDS.length - 1) * SPACE.line + SPACE.between;
  return used.map((channel, i) => {
    const top = SPACE.top + i * height;
    return { channel, top, lines: HOUR_BANDS.map((_, line) => top + line * SPACE.line) };
  });
}

/** How many notes the fullest staff of each day has. */
function crowdsOf(groups: readonly ScoreTouch[][]): Map<Day, number> {
  const crowds = new Map<Day, number>();
  for (const group of groups) {
    const day = dayOfTouch(group[0] as ScoreTouch);
    crowds.set(day, Math.max(crowds.get(day) ?? 0, group.length));
  }
  return crowds;
}

/** The notes of one day on one staff share the day's width. */
function notesOf(group: readonly ScoreTouch[], columns: Columns, staffs: Score["staffs"]): Note[] {
  return group.map((touch, i) => {
    const { x, width } = columns.find(dayOfTouch(touch)) ?? { x: 0, width: 0 };
    const staff = staffs.find(({ channel }) => channel === touch.channel);
    const line = HOUR_BANDS.indexOf(bandOf(touch.time) ?? "office-hours");
    return { id: touch.id, x: x + (width * (i + 0.5)) / group.length, y: staff?.lines[line] ?? SPACE.top };
  });
}

function tiesOf(touches: readonly ScoreTouch[], notes: readonly Note[]): Score["ties"] {
  const places = new Map(notes.map((note) => [note.id, note]));
  return touches.flatMap(({ id: message, promise }) => {
    const [from, to] = [places.get(message), places.get(promise?.call ?? "")];
    return promise && from && to ? [{ message, call: promise.call, path: tie(from, to) }] : [];
  });
}

/** A cubic curve that rises above the higher of both notes, the more the further they are apart. */
function tie(from: Note, to: Note): string {
  const across = to.x - from.x;
  const [start, end] = [from.y - TIE.off, to.y - TIE.off];
  const height = Math.min(start, end) - Math.min(TIE.most, TIE.least + TIE.perPixel * Math.abs(across));
  const round = (n: number) => Math.round(n * 10) / 10;
  const [first, second] = [from.x + across * 0.2, to.x - across * 0.2];
  return `M${round(from.x)} ${start}C${[first, height, second, height, to.x, end].map(round).join(" ")}`;
}

function todayOf(columns: Columns, today: string | undefined): Pick<Score, "today"> {
  const column = columns.find(readDay(today ?? "") ?? NaN);
  return column ? { today: column.x + column.width / 2 } : {};
}
