// Which time zones there are, by country, and which one this browser is in.

/** This browser's own zone. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Zones of a country (ISO 3166) where the browser knows them; else every zone it knows. */
export function zonesOf(country: string): string[] {
  const locale = /^[A-Z]{2}$/.test(country)
    ? (new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?: () => string[] })
    : undefined;
  return locale?.getTimeZones?.() ?? Intl.supportedValuesOf("timeZone");
}
