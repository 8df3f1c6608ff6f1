// Roman numerals: ordinals after the names of kings and people, numbers after chapters, wars and other numbered things.
import { cardinal, ordinal } from "./cardinals.ts";
import type { Reader } from "./reader.ts";

const NUMERALS = " I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI".split(" ");

export const ROMANS: Reader[] = [
  [
    /([IVX]+)(?<=(\b(?:chapter|part|act|volume|phase|type|class|section|level|title|war|basel|rocky) )?\1)(?<=([A-Z]\w* )?\1)('s)?(?![\p{L}\d'])/iuy,
    (habit, _, numeral, numbered, name, ending) => {
      const value = NUMERALS.indexOf(numeral);
      const words = cardinal(String(value), habit);
      if (value < 1) return "";
      if (numbered) return words;
      if (/^[A-Z]/.test(name) && !/^[IX]$/.test(numeral)) return `the ${ordinal(words)}${ending}`;
      return numeral.length > 2 ? words : "";
    },
  ],
];
