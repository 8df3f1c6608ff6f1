// Which time zones there are, by country, and which one this browser is in.

/** Not in every browser yet. Where it is it tells the zone at once; the first question to Intl holds a page up by some 30 ms. */
const { Temporal } = globalThis as { Temporal?: { Now: { timeZoneId: () => string } } };

/** This browser's own zone. */
export const ownZone = (): string => Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Zones of a country (ISO 3166) where the browser knows them; else every zone it knows. */
export function zonesOf(country: string): string[] {
  const locale = /^[A-Z]{2}$/.test(country)
    ? (new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?: () => string[] })
    : undefined;
  return locale?.getTimeZones?.() ?? Intl.supportedValuesOf("timeZone");
}
