// A typed phone number → how its country writes it, and whether it can exist. Metadata comes in as an argument.
import { parsePhoneNumberFromString, type CountryCode, type MetadataJson } from "libphonenumber-js/core";
import { clean, type Phone } from "./answers.ts";

/** Reads a number as dialled in `country`. Keeps what was typed; an impossible one is marked, an unusual one too. */
export function readPhone(typed: string, country: CountryCode, metadata: MetadataJson): Phone {
  const text = clean(typed);
  if (!text) return { typed };
  const number = parsePhoneNumberFromString(text, { defaultCountry: country }, metadata);
  if (!number) return readForeign(typed, text);
  if (!number.isPossible()) return { typed, verdict: "impossible" };
  const isGood = number.isValid();
  const national = number.formatNational();
  const isWhole = number.country === country && (isGood || digitsOf(national) === digitsOf(text));
  const shown = isWhole ? national : isGood ? number.formatInternational() : text;
  return { typed, shown, e164: number.number, verdict: isGood ? "good" : "unusual" };
}

/** A whole number of a country whose metadata is not carried: possible for all we know (E.164: 7 to 15 digits). */
function readForeign(typed: string, text: string): Phone {
  const digits = digitsOf(text);
  const isWhole = /^\+[\d\s().-]+$/.test(text) && digits.length >= 7 && digits.length <= 15;
  return isWhole ? { typed, shown: text, e164: `+${digits}`, verdict: "unusual" } : { typed, verdict: "impossible" };
}

const digitsOf = (text: string) => text.replace(/\D/g, "");
