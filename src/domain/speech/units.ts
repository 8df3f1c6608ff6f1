// Counted units of measure: their signs and names as a table.
import { count, NUMBER } from "./amounts.ts";
import type { Reader } from "./reader.ts";

/** sign=name, "_" a blank; after "|" a plural of its own. A sign with "@" may have a prefix before it, as "km" and "GB" have. */
const TABLE = `@m=meter @g=gram @l=liter @L=liter @B=byte @Hz=hertz|hertz @W=watt lb=pound oz=ounce B=b|b ft=foot|feet in.=inch|inches
mph=mile_per_hour|miles_per_hour km/h=kilometer_per_hour|kilometers_per_hour hr=hour min=minute sec=second
k=k|k K=k|k M=million|million bn=billion|billion p=penny|pence c=cent ¢=cent €=euro
°=degree °C=degree_celsius|degrees_celsius °F=degree_fahrenheit|degrees_fahrenheit`;
const PREFIXES: Record<string, string> = { k: "kilo", K: "kilo", M: "mega", G: "giga", T: "tera", c: "centi", m: "milli" };

const NAMES = new Map(TABLE.split(/\s/).map((row) => row.replaceAll("_", " ").split("=") as [string, string]));

const prefixed = (prefix: string | undefined, names = "") => prefix && names.replace(/^(?=.)|(?<=\|)/g, prefix);

/** The names of a sign; what ends in "s" or a stop may be a sign without it. */
const namesOf = (sign: string) =>
  NAMES.get(sign) || NAMES.get(`@${sign}`) || prefixed(PREFIXES[sign.charAt(0)], NAMES.get(`@${sign.slice(1)}`));

export const UNITS: Reader[] = [
  [
    new RegExp(`(${NUMBER})(-?) ?(sq\\.? ?)?([a-zA-Z°¢€/]{1,5}\\.?)(²)?(?![\\w²]|['/-][A-Za-z])`, "y"),
    (habit, _, amount, dash, square, sign, power) => {
      const names = namesOf(sign) || namesOf(sign.replace(/(?<=..)s?\.?$/, ""));
      return names ? count(amount, prefixed(square + power && "square ", names) || names, habit, amount === "1" || dash > "") : "";
    },
  ],
];
