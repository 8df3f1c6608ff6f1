// The country, number and zone cells of a list → where somebody is, as far as can be told.
import { isZone } from "../cadence/zone-hints.ts";
import type { Cells } from "./list-shapes.ts";

export interface Place {
  country: string;
  region: string;
  zone: string;
}

/** Which zone to suggest for a country (ISO 3166) and, where it is known, a number in E.164. */
export type SuggestZone = (country: string, e164?: string) => string | undefined;

/** How countries are called, in small letters, and how their numbers are dialled from abroad. */
const COUNTRIES: Record<string, { code: string; names: readonly string[] }> = {
  GB: {
    code: "44",
    names: ["gb", "uk", "united kingdom", "great britain", "britain", "england", "scotland", "wales", "northern ireland", "gbr"],
  },
  US: { code: "1", names: ["us", "usa", "united states", "united states of america", "america", "u.s.", "u.s.a."] },
  AU: { code: "61", names: ["au", "aus", "australia"] },
  CA: { code: "1", names: ["ca", "can", "canada"] },
  IE: { code: "353", names: ["ie", "irl", "ireland", "republic of ireland", "éire", "eire"] },
  NZ: { code: "64", names: ["nz", "nzl", "new zealand", "aotearoa"] },
};

/** Where somebody is, and what could not be read of it, each as a heading, what was written and what to do. */
export function readListedPlace(cells: Cells, defaults: Place, suggest: SuggestZone): { place: Place; faults: Fault[] } {
  const { country: named = "", "time zone": zone = "", phone = "" } = cells;
  const found = named === "" ? defaults.country : readCountry(named);
  const country = found ?? defaults.country;
  const isHome = country === defaults.country;
  const suggested = suggest(country, international(phone, country)) ?? (isHome ? defaults.zone : "");
  const place = { country, region: isHome ? defaults.region : "", zone: zone === "" ? suggested : isZone(zone) ? zone : "" };
  return { place, faults: [...(found ? [] : [oddCountry(named)]), ...(zone !== "" && !isZone(zone) ? [oddZone(zone)] : [])] };
}

export interface Fault {
  heading: string;
  written: string;
  remedy: string;
}

const oddCountry = (written: string): Fault => ({ heading: "Country", written, remedy: "is no country known here; check the one chosen" });
const oddZone = (written: string): Fault => ({ heading: "Time zone", written, remedy: "is no time zone known here; choose one" });

/** The ISO code of a country by its name or code. */
function readCountry(named: string): string | undefined {
  const known = Object.entries(COUNTRIES).find(([, { names }]) => names.includes(named.toLowerCase()))?.[0];
  return known ?? (/^[a-z]{2}$/i.test(named) ? named.toUpperCase() : undefined);
}

/** A number as it would be dialled from abroad, good enough to tell an area code by; undefined when that is not certain. */
export function international(typed: string, country: string): string | undefined {
  const digits = typed.replace(/(?:x|ext).*$/i, "").replace(/\D/g, "");
  const code = Object.hasOwn(COUNTRIES, country) ? COUNTRIES[country]?.code : undefined;
  if (digits.length < 7) return undefined;
  if (typed.trim().startsWith("+")) return `+${digits.replace(/^(44|61|64|353)0/, "$1")}`;
  if (digits.startsWith("00")) return `+${digits.slice(2)}`;
  if (code === "1") return /^1?\d{10}$/.test(digits) ? `+1${digits.slice(-10)}` : undefined;
  return code && digits.startsWith("0") ? `+${code}${digits.slice(1)}` : undefined;
}
