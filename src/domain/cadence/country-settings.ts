// What a plan is laid out by, for somebody in a country and region: usual calling hours, public holidays, the rep's own days.
import type { CalendarSettings, Country } from "./calendar-settings.ts";
import type { Region } from "./holiday-rules.ts";
import { type Holiday, holidaysOf, isRegion } from "./holidays.ts";
import type { Result } from "./results.ts";
import { readSetting, type Setting } from "./setting.ts";
import type { CallingHours } from "./windows.ts";

/** Where a prospect is: an ISO country, one of its holiday regions, an IANA zone. */
export interface Whereabouts {
  country: string;
  region: string;
  zone: string;
}

/** ISO dates on which the rep works nowhere, and public holidays on which they do. */
export interface OwnDays {
  daysOff: readonly string[];
  workOn: readonly string[];
}

/**
 * The team's rules with the country's hours and the region's holidays of those years, less the days on which the rep works
 * all the same, and with the rep's days off. A country or region not known here has the team's hours or no holidays.
 * Refused: a zone that is none. Remembered for each calendar, so that asking again costs next to nothing.
 */
export function settingFor(calendar: CalendarSettings, where: Whereabouts, rep: OwnDays, years: readonly number[]): Result<Setting> {
  const known = memoryOf(calendar);
  const key = JSON.stringify([where.country, where.region, where.zone, rep.daysOff, rep.workOn, years]);
  const setting = known.get(key) ?? buildSetting(calendar, where, rep, years);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, setting);
  return setting;
}

/** More would be somebody changing days off all day long. */
const MOST_KEPT = 500;
const memory = new WeakMap<CalendarSettings, Map<string, Result<Setting>>>();

function memoryOf(calendar: CalendarSettings): Map<string, Result<Setting>> {
  const known = memory.get(calendar) ?? new Map<string, Result<Setting>>();
  memory.set(calendar, known);
  return known;
}

function buildSetting(
  calendar: CalendarSettings,
  { country, region, zone }: Whereabouts,
  { daysOff, workOn }: OwnDays,
  years: readonly number[],
): Result<Setting> {
  const works = new Set(workOn);
  const holidays = years.flatMap((year) => holidaysOn(calendar, { country, region }, year)).filter(({ date }) => !works.has(date));
  const off = [...holidays.map(({ date }) => date), ...daysOff];
  return readSetting({ rules: calendar.rules, zone, hours: hoursOf(calendar, country), holidays: off });
}

/** The usual calling hours of a country; the team's own where it gives none. */
export const hoursOf = (calendar: CalendarSettings, country: string): CallingHours =>
  countryOf(calendar, country)?.hours ?? [calendar.rules.window];

/** The holiday regions of a country with their names, the one to suggest first. */
export function regionsOf(calendar: CalendarSettings, country: string): { id: Region; label: string }[] {
  const regions = Object.entries(countryOf(calendar, country)?.holidays ?? {});
  return regions.flatMap(([id, label]) => (isRegion(id) ? [{ id, label }] : []));
}

/** The public holidays of a country's region in a year, in order; none where country or region is not known. */
export function holidaysOn(calendar: CalendarSettings, where: { country: string; region: string }, year: number): Holiday[] {
  const region = regionsOf(calendar, where.country).find(({ id }) => id === where.region);
  return region ? holidaysOf(region.id, year) : [];
}

const countryOf = ({ countries }: CalendarSettings, country: string): Country | undefined =>
  Object.hasOwn(countries, country) ? countries[country] : undefined;
