// Does a rule apply here, and does what it looks for hold? Both are data.
import type { Draft, Intent } from "./advice.ts";
import type { Sight } from "./noticing.ts";
import type { Criterion, Scope } from "./rules.ts";
import type { Span } from "../../prose/sentences.ts";
import { wordsAt } from "../../prose/spans.ts";

const isIn = <T>(list: readonly T[] | undefined, value: T) => !list || list.includes(value);

/** Does the rule apply to this message at all? */
export function applies(when: Scope | undefined, { channel }: Draft, intent: Intent): boolean {
  if (!when) return true;
  return (
    isIn(when.channel, channel) &&
    isIn(when.goal, intent.goal) &&
    isIn(when.relation, intent.relation) &&
    isWithin(intent.attempt, when.attempt ?? {}) &&
    Object.entries(when.side ?? {}).every(([question, side]) => intent.sides[question] === side)
  );
}

const isWithin = (value: number, { atLeast = -Infinity, atMost = Infinity }: { atLeast?: number; atMost?: number }) =>
  value >= atLeast && value <= atMost;

/** Does the field have this value, or lie within these bounds? What does not apply to the channel never does. */
export function meets({ seen }: Sight, { field, is, atLeast, atMost }: Criterion): boolean {
  const { value } = seen[field];
  if (is !== undefined) return value === is;
  return (
    typeof value === "number" && isWithin(value, { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) })
  );
}

/** Do all of them hold? */
export const meetsAll = (sight: Sight, finds: Criterion[]): boolean => finds.every((criterion) => meets(sight, criterion));

/** The words a criterion means: the first that show it, or, of too many, the first that is too much; of asks, one that is no call, nor another way to one. */
export function wordsOf({ seen, draft, asks }: Sight, { field, atLeast = 1 }: Criterion): Span | undefined {
  const { value, spans } = seen[field];
  const isOther = (span: Span) => !/\b(?:call|ring|phone|dial)\b|^or\b/i.test(wordsAt(draft.text, span));
  const other = field === "asked_for" && atLeast > 1 && asks.find(isOther);
  if (other) return other;
  return spans[typeof value === "number" ? Math.min(Math.ceil(atLeast), spans.length) - 1 : 0];
}
