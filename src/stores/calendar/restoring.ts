// How a backup is merged into what is here: added, newer and older records; fetched when somebody restores one.
import { checkContact } from "../../domain/cadence/outcomes.ts";
import { isPlanned, type Plan } from "../../domain/cadence/plan.ts";
import { forbid } from "../../domain/cadence/stops.ts";
import { numberOf } from "../../domain/message/answers.ts";
import type { Playbook } from "../../domain/playbook.ts";
import type { Backup } from "../../domain/saved/backup.ts";
import type { Card } from "../../domain/saved/cards.ts";
import type { Rep } from "../../domain/saved/rep.ts";
import { readWork, withDraft } from "../../domain/saved/work.ts";
import type { CardChange, CardMap, Changed } from "./card-book.ts";
import { counted } from "./dates.ts";

/** What restoring would do, a sentence each. */
export function tellRestore(
  playbook: Playbook,
  { cards, never, work, broken }: Backup & { broken: unknown[] },
  here: CardMap,
  known: readonly string[],
): string[] {
  const { work: own, broken: unread } = readWork(playbook, work);
  const lost = broken.length + unread.length;
  const count = (fate: Fate) => cards.filter((card) => fateOf(card, here.get(card.prospect.id)) === fate).length;
  const [added, newer, kept] = [count("added"), count("newer"), count("kept")];
  const forbidden = never.filter((address) => !known.includes(address)).length;
  return [
    `The backup holds ${holding(cards.length, own.drafts.length)}.`,
    added > 0 && `${counted(added, "is", "are")} not here yet and will be added.`,
    newer > 0 && `${counted(newer, "is", "are")} newer in the backup and will replace what is here.`,
    kept > 0 && `${counted(kept, "stays", "stay")} as here.`,
    forbidden > 0 && `${counted(forbidden, "more number or address", "more numbers or addresses")} will never be contacted again.`,
    lost > 0 && `${counted(lost, "record")} could not be read and will be left out.`,
  ].filter((line) => line !== false);
}

function holding(people: number, messages: number): string {
  const parts = [people > 0 && counted(people, "person", "people"), messages > 0 && counted(messages, "message")];
  return parts.filter((part) => part !== false).join(" and ") || "nobody and no messages, only settings";
}

/** What restoring did to the people here; messages and settings are merged either way. */
export function tellRestored(cards: readonly Card[], changed: number): string {
  if (changed > 0) return `${counted(changed, "person is", "people are")} restored.`;
  return cards.length > 0
    ? "Everybody in the backup was here already. Its messages and settings are merged into yours."
    : "The backup’s messages and settings are merged into yours.";
}

type Fate = "added" | "newer" | "kept";

/** Whoever opted out here stays out, whatever a backup says. */
function fateOf(stored: Card, here: Card | undefined): Fate {
  if (!here) return "added";
  return stored.changed > here.changed && !here.plan?.doNotContact ? "newer" : "kept";
}

/** What becomes of each card; plans of those who must not be contacted are called off. */
export function restorer(stored: ReadonlyMap<string, Card>, never: readonly string[]): CardChange {
  return (here, id) => {
    const other = stored.get(id);
    const card = other && fateOf(other, here) !== "kept" ? other : here;
    return { ok: card && silenced(card, never) };
  };
}

function silenced(card: Card, never: readonly string[]): Card {
  const { phone, email } = card.prospect;
  const isSilent = !card.plan || (card.plan.doNotContact && !card.plan.touches.some(isPlanned));
  if (isSilent || !(card.plan?.doNotContact || checkContact(never, { phone: numberOf(phone), email }))) return card;
  return { ...card, plan: forbid(card.plan as Plan) };
}

/** An opt-out that came with a backup is as final as any. */
export const undoable = (changed: readonly Changed[]): Changed[] => changed.filter(({ after }) => !after?.plan?.doNotContact);

/** Days off of both; what is set here goes before what the backup sets. */
export function mergeRep(here: Rep, stored: Rep): Rep {
  const union = (one: string[], other: string[]) => [...new Set([...one, ...other])].toSorted();
  return {
    ...stored,
    ...here,
    zone: here.zone || stored.zone,
    daysOff: union(here.daysOff, stored.daysOff),
    workOn: union(here.workOn, stored.workOn),
  };
}

/** The composer's work with what the backup adds to it; work that cannot be read here stays untouched. */
export function mergeWork(playbook: Playbook, here: unknown, stored: unknown): unknown {
  const mine = readWork(playbook, here);
  const theirs = readWork(playbook, stored).work;
  if (stored === undefined || mine.broken.length > 0) return here;
  const me = { ...theirs.me, ...mine.work.me };
  return theirs.drafts.reduce(withDraft, { ...theirs, ...mine.work, me });
}
