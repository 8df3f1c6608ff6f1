// Phone numbers of North America, Britain and Australia, however they are spaced, with country codes and extensions.
import { readOut } from "./cardinals.ts";
import type { Reader } from "./reader.ts";

/** What may stand between two digits of a number. Engines write out up to three repeats, which made these patterns ten times slower to get ready. */
const GAP = "[\\s.()·/\\u200b-]{0,4}";

/** Country code (0 is none) and the digits in their groups (# is any); from 44 on gaps may fall anywhere, else between groups. */
const PLANS = `44 02# #### ####
44 011# ### ####
44 01#1 ### ####
44 0[389]## ### ####
44 0[157]### ######
44 0[58]00 ### ###
61 04## ### ###
61 0[2378] #### ####
61 1[38]00 ### ###
1 [2-9]## ### ####
0 #### #### #### ####
0 [01]## ### ####
0 [2-9]## ####
0 [3-9]### ####`;

/** Digits with a pause after them. */
const sayGroup = (digits: string) => digits && `${readOut(digits)}| `;
/** The first group of a number: 800, 0800 and 1300 end in "hundred". */
const sayFirst = (digits: string) => (/^[01]?[38]00$/.test(digits) ? `${readOut(digits.slice(0, -2))} #hundred| ` : sayGroup(digits));

function patternOf(code: string, groups: string[]): RegExp {
  const within = code > "1" ? GAP : "";
  const cells = groups.map((group) => `(${group.replace(/\[.+?\]|./g, `${within}$&`)})`.replace(`(${within}0`, `(${within}0?`));
  const isTrunk = groups[0]?.startsWith("0");
  const start = code === "0" ? "()()" : `(?:\\(?(\\+|00|0?011)?${GAP}(${code})|${isTrunk ? "(?=\\(?0)" : ""})`;
  const digits = [start, ...cells].join(within ? "" : GAP).replaceAll("#", "\\d");
  return new RegExp(`(?<!\\w)(?!\\d00\\D\\d000\\b|\\d+0{5})${digits}(?![\\d%]|[.,:]\\d|/\\d\\d)`, "y");
}

export const PHONES: Reader[] = [
  ...PLANS.split("\n").map((plan): Reader => {
    const [code = "", ...groups] = plan.split(" ");
    return [
      patternOf(code, groups),
      (_habit, _, abroad, land, ...found) => {
        const [first = "", ...others] = found.map((group) => group.replaceAll(/\D/g, ""));
        const prefix = (abroad === "+" ? "plus " : sayGroup(abroad)) + sayGroup(land);
        return prefix + sayFirst(land ? first.replace(/^0/, "") : first) + others.map(sayGroup).join("");
      },
    ];
  }),
  [new RegExp(`\\+\\d{1,3}(?:${GAP}\\d){6,13}(?!\\d)`, "y"), (_habit, found) => `plus ${found.slice(1).replaceAll(/\d{1,4}/g, sayGroup)}`],
];

/** "ext. 204", "extension 12", "x204", and after a number "x5". */
export const EXTENSIONS: Reader[] = [
  [/(?:ext(?:ension|n)?[.:]? ?|x(?=\d\d|(?<=\d{4} x)\d))(\d{1,6})(?!\w)/iy, (_habit, _, digits) => `extension ${sayGroup(digits)}`],
];
