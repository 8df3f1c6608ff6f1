// The country, number and zone cells of a list → where somebody is, as far as can be told.
import { isZone } from "../cadence/zone-hints.ts";
import { countryOfNumber } from "./calling-codes.ts";
import { countryNamed } from "./country-names.ts";
import type { Cells } from "./list-shapes.ts";

export interface Place {
  country: string;
  region: string;
  zone: string;
}

/** Which zone to suggest for a country (ISO 3166) and, where it is known, a number in E.164. */
export type SuggestZone = (country: string, e164?: string) => string | undefined;

/** Countries whose holidays and hours are known: how else they are called, in small letters, and how they are dialled from abroad. */
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

/**
 * Where somebody is, and what could not be used of it, each as a heading, what was written and what to do. The country is the one
 * named, else that of the number, else home; a country without holidays and hours here is empty. The zone is the one named, else
 * what `suggest` tells of country and number, else empty, to be set.
 */
export function readListedPlace(cells: Cells, defaults: Place, suggest: SuggestZone): { place: Place; faults: Fault[] } {
  const { country: named = "", "time zone": zone = "", phone = "" } = cells;
  const e164 = international(phone, defaults.country);
  const dialled = e164 && countryOfNumber(e164);
  const found = named === "" ? (dialled ?? defaults.country) : readCountry(named);
  const isHome = found === defaults.country;
  const place = {
    country: found && Object.hasOwn(COUNTRIES, found) ? found : "",
    region: isHome ? defaults.region : "",
    zone: zone === "" ? zoneOf(found, phone) : isZone(zone) ? zone : "",
  };
  return { place, faults: [...countryFaults(named, found), ...(zone !== "" && !isZone(zone) ? [oddZone(zone)] : [])] };

  /** A number of another country says nothing of where they are. */
  function zoneOf(country: string | undefined, typed: string): string {
    if (!country) return "";
    const number = international(typed, country);
    const isLocal = number !== undefined && countryOfNumber(number) === country;
    return suggest(country, isLocal ? number : undefined) ?? (isHome ? defaults.zone : "");
  }
}

export interface Fault {
  heading: string;
  written: string;
  remedy: string;
}

function countryFaults(named: string, found: string | undefined): Fault[] {
  if (named === "" || (found && Object.hasOwn(COUNTRIES, found))) return [];
  const remedy = found ? "has no public holidays or calling hours here; the team’s hours hold" : "is no country known here; choose one";
  return [{ heading: "Country", written: named, remedy }];
}

const oddZone = (written: string): Fault => ({ heading: "Time zone", written, remedy: "is no time zone known here; choose one" });

/** The ISO code of a country by its name or code. */
function readCountry(named: string): string | undefined {
  const known = Object.entries(COUNTRIES).find(([, { names }]) => names.includes(named.toLowerCase()))?.[0];
  return known ?? countryNamed(named);
}

/** A number as it would be dialled from abroad, good enough to tell an area code by; undefined when that is not certain. */
export function international(typed: string, country: string): string | undefined {
  if (typed.length < 7) return undefined;
  const digits = typed.replace(/(?:x|ext).*$/i, "").replace(/\D/g, "");
  const code = Object.hasOwn(COUNTRIES, country) ? COUNTRIES[country]?.code : undefined;
  if (digits.length < 7) return undefined;
  if (typed.trim().startsWith("+")) return `+${digits.replace(/^(44|61|64|353)0/, "$1")}`;
  if (digits.startsWith("00")) return `+${digits.slice(2)}`;
  if (code === "1") return /^1?\d{10}$/.test(digits) ? `+1${digits.slice(-10)}` : undefined;
  return code && digits.startsWith("0") ? `+${code}${digits.slice(1)}` : undefined;
}
