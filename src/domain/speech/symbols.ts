// Signs that are said: by a word of their own, or by what their neighbours make of them.
import { type Reader, readTable, say } from "./reader.ts";

/** "3 x 4", asked before single letters. */
export const BY: Reader[] = readTable(String.raw`(?<=\d)[×x](?=\d)|(?<=\d )[×x](?= \d)  by`);

/** In order; the first that fits is said. */
export const SYMBOLS: Reader[] = [
  ...readTable(String.raw`\+\+(?<=C..)  plus plus
[-−](?= \d+ =)(?<=\d .)  minus
[-–—](?=\s?[$£€]?\.?\d)(?<=[\d½%°](?:°?[A-Za-z]{1,2}|\s?[ap]\.?m\.?)?\s?.)  to
:(?=\d)(?<=\d.)  to
(?<![\w)\].])[-−](?=[$£€]?\.?\d)  minus
['’′](?<=\d.)(?= ?\d{1,2}["”″])  foot
(?:′|'(?= [a-z]))(?<=\d.)  feet
×  times
%  percent
#(?= ?\d)  number
#(?=[A-Za-z]\w)  hashtag
\*(?<=(?:ress|ial|it|the) .)  star
~(?=\s?[$£€]?\d)  about
<(?=\s?[$£€]?\d)  less than
>(?=\s?[$£€]?\d)  more than
&  and
@  at
\+  plus
=  equals
\/(?=[a-z])(?<=\d[\d.,]{0,9}(?:[kKmM]|bn)?(?:\/[a-z]{1,12})?.)  per
\/(?=[a-z]{2})(?<=[a-z].)(?<!\b(?:and|either|on).)  or`),
  { pattern: /#/y, read: (_match, habit) => say(habit === "US" ? "pound" : "hash") },
];
