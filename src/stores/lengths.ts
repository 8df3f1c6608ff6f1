// Lengths of time as they are told: seconds while they are few, minutes and seconds from a minute and a half on.

/** Seconds from which minutes are easier to read. */
const MINUTES_FROM = 90;

/** To a tenth of a second: "5.0". */
export const tell = (seconds: number): string => seconds.toFixed(1);

export const isLong = (seconds: number): boolean => Math.round(seconds) >= MINUTES_FROM;

/** "17:42". */
export function clock(seconds: number): string {
  const all = Math.round(seconds);
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, "0")}`;
}

/** A mark on a scale on which everything is told alike: "35", "1:30". */
export const mark = (seconds: number, isByClock: boolean): string => (isByClock ? clock(seconds) : String(Math.round(seconds)));

/** "5.0 s", "1:35". */
export const shortly = (seconds: number): string => (isLong(seconds) ? clock(seconds) : `${tell(seconds)} s`);

/** A limit as it was set: "12.5", "10:00". */
export const limitIn = (seconds: number): string => (isLong(seconds) ? clock(seconds) : String(Math.round(seconds * 10) / 10));

/** For the ear: "34 seconds", "17 minutes 42 seconds". */
export function spoken(seconds: number): string {
  const all = Math.round(seconds);
  if (!isLong(seconds)) return count(all, "second");
  return `${count(Math.floor(all / 60), "minute")} ${count(all % 60, "second")}`;
}

const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? "" : "s"}`;
