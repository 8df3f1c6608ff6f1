// What content/calendar.yaml gives the calendar: the rules of laying out, and each country's hours, holidays and zones.
import type { Region } from "./holiday-rules.ts";
import type { Rules } from "./setting.ts";
import type { Window } from "./windows.ts";

export interface Country {
  label: string;
  /** Holiday regions with their names; the first is suggested. */
  holidays: Partial<Record<Region, string>>;
  /** Calling hours; the rules' window where none are given. */
  hours?: Window[];
  note: string;
  source?: string;
  /** The IANA zone to suggest where no area code tells one. */
  zone?: string;
}

export interface CalendarSettings {
  rules: Rules;
  /** By ISO country code. */
  countries: Record<string, Country>;
  /** Beginnings of international numbers ("+1212") that lie in one zone, by zone. */
  areaCodes: Record<string, string[]>;
}
