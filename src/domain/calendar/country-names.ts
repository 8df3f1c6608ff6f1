// The ISO code of any country, by that code or by its English name.

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Groups of countries, and codes for trying things out, that are named like countries. */
const NONE = ["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"];

/** Other names in use, folded. */
const ALSO: Record<string, string> = {
  turkey: "TR",
  "czech republic": "CZ",
  holland: "NL",
  "the netherlands": "NL",
  korea: "KR",
  "hong kong": "HK",
  macau: "MO",
  "russian federation": "RU",
  "viet nam": "VN",
  uae: "AE",
};

let known: Map<string, string> | undefined;

/** "Germany", "GERMANY" and "de" are DE; undefined for what is no country. */
export function countryNamed(text: string): string | undefined {
  known ??= new Map([...codes().flatMap(entriesOf), ...Object.entries(ALSO)]);
  return known.get(folded(text));
}

const codes = () => LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter((code) => !NONE.includes(code));

/** By code and by name; a code that was given up stands for today's. */
function entriesOf(code: string): [string, string][] {
  const name = NAMES.of(code);
  const today = new Intl.Locale(`und-${code}`).region ?? code;
  return name
    ? [
        [code.toLowerCase(), today],
        [folded(name), today],
      ]
    : [];
}

const NAMES = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

const folded = (name: string) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("&", "and");
