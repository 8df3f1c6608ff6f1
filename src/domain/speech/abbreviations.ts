// Shortened words and the full ones that are said; those with two readings look at their neighbours.
import { aroundOf, type Reader, readTable, say } from "./reader.ts";

/** short=full, "_" a blank. A short form that ends in a stop is one only with it. */
const TABLE = `mr=mister mrs=missus ms=miz prof=professor rev.=reverend gen.=general sgt=sergeant capt=captain lt.=lieutenant jr=junior sr=senior
inc=incorporated ltd=limited co.=company corp=corporation dept=department mgr=manager govt=government asst=assistant acct=account
ave=avenue rd=road blvd=boulevard ln.=lane ct.=court sq.=square pl.=place hwy=highway apt=apartment bldg=building mt=mount ft.=fort
vs=versus etc=et_cetera e.g=for_example i.e=that_is eg=for_example ie=that_is approx=approximately tel=telephone est.=established
max.=maximum min.=minimum avg=average attn=attention appt=appointment incl=including intl=international misc=miscellaneous
qty=quantity ref.=reference yr=year hrs=hours mins=minutes yrs=years fig.=figure vol.=volume ch.=chapter ext=extension`;

const FULL = new Map(
  TABLE.split(/\s+/).map((row) => {
    const [short = "", full = ""] = row.split("=");
    return [short, full.replaceAll("_", " ")];
  }),
);
const STREET_BEFORE = /\d+ (?:[A-Z][\w'’]*\.? ){1,3}$/;
const NAME_BEFORE = /[A-Z][\w'’]* $/;

/** "St" and "Dr" are a street after its name, and otherwise a saint and a doctor. */
function sayTitleOrStreet(short: string, before: string, after: string): string {
  const isStreet = STREET_BEFORE.test(before) || (NAME_BEFORE.test(before) && !/^ ?[A-Z]/.test(after));
  return (short === "St" ? ["saint", "street"] : ["doctor", "drive"])[Number(isStreet)] ?? "";
}

export const ABBREVIATIONS: Reader[] = [
  ...readTable(String.raw`w\/o\b  without
w\/  with
c\/o\b  care of
(?:No|no(?=\.))\.?(?= ?\d)  number
[Nn]os\.?(?= ?\d)  numbers
pp\.(?= ?\d)  pages
p\.(?= ?\d)  page
v\.?(?= ?\d+\.\d)  version`),
  {
    pattern: /(St|Dr)\b\.?(?!['’])/y,
    read: (match) => say(sayTitleOrStreet(match[1] ?? "", ...aroundOf(match))),
  },
  {
    pattern: /([A-Za-z](?:\.[a-z]|[a-z'’]{0,5}))(\.?)(?![\p{L}\d'’])/uy,
    read: ([, word = "", stop = ""]) => {
      const short = word.toLowerCase().replace("’", "'");
      const isCapitals = /^[A-Z]{2,}$/.test(word) && !/^(?:MRS?|LTD|INC|ETC|VS)$/.test(word);
      const full = isCapitals ? undefined : (FULL.get(short) ?? (stop && FULL.get(`${short}.`)));
      return full ? say(full) : undefined;
    },
  },
];
