// What a prospect's card, plan and log know for the blanks of a touch's message.
import { readDay, writeDay } from "../cadence/civil.ts";
import { isCall, isPlanned, type Plan, type PlannedTouch, promisedCall } from "../cadence/plan.ts";
import { promiseDays } from "../cadence/promises.ts";
import type { DaysOff } from "../cadence/workdays.ts";
import type { Playbook } from "../playbook.ts";
import type { Prospect } from "../saved/cards.ts";
import { type Answer, type Answers, clean, isPerson, isPhone, type Person } from "./answers.ts";
import type { Role } from "./roles.ts";
import { contactDates, type History } from "./touch-dates.ts";

export interface TouchGiven extends History {
  prospect: Prospect;
  /** The setting's, by which promises are dated. */
  off: DaysOff;
}

/** By slot; blanks are found by their role, and those that nothing fills are left out. */
export function touchAnswers(playbook: Playbook, given: TouchGiven): Answers {
  const { person, organisation, phone, email } = given.prospect;
  const { firstMessage, lastMessage, lastTalk } = contactDates(given);
  return byRole(playbook, {
    prospect: spoken(person),
    organisation,
    "prospect-phone": phone,
    "prospect-email": email,
    ...connectionOf(given.prospect),
    "first-message": firstMessage,
    "last-message": lastMessage,
    "last-talk": lastTalk,
    ...agreementOf(given),
    ...promiseOf(given),
  });
}

/**
 * On first-name terms a whole name is said by its first word: "Jürgen Müller" as "Jürgen". An initial, and a name in a script
 * that may put the surname first, is said whole.
 */
const spoken = (person: Person): Person =>
  person.address === "first name"
    ? { ...person, name: /^[\p{Script=Latin}\p{M}'’-]{2,}(?=\s)/u.exec(person.name)?.[0] ?? person.name }
    : person;

/** The answers of the blanks that have a role. */
function byRole({ slots }: Playbook, answers: Partial<Record<Role, Answer | undefined>>): Answers {
  const filled = Object.values(slots).flatMap(({ id, role }) => {
    const answer = role && answers[role];
    return answer !== undefined && !isEmpty(answer) ? [[id, answer] as const] : [];
  });
  return Object.fromEntries(filled);
}

function isEmpty(answer: Answer): boolean {
  const text = isPerson(answer) ? answer.name : isPhone(answer) ? answer.typed : answer;
  return typeof text === "string" && clean(text) === "";
}

/** Two names or more, each with its capital; of the words between them only those that names have. */
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:van|von|der|den|ter|de|del|della|di|da|do|dos|du|la|le|bin|ibn|al|el|y))*(?: \p{Lu}[\p{L}.'’-]*)+$/u;

/** Somebody's name is who referred you; other words say where you met, or what ties you to those you have not met. */
function connectionOf({ connection, relation }: Prospect): Partial<Record<Role, Answer>> {
  const words = clean(connection);
  if (NAME.test(words)) return { referrer: words };
  return relation === "known" ? { met: words } : { tie: words };
}

/** A reminder recalls the step it follows: what was agreed on, and for which day. */
function agreementOf({ plan, touch: { origin } }: TouchGiven): Partial<Record<Role, Answer>> {
  const step = origin?.kind === "reminder" ? plan.touches.find(({ id }) => id === origin.of) : undefined;
  return step ? { agreed: inside(step.objective ?? ""), "agreed-on": step.date } : {};
}

/** "Send the figures" inside a sentence: without its capital, unless that belongs to a name or an abbreviation. */
const inside = (words: string) => clean(words).replace(/^\p{Lu}(?=\p{Ll}+ )/u, (letter) => letter.toLowerCase());

/** The dates the plan gives: the call to come, and what the message promises. */
function promiseOf({ plan, touch, off }: TouchGiven): Partial<Record<Role, Answer>> {
  const call = promisedCall(plan, touch.id) ?? nextCall(plan, touch);
  const next = call ? { "next-call": call.date } : {};
  const days = touch.promise && promiseDays(off, readDay(touch.date) ?? 0, touch.promise);
  if (!call || !days || "error" in days) return next;
  return { ...next, "promise-by": writeDay(days.ok.by), "promise-call": call.date };
}

function nextCall({ touches }: Plan, touch: PlannedTouch): PlannedTouch | undefined {
  const later = touches.slice(touches.findIndex(({ id }) => id === touch.id) + 1);
  return later.find((one) => isCall(one) && isPlanned(one) && one.date > touch.date);
}
