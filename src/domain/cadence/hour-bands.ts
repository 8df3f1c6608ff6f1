// The three parts of a working day that a call can fall in, on the clock of the person called.

export type HourBand = "before-nine" | "office-hours" | "after-five";

/** In the order of the day; each lasts from `from` until the next begins. */
const BANDS: readonly { id: HourBand; from: string }[] = [
  { id: "before-nine", from: "00:00" },
  { id: "office-hours", from: "09:00" },
  { id: "after-five", from: "17:00" },
];

export const HOUR_BANDS: readonly HourBand[] = BANDS.map(({ id }) => id);

/** The part of the day of a time ("HH:MM"); undefined for what takes the whole day (null, or an empty text). */
export function bandOf(time: string | null): HourBand | undefined {
  return time ? BANDS.findLast(({ from }) => from <= time)?.id : undefined;
}
