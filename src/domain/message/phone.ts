// A typed phone number → how its country writes it, and whether it can exist. Metadata comes in as an argument.
import { parsePhoneNumberFromString, type CountryCode, type MetadataJson } from "libphonenumber-js/core";
import { clean, type Phone } from "./answers.ts";

/** Reads a number as dialled in `country`. Keeps what was typed; an impossible one is marked, an unusual one too. */
export function readPhone(typed: string, country: CountryCode, metadata: MetadataJson): Phone {
  const text = clean(typed);
  if (!text) return { typed };
  const number = parsePhoneNumberFromString(text, { defaultCountry: country }, metadata);
  if (!number || !number.isPossible()) return { typed, verdict: "impossible" };
  const shown = number.country === country ? number.formatNational() : number.formatInternational();
  return { typed, shown, e164: number.number, verdict: number.isValid() ? "good" : "unusual" };
}
