// Shortened words and the full ones that are said; those with two readings look at their neighbours.
import { type Reader, readTable } from "./reader.ts";

/** short=full, or the start of the full word, a bar and its rest; "_" a blank. One with a stop is a short form only with it. */
const TABLE = `mr=mister mrs=missus ms=miz dr=doctor st=saint prof|essor rev.|erend gen.|eral capt|ain jr=junior sr=senior
inc|orporated ltd=limited co.|mpany corp|oration dept=department mgr=manager govt=government asst=assistant acct=account
ave|nue rd=road blvd=boulevard hwy=highway apt=apartment mt=mount ft.=fort
vs=versus etc=et_cetera e.g=for_example i.e=that_is eg=for_example ie=that_is approx|imately tel|ephone
max.|imum min.|imum avg=average appt=appointment incl|uding qty=quantity ref.|erence yr=year yrs=years hrs=hours mins=minutes
fig.|ure vol.|ume ext|ension`;

const FULL = new Map(
  TABLE.split(/\s+/).map((row) => {
    const [short = "", full = ""] = row.replaceAll("_", " ").split(/[|=]/);
    return [short, row.includes("|") ? short.replace(".", "") + full : full];
  }),
);

export const ABBREVIATIONS: Reader[] = [
  ...readTable(String.raw`w\/o\b  without
w\/c\b  week commencing
w\/  with
c\/o\b  care of
(?:No|no(?=\.))\.?(?= ?\d)  number
v\.?(?= ?\d+\.\d)  version`),
  [
    /(St|Dr)\b(?:(?<=\d (?:[A-Z]\w*\.? ){1,3}..)|(?<=[A-Z][\w']* ..)(?!\.? ?[A-Z]))\.?(?!')/y,
    (_habit, _, short) => (short === "St" ? "street" : "drive"),
  ],
  [
    /([A-Za-z](?:\.[a-z]|[a-z]{0,5}))(\.?)('s)?(?![\p{L}\d'])/uy,
    (_habit, _, word, stop, ending) => {
      const full = FULL.get(word.toLowerCase()) ?? FULL.get(word.toLowerCase() + stop);
      return full ? full + ending : "";
    },
  ],
];
