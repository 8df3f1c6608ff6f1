// Which time zones there are, by country, and which one this browser is in.

/** This browser's own zone. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Zones of a country (ISO 3166), as the browser knows them; all zones where it does not know. */
export function zonesOf(country: string): string[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?: () => string[]; timeZones?: string[] };
  return locale.getTimeZones?.() ?? locale.timeZones ?? allZones();
}

/** Every zone the browser knows. */
export const allZones = (): string[] => Intl.supportedValuesOf("timeZone");
