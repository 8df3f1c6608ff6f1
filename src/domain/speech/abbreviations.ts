// Shortened words and the full ones that are said; those with two readings look at their neighbours.
import { type Reader, say } from "./reader.ts";

/** short=full, "_" a blank. A short form that ends in a stop is one only with it. */
const TABLE = `mr=mister mrs=missus ms=miz prof=professor rev.=reverend hon.=honorable gen.=general sgt=sergeant capt=captain lt.=lieutenant
col.=colonel gov.=governor sen.=senator jr=junior sr=senior esq=esquire inc=incorporated ltd=limited co.=company corp=corporation
bros=brothers assoc.=associates dept=department mgr=manager mgmt=management govt=government gov't=government asst=assistant acct=account
ave=avenue rd=road blvd=boulevard ln.=lane ct.=court sq.=square pl.=place hwy=highway pkwy=parkway apt=apartment ste.=suite bldg=building
mt=mount ft.=fort vs=versus v.=versus etc=et_cetera e.g=for_example i.e=that_is eg=for_example ie=that_is approx=approximately tel=telephone
est.=established max.=maximum min.=minimum avg=average attn=attention amt=amount appt=appointment cont.=continued esp.=especially
incl=including intl=international int'l=international misc=miscellaneous mtg=meeting natl=national org.=organization pkg=package qty=quantity
ref.=reference temp.=temperature univ=university wk=week yr=year hr.=hour mo.=month hrs=hours mins=minutes yrs=years wks=weeks
fig.=figure vol.=volume ch.=chapter sec.=section ed.=edition pt.=part ext=extension thx=thanks pls=please plz=please ph.=phone
cert.=certificate div.=division dist.=district med.=medical tech.=technical sr.=senior`;

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
  if (short === "st") return isStreet ? "street" : "saint";
  return isStreet ? "drive" : "doctor";
}

const reader = (source: string, words: string, flags = ""): Reader => ({
  pattern: new RegExp(source, `y${flags}`),
  read: () => say(words),
});

export const ABBREVIATIONS: Reader[] = [
  reader(String.raw`w\/o\b`, "without", "i"),
  reader(String.raw`w\/`, "with", "i"),
  reader(String.raw`b\/c\b`, "because", "i"),
  reader(String.raw`c\/o\b`, "care of", "i"),
  reader(String.raw`(?:No|Nr|no(?=\.))\.?(?= ?\d)`, "number"),
  reader(String.raw`Nos\.?(?= ?\d)`, "numbers", "i"),
  reader(String.raw`pp\.(?= ?\d)`, "pages"),
  reader(String.raw`p\.(?= ?\d)`, "page"),
  reader(String.raw`v\.?(?= ?\d+\.\d)`, "version", "i"),
  {
    pattern: /(St|Dr)\b\.?(?!['’])/y,
    read: ({ 0: found, 1: short = "", input, index }) =>
      say(
        sayTitleOrStreet(
          short.toLowerCase(),
          input.slice(Math.max(0, index - 50), index),
          input.slice(index + found.length, index + found.length + 2),
        ),
      ),
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
