// content/calendar.yaml and content/area-codes.yaml: how plans are laid out, and the hours, holidays and zones of countries.
import { z } from "astro/zod";
import type { CalendarSettings } from "../../domain/cadence/calendar-settings.ts";
import { HOLIDAY_RULES, type Region } from "../../domain/cadence/holiday-rules.ts";
import { isZone } from "../../domain/cadence/zone-hints.ts";
import { words } from "./fields.ts";

const time = z
  .string({ error: "Give a time in quotes, like “08:50”." })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Write a time as HH:MM in quotes, from “00:00” to “23:59”.");
const midnight = z.literal("24:00");
const zone = words("a time zone").refine(isZone, "Name a time zone by region and city, like Europe/London.");
const weekdays = z
  .array(z.number({ error: "Write weekdays as numbers, 1 for Monday to 7 for Sunday." }).int().min(1).max(7), {
    error: "Write weekdays as a list of numbers, 1 for Monday to 7 for Sunday.",
  })
  .refine((days) => new Set(days).size === days.length, "Name each weekday once.");
const count = (what: string, most: number) =>
  z
    .number({ error: `Give ${what} as a whole number.` })
    .int(`Give ${what} as a whole number.`)
    .min(1, `Give at least 1 for ${what}.`)
    .max(most, `Give at most ${most} for ${what}.`);

const span = { start: time, end: z.union([time, midnight], { error: "Write an end as HH:MM in quotes, “24:00” for midnight." }) };
const runsOn = ({ start, end }: { start: string; end: string }) => start < end;
const backwards = { path: ["end"], error: "Let the end come after the start." };
const anyDay = z.strictObject(span).refine(runsOn, backwards);
const hours = z
  .strictObject({ ...span, days: weekdays.optional().describe("ISO weekdays; every day when left out.") })
  .refine(runsOn, backwards);

const rules = z.strictObject({
  weekend: weekdays.max(6, "Leave at least one weekday to work on."),
  slots: z.strictObject({ am: time, pm: time }).describe("Just before nine, just after five, on their clock."),
  callMinutes: count("the minutes a call takes", 120),
  callsPerDay: count("the calls a day", 5),
  times: z.strictObject({ email: time, text: time, letter: z.null({ error: "Leave it null; a letter takes the whole day." }) }),
  window: anyDay.describe("Calling hours where a country gives none."),
  repDay: anyDay.describe("The hours a rep works, on the rep’s clock."),
});

const REGIONS = Object.keys(HOLIDAY_RULES) as Region[];
const country = z.strictObject({
  label: words("the country’s name"),
  holidays: z
    .partialRecord(z.enum(REGIONS), words("the region’s name"), { error: `Name regions whose holidays are known: ${REGIONS.join(", ")}.` })
    .describe("Holiday regions; the first is suggested."),
  hours: z.array(hours).min(1, "Give at least one window, or leave the hours out.").optional(),
  note: words("what a caller should know of the hours"),
  source: words("where the hours are set down").optional(),
  zone: zone.optional().describe("Suggested where no area code tells a zone; only for a country that has one."),
});

const code = z.string().regex(/^[A-Z]{2}$/);

/** content/calendar.yaml: the rules of laying out, and each country's hours and holidays. */
export const calendarSchema = z.strictObject({
  rules,
  countries: z.record(code, country, { error: "Name a country by two capital letters, like GB." }),
}) satisfies z.ZodType<Omit<CalendarSettings, "areaCodes">>;

const beginnings = words("the beginnings of numbers")
  .transform((text) => text.split(/\s+/))
  .pipe(z.array(z.string().regex(/^\+[1-9]\d{1,9}$/, "Write each beginning in international form, like “+1212”, parted by spaces.")));

/** content/area-codes.yaml: beginnings of numbers by zone and place; no beginning may tell two zones. */
export const areaCodesSchema = z
  .record(zone, z.record(z.string(), beginnings), { error: "Put every place under a time zone by region and city, like Europe/London." })
  .transform((zones) => Object.fromEntries(Object.entries(zones).map(([name, places]) => [name, Object.values(places).flat()])))
  .refine((zones) => repeated(zones).length === 0, {
    error: ({ input }) => `Name each beginning once; ${repeated(input as CalendarSettings["areaCodes"]).join(", ")} came twice.`,
  }) satisfies z.ZodType<CalendarSettings["areaCodes"]>;

function repeated(zones: CalendarSettings["areaCodes"]): string[] {
  const all = Object.values(zones).flat();
  return [...new Set(all.filter((one, i) => all.indexOf(one) !== i))];
}
