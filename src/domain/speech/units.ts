// Units of measure after a number: their signs and names as a table.
import { type Reader, say } from "./reader.ts";

/** sign:name, where "_" is a blank; the plural ends in s unless the name holds its own after "|". */
const TABLE = `km:kilometer m:meter cm:centimeter mm:millimeter kg:kilogram g:gram mg:milligram lbs?:pound oz:ounce ft:foot|feet yds?:yard
mi:mile mph:mile_per_hour|miles_per_hour kph:kilometer_per_hour|kilometers_per_hour km/h:kilometer_per_hour|kilometers_per_hour
m/s:meter_per_second|meters_per_second mpg:mile_per_gallon|miles_per_gallon [KGTM]B:@byte [KGTM]bps|kbps:@bit_per_second|@bits_per_second
[kGM]?Hz:@hertz|@hertz k?W:@watt kWh:kilowatt_hour mAh:milliamp_hour [Ll]:liter m[lL]:milliliter hrs?:hour mins?:minute secs?:second
ms:millisecond wks?:week mos?:month yrs?:year sq\\.?_ft\\.?:square_foot|square_feet sq\\.?_m:square_meter sq_km:square_kilometer
k?m²:square_@meter k?m³:cubic_@meter ft²:square_foot|square_feet px:pixel dB:decibel gal:gallon kcal:kilocalorie ha:hectare in\\.:inch|inches
x:x|x p:penny|pence c:cent ¢:cent USD:u_s_dollar K:k|k k:k|k °_?C:degree_celsius|degrees_celsius °_?F:degree_fahrenheit|degrees_fahrenheit °:degree`;
const PREFIXES: Record<string, string> = { k: "kilo", K: "kilo", M: "mega", G: "giga", T: "tera" };

const ROWS = TABLE.split(/\s+/).map((row) => {
  const [sign = "", names = ""] = row.split(/:/);
  const [one = "", many = `${one}s`] = names.replaceAll("_", " ").split("|");
  return { sign: sign.replaceAll("_", "\\s?"), one, many };
});

/** All signs, for patterns; the longest first. */
export const UNIT = ROWS.map(({ sign }) => sign)
  .toSorted((a, b) => b.length - a.length)
  .join("|");

const isOne = (before: string) => /(?:^|[^\d.,/])1\s?$|-$|\ban? [\d.,]+\s?$/i.test(before);

export const UNITS: Reader[] = [
  {
    pattern: new RegExp(String.raw`(?<=[\d½¼¾⅓⅔][\s-]?)(?:${UNIT})(?![\w²³]|[-'’/][A-Za-z])`, "y"),
    read: ({ 0: sign, input, index }) => {
      const row = ROWS.find((each) => new RegExp(`^(?:${each.sign})$`).test(sign));
      const name = row && (isOne(input.slice(Math.max(0, index - 12), index)) ? row.one : row.many);
      return name === undefined ? undefined : say(name.replace("@", PREFIXES[sign[0] ?? ""] ?? ""));
    },
  },
];
