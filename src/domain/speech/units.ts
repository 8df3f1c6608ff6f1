// Units of measure after a number: their signs and names as a table.
import { aroundOf, type Reader, say } from "./reader.ts";

/** Signs that take a prefix, such as "km" and "GB", and their names; after "|" a plural of its own. */
const STEMS = "m=meter g=gram [lL]=liter Hz=hertz|hertz Wh=watt_hour W=watt bps=bit_per_second|bits_per_second m²=square_@meter";
const PREFIXES: Record<string, string> = { k: "kilo", K: "kilo", M: "mega", G: "giga", T: "tera", c: "centi", m: "milli" };
const TABLE = `([kKMGT])B=@byte lbs?=pound oz=ounce ft=foot|feet mi=mile mph=mile_per_hour|miles_per_hour kph|km/h=kilometer_per_hour|kilometers_per_hour
hrs?=hour mins?=minute secs?=second yrs?=year sq\\.?_ft\\.?=square_foot|square_feet in\\.=inch|inches x=x|x p=penny|pence [c¢]=cent
[Kk]=k|k °_?C=degree_celsius|degrees_celsius °_?F=degree_fahrenheit|degrees_fahrenheit °=degree`;

const ROWS = `${STEMS} ${TABLE}`.split(/\s+/).map((row, index) => {
  const [sign = "", names = ""] = row.split("=");
  const [one = "", many = `${one}s`] = names.replaceAll("_", " ").split("|");
  const isStem = index < STEMS.split(" ").length;
  const prefix = (name: string) => (!isStem || name.includes("@") ? name : `@${name}`);
  return { sign: (isStem ? "([kKMGTcm]?)" : "") + sign.replaceAll("_", "\\s?"), one: prefix(one), many: prefix(many) };
});

/** All signs, for patterns; the longest first. */
export const UNIT = ROWS.map(({ sign }) => sign.replace("(", "(?:"))
  .toSorted((a, b) => b.length - a.length)
  .join("|");

const isOne = (before: string) => /(?:^|[^\d.,/])1\s?$|-$|\ban? [\d.,]+\s?$/i.test(before);

export const UNITS: Reader[] = [
  {
    pattern: new RegExp(String.raw`(?<=[\d½¼¾⅓⅔][\s-]?)(?:${UNIT})(?![\w²³]|[-'’/][A-Za-z])`, "y"),
    read: (found) => {
      const [before] = aroundOf(found);
      for (const { sign, one, many } of ROWS) {
        const match = new RegExp(`^(?:${sign})$`).exec(found[0]);
        if (match) return say((isOne(before) ? one : many).replace("@", PREFIXES[match[1] ?? ""] ?? ""));
      }
      return undefined;
    },
  },
];
