// Which time zone to suggest for somebody: what their number tells, else the only zone of their country.
import type { CalendarSettings } from "./calendar-settings.ts";
import { toLocal } from "./zones.ts";

/** Is it a zone by region and city ("Europe/London"), or UTC, that dates and times can be worked out in here? */
export function isZone(name: string): boolean {
  return /^([A-Z][\w+-]*\/[\w/+-]+|UTC)$/.test(name) && "ok" in toLocal("2026-01-01T00:00:00Z", name);
}

/**
 * The zone of the longest beginning in content/area-codes.yaml that the number (E.164) has, else the zone of the country
 * (ISO 3166). Undefined where neither tells one. A number says where the line was issued, so this is never more than a suggestion.
 */
export function suggestZone(
  calendar: Pick<CalendarSettings, "areaCodes" | "countries">,
  { country, e164 }: { country: string; e164?: string },
): string | undefined {
  return (
    (e164 && zoneOfNumber(calendar, e164)) || (Object.hasOwn(calendar.countries, country) ? calendar.countries[country]?.zone : undefined)
  );
}

function zoneOfNumber({ areaCodes }: Pick<CalendarSettings, "areaCodes">, e164: string): string | undefined {
  const matches = Object.entries(areaCodes).flatMap(([zone, codes]) =>
    codes.filter((code) => e164.startsWith(code)).map((code) => ({ zone, length: code.length })),
  );
  return matches.toSorted((a, b) => b.length - a.length)[0]?.zone;
}
