// A rule's own examples as its page shows them: the words it minds marked, and what it says of them.
import type { Intent } from "../domain/coach/advice/advice.ts";
import { advise } from "../domain/coach/advice/advise.ts";
import type { CoachSettings, Example, Scope } from "../domain/coach/advice/rules.ts";

/** A message that wants what a rule is about: within its scope, and else a first call to a stranger. */
export function intentWithin(
  { goal, relation, attempt, side }: Scope = {},
  { disagreements }: Pick<CoachSettings, "disagreements">,
): Intent {
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

/** What one rule makes of a message. Its remarks are told once each. */
export function judge({ text, channel, subject }: Example, rule: { id: string; when?: Scope }, settings: CoachSettings): Judged {
  const draft = { text, channel, ...(subject !== undefined && { subject }) };
  const { findings } = advise(draft, intentWithin(rule.when, settings), settings);
  const own = findings.filter((finding) => finding.rule === rule.id);
  const pieces: Judged["pieces"] = [];
  let at = 0;
  for (const { start, end } of own.flatMap(({ span }) => span ?? [])) {
    pieces.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), isMarked: false });
  return {
    ...(subject !== undefined && { subject }),
    pieces: pieces.filter((piece) => piece.text),
    says: [...new Set(own.map(({ says }) => says))],
  };
}
