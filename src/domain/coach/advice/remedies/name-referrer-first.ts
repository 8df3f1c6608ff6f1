// Lets the sentence that names the referrer change places with the one before it, which names the caller.
import { sentenceSpans } from "../../../prose/sentences.ts";
import type { Maker } from "./maker.ts";

const GREETING =
  /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening|day))(?: (?:there|again))?,? )?(?:(?:Mr|Mrs|Ms|Mx|Dr)\.? )?(?:\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?|\[[^\]]+\]|\{\{[^}]+\}\})[,;:] (?=(?:this is|my name|it['’]s|I['’]m|I am)\b)/iu;

/** Only neighbours, only where the second can stand alone: it begins with the name, or with "I". */
export const nameReferrerFirst: Maker = ({ sight: { draft, seen } }) => {
  const { text } = draft;
  const [name] = seen.names_a_referrer.spans;
  const sentences = sentenceSpans(text);
  const at = name ? sentences.findIndex(({ start, end }) => start <= name.start && name.start < end) : -1;
  const [own, naming] = [sentences[at - 1], sentences[at]];
  if (!name || !own || !naming || /\n/.test(text.slice(own.end, naming.start))) return [];
  const said = text.slice(naming.start, naming.end);
  const greeting = GREETING.exec(text.slice(own.start, own.end))?.[0] ?? "";
  if (naming.start !== name.start && !/^I\b/.test(said)) return [];
  const rest = text.slice(own.start + greeting.length, own.end);
  const start = own.start + greeting.length;
  return [[{ start, end: naming.end, insert: `${said} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}` }]];
};
