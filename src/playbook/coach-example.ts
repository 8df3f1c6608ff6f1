// A rule's own examples as its page shows them: the words it minds marked, and what it says of them.
import type { Intent } from "../domain/coach/advice/advice.ts";
import { look } from "../domain/coach/advice/noticing.ts";
import { remarksOn } from "../domain/coach/advice/remarks.ts";
import type { CoachRule, CoachSettings, Example, PhraseRule, Scope } from "../domain/coach/advice/rules.ts";
import { settingsOf } from "./coach-settings.ts";
import { wholeNumbers } from "./prose/whole-numbers.ts";

/** A message that wants what a rule is about: within its scope, and else a first call to a stranger. */
function intentWithin({ goal, relation, attempt, side }: Scope = {}, { disagreements }: Pick<CoachSettings, "disagreements">): Intent {
  const starts = Object.entries(disagreements).map(([id, disagreement]) => [id, disagreement.starts]);
  return {
    goal: goal?.[0] ?? "call-me-back",
    relation: relation?.[0] ?? "new",
    attempt: attempt?.atLeast ?? 1,
    sides: { ...Object.fromEntries(starts), ...side },
    muted: [],
  };
}

interface Judged {
  subject?: string;
  /** The text in pieces; the words that are minded are marked. */
  pieces: { text: string; isMarked: boolean }[];
  says: string[];
}

/** A rule’s two examples, as it judges them. */
export interface Lesson {
  bad: Judged;
  good: Judged;
}

/** What each rule and list makes of its own examples, by its id. */
export function lessonsOf(content: Parameters<typeof settingsOf>[0]): Record<string, Lesson> {
  const settings = settingsOf(content);
  const lesson = (rule: CoachRule | PhraseRule) => ({
    bad: judged(rule.examples.bad, rule, settings),
    good: judged(rule.examples.good, rule, settings),
  });
  return Object.fromEntries([...content.coach.rules, ...content.coach.phrases].map((rule) => [rule.id, lesson(rule)]));
}

/** Remarks are told once each. */
function judged({ text, channel, subject }: Example, rule: CoachRule | PhraseRule, settings: CoachSettings): Judged {
  const about = subject === undefined ? {} : { subject };
  const alone = "phrases" in rule ? { rules: [], phrases: [rule] } : { rules: [rule], phrases: [] };
  const intent = intentWithin("when" in rule ? rule.when : undefined, settings);
  const findings = remarksOn(look({ text, channel, ...about }, intent), intent, { ...settings, ...alone }).map(({ finding }) => finding);
  return {
    ...about,
    pieces: piecesOf(
      wholeNumbers(text),
      findings.flatMap(({ span }) => span ?? []),
    ),
    says: [...new Set(findings.map(({ says }) => says))],
  };
}

function piecesOf(text: string, spans: { start: number; end: number }[]): Judged["pieces"] {
  const pieces: Judged["pieces"] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    pieces.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), isMarked: false });
  return pieces.filter((piece) => piece.text);
}
