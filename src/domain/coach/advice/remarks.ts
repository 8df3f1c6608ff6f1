// What rules and lists of phrases remark on in a message, before anything is mended.
import type { Span } from "../../prose/sentences.ts";
import { wordsAt } from "../../prose/spans.ts";
import type { Finding, Intent } from "./advice.ts";
import { applies, meetsAll, wordsOf } from "./criteria.ts";
import type { Sight } from "./noticing.ts";
import { phrasesIn } from "./phrase-finder.ts";
import type { Applied, CoachRule, CoachSettings, PhraseRule } from "./rules.ts";

/** A remark, and what its remedy is made with. */
export interface Remark {
  finding: Finding;
  does?: { kind: NonNullable<CoachRule["remedy"]>["does"]; label: string };
  instead?: string;
}

/** Every remark that is due, muted ones too. */
export function remarksOn(sight: Sight, intent: Intent, { rules, phrases }: CoachSettings): Remark[] {
  const due = rules.filter(({ when, finds }) => applies(when, sight.draft, intent) && meetsAll(sight, finds));
  return [...due.map((rule) => remarkOf(rule, sight)), ...phrases.flatMap((list) => phraseRemarks(list, sight))];
}

function remarkOf({ id, title, technique, level, weight, finds, says, remedy }: Applied<CoachRule>, sight: Sight): Remark {
  const [first] = finds;
  const span = first && wordsOf(sight, first);
  const count = first ? sight.seen[first.field].value : "";
  return {
    finding: { rule: id, title, technique, level, weight, ...(span && { span }), says: filled(says, sight, span, count) },
    ...(remedy && { does: { kind: remedy.does, label: remedy.label } }),
  };
}

function phraseRemarks({ id, title, technique, weight, says, phrases }: Applied<PhraseRule>, sight: Sight): Remark[] {
  const found = phrasesIn(
    sight.draft.text,
    phrases.map(({ find }) => find),
  );
  return found.map(({ start, end, index }) => {
    const span = { start, end };
    const instead = phrases[index]?.instead;
    const finding: Finding = { rule: id, title, technique, level: "suggestion", weight, span, says: filled(says, sight, span, "") };
    return { finding, ...(instead !== undefined && { instead, does: { kind: "swap-phrase", label: swapLabel(instead) } }) };
  });
}

const swapLabel = (instead: string) => (instead ? `Say “${instead}”` : "Leave it out");

/** Letters of a quotation before its end is left out, and the word that this would cut. */
const LONGEST = 60;
const CUT_WORD = / \S{0,17}$/;

function filled(says: string, { draft, seen }: Sight, span: Span | undefined, count: unknown): string {
  const words = span ? wordsAt(draft.text, span).replaceAll(/\s+/g, " ") : "";
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST - 1).replace(CUT_WORD, "")}…` : words;
  return says
    .replaceAll("{words}", () => short)
    .replaceAll("{count}", () => (typeof count === "number" ? String(Math.round(count)) : ""))
    .replaceAll("{seconds}", () => String(Math.round(seen.seconds.value)));
}
