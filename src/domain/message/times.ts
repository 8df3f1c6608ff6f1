// Clock times and spans ("HH:MM", 24 hours) as people say, write and text them.
import { habitOf, type Region } from "../regions.ts";
import type { Style } from "./days.ts";
import { inWords } from "./numbers.ts";

/** Minutes since midnight, or undefined when the text is no clock time. */
export function readTime(text: string): number | undefined {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) ? Number(text.slice(0, 2)) * 60 + Number(text.slice(3)) : undefined;
}

/** "between nine and noon" · "between 9 am and noon" · "9-12"; hours outside the usual day say which half they mean. */
export function sayWindow(from: number, to: number, style: Style, region: Region): string {
  if (style === "written") return `between ${written(from, region)} and ${written(to, region)}`;
  if (style === "brief") {
    const isUsual = !earlyOrLate(from) && to <= 18 * 60;
    const first = isUsual || half(from) === half(to) ? "" : half(from);
    return `${digits(from, region)}${first}-${digits(to, region)}${isUsual ? "" : half(to)}`;
  }
  const [first, last] = [partOfDay(from), partOfDay(to)];
  const isOne = first === last || (first && to < 720);
  return `between ${spoken(from)}${isOne ? "" : first} and ${spoken(to)}${isOne ? first : last}`;
}

/** "at ten to nine" is said "eight fifty", which every region understands. */
export function spoken(minutes: number): string {
  if (minutes === 720) return "noon";
  if (minutes === 0) return "midnight";
  const hour = inWords(hour12(minutes));
  const minute = minutes % 60;
  if (minute === 0) return hour;
  return minute < 10 ? `${hour} oh ${inWords(minute)}` : `${hour} ${inWords(minute)}`;
}

function written(minutes: number, region: Region): string {
  if (minutes === 720) return "noon";
  if (minutes === 0) return "midnight";
  return `${digits(minutes, region)} ${half(minutes)}`;
}

function digits(minutes: number, region: Region): string {
  const minute = minutes % 60;
  return `${hour12(minutes)}${minute ? (habitOf(region) === "US" ? ":" : ".") + String(minute).padStart(2, "0") : ""}`;
}

const hour12 = (minutes: number) => Math.floor(minutes / 60) % 12 || 12;
const half = (minutes: number) => (minutes < 720 ? "am" : "pm");
const earlyOrLate = (minutes: number) => minutes < 8 * 60 || minutes >= 18 * 60;

/** Said only of hours that could be meant twice: before eight, and from six in the evening. */
function partOfDay(minutes: number): string {
  if (!earlyOrLate(minutes) || minutes === 0) return "";
  return minutes < 720 ? " in the morning" : " in the evening";
}
