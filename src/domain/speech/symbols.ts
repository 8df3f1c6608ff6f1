// Signs that are said: by a word of their own, or by what their neighbours make of them.
import { type Reader, readTable } from "./reader.ts";

/** In order; the first that fits is said. */
export const SYMBOLS: Reader[] = [
  ...readTable(String.raw`[×x](?=( ?)\d)(?<=\d\1.)  by
-(?= \d+ =)(?<=\d .)  minus
-(?= ?[$£€HQ]?\.?\d)(?<=[\d½%°]\w{0,2}\.? ?.|m\. ?.)  to
:(?=\d)(?<=\d.)  to
-(?=[$£€]?\.?\d)(?<![\w)\].].)  minus
'(?<=\d.)(?= ?\d\d?["”″])  foot
%  percent
#(?= ?[A-Z]?\d)  number
~(?= ?[$£€]?\d)  about
\*(?<=press .)  star
&  and
@  at
\+  plus
=  equals
\/(?=[a-z])(?<=\d\w?.)  per
\/(?=\d\b|[A-Z]+\d)(?<=\d.)  or
\/(?=[a-z]{2})(?<=[a-z].)(?<!\b(?:and|either).)  or`),
  [/#/y, (habit) => (habit === "US" ? "pound" : "hash")],
];
