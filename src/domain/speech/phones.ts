// Phone numbers of North America, Britain and Australia, however they are spaced, with country codes and extensions.
import { spellDigits } from "./cardinals.ts";
import { type Reader, say } from "./reader.ts";
import type { Said } from "./spoken.ts";

/** What may stand between two digits of a number. */
const GAP = "[ \\u00a0.()\\-–/\\u200b]{0,3}";
const OPEN = "(?:\\((?=\\d{1,5}\\)))?";

/** Country code, trunk digit and the digits in their groups (# is any). With a trunk 0 gaps fall anywhere; without a country they must be there. */
const PLANS = `44 0|2# #### ####
44 0|11# ### ####
44 0|1#1 ### ####
44 0|[389]## ### ####
44 0|[157]### ######
44 0|[58]00 ### ###
61 0|4## ### ###
61 0|[2378] [2-9]### ####
1 1?|1[38]00 ### ###
 |#### #### #### ####
1 1?|[2-9]## [2-9]## ####
 |### ### ####
 |[2-9]## ####
 |[3-9]### ####`.split("\n");

function patternOf(code: string, trunk: string, groups: string): RegExp {
  const between = trunk ? GAP : GAP.replace("0", "1");
  const within = trunk === "0" ? GAP : "";
  const cells = groups.split(" ").map((group) => group.match(/\[.+?\]|./g)?.join(within) ?? "");
  const rest = cells.join(between).replaceAll("#", "\\d");
  const abroad = `(\\+|00|011${GAP})${code}${GAP}(?:\\(0\\)${GAP})?`;
  return new RegExp(`(?<![\\w$£€])(?:${abroad}|${OPEN}(${trunk})${GAP})${OPEN}(${rest})(?![\\d%]|[.,:/]\\d|(?<=00) [a-z])`, "y");
}

/** Digits said one by one, with a pause after them. */
function sayGroup(digits: string): Said[] {
  const said = say(spellDigits(digits), "digit");
  const last = said.at(-1);
  if (last) last.pause = "group";
  return said;
}

/** A number's first group: 800, 0800 and 1300 end in "hundred". */
function sayFirst(digits: string): Said[] {
  const [last] = sayGroup("0");
  return last && /^[01]?[1-9]00$/.test(digits)
    ? [...say(spellDigits(digits.slice(0, -2)), "digit"), { ...last, word: "hundred" }]
    : sayGroup(digits);
}

function readerOf(plan: string): Reader {
  const [land = "", groups = ""] = plan.split("|");
  const [code = "", trunk = ""] = land.split(" ");
  const lengths = groups.split(" ").map((group) => group.replace(/\[.+?\]/g, "#").length);
  return {
    pattern: patternOf(code, trunk, groups),
    read: ([, abroad = "", own = "", rest = ""]) => {
      const digits = rest.replaceAll(/\D/g, "");
      let at = 0;
      const [first = "", ...others] = lengths.map((length) => digits.slice(at, (at += length)));
      const prefix = own === "1" ? sayGroup("1") : sayPrefix(abroad.replaceAll(/[^+\d]/g, ""), code);
      return [...prefix, ...sayFirst((own === "0" ? own : "") + first), ...others.flatMap(sayGroup)];
    },
  };
}

function sayPrefix(abroad: string, code: string): Said[] {
  if (!abroad) return [];
  if (abroad === "+") return [...say("plus"), ...sayGroup(code)];
  return abroad === "011" ? [...sayGroup(abroad), ...sayGroup(code)] : sayGroup(abroad + code);
}

const groupsOf = (found: string) => found.match(/\d{1,4}/g) ?? [];

/** Those with a trunk 0 of their own, which start with it, with a country code or a bracket. */
export const TRUNK_PHONES: Reader[] = PLANS.filter((plan) => plan.includes(" 0|")).map(readerOf);

export const PHONES: Reader[] = [
  ...PLANS.filter((plan) => !plan.includes(" 0|")).map(readerOf),
  {
    pattern: new RegExp(`\\+(\\d{1,3}(?:${GAP}\\d){6,13})(?!\\d)`, "y"),
    read: ([, found = ""]) => [...say("plus"), ...groupsOf(found).flatMap(sayGroup)],
  },
  { pattern: /1-(8(?:00|33|44|55|66|77|88))(?=-[A-Z\d])/y, read: ([, code = ""]) => [...sayGroup("1"), ...sayFirst(code)] },
];

/** "ext. 204", "extension 12", "x204". */
export const EXTENSIONS: Reader[] = [
  {
    pattern: /(?:\bext(?:ension|n)?[.:]?\s?|(?<!\w)x(?=\d\d))(\d{1,6})(?!\w)/iy,
    read: ([, digits = ""]) => [...say("extension"), ...sayGroup(digits)],
  },
];
