// Is an answer usable? A refusal says what to do; a warning lets it pass.
import { type Answer, type Answers, clean, isPerson, isPhone, isWindow } from "./answers.ts";
import { type CivilDate, daysBetween, readDate, weekday } from "./days.ts";
import { readTime } from "./times.ts";
import type { Slot, SlotType } from "../playbook.ts";

export type Verdict = { kind: "empty" } | { kind: "fine" } | { kind: "odd"; why: string } | { kind: "refused"; why: string };

const EMPTY: Verdict = { kind: "empty" };
const FINE: Verdict = { kind: "fine" };
const refuse = (why: string): Verdict => ({ kind: "refused", why });

type Check = (answer: Answer, slot: Slot, answers: Answers, today: string) => Verdict;

const checkText: Check = (answer) => (typeof answer === "string" && clean(answer).replace(/[\s.,;:]+$/, "") ? FINE : EMPTY);

const checkPhrase: Check = (answer, ...rest) => {
  const verdict = checkText(answer, ...rest);
  const text = typeof answer === "string" ? clean(answer) : "";
  if (verdict.kind !== "fine" || !(/[.!?…]\s+\S|[!?]$/.test(text) || /\bplease\b/i.test(text))) return verdict;
  return { kind: "odd", why: "This stands inside a sentence: keep to a few words, with no question and no request of its own." };
};

const checkPerson: Check = (answer) => (isPerson(answer) && clean(answer.name) ? FINE : EMPTY);

const checkEmail: Check = (answer) => {
  const text = typeof answer === "string" ? clean(answer) : "";
  if (!text) return EMPTY;
  return /^[^\s@<>,;:]+@[^\s@.<>,;:]+(?:\.[^\s@.<>,;:]+)+$/.test(text)
    ? FINE
    : refuse("An e-mail address looks like dana@northgate.example; check this one.");
};

const checkPhone: Check = (answer) => {
  if (!isPhone(answer) || !clean(answer.typed)) return EMPTY;
  if (answer.verdict === "impossible")
    return refuse("No phone can have this number; check the digits, and begin with + and the country code if it is abroad.");
  if (answer.verdict === "unusual") return { kind: "odd", why: "This is not a number in use today; check it before you send." };
  return FINE;
};

const checkDate: Check = (answer, slot, answers, today) => {
  if (answer === "") return EMPTY;
  const date = typeof answer === "string" ? readDate(answer) : undefined;
  const now = readDate(today);
  if (!date || !now) return refuse("Choose a real date.");
  const days = daysBetween(now, date);
  if (slot.must === "future" && days < 1) return refuse("Choose a day after today.");
  if (slot.must === "past" && days > 0) return refuse("Choose today or a day before it.");
  const other = slot.after ? answers[slot.after] : undefined;
  const earlier = typeof other === "string" ? readDate(other) : undefined;
  if (earlier && daysBetween(earlier, date) < 1) return refuse("Choose a later day than the one before.");
  return doubt(date, days);
};

const YEAR_DAYS = 366;

/** A day that can be meant and seldom is. */
function doubt(date: CivilDate, days: number): Verdict {
  if (Math.abs(days) > YEAR_DAYS) return { kind: "odd", why: "This is more than a year away; check the year." };
  if (days > 0 && weekday(date) % 6 === 0) return { kind: "odd", why: "This is a weekend; few people are at their desks." };
  return FINE;
}

const checkWindow: Check = (answer, _slot, _answers, today) => {
  if (!isWindow(answer)) return EMPTY;
  const [date, now, from, to] = [readDate(answer.date), readDate(today), readTime(answer.from), readTime(answer.to)];
  if (!date || !now || from === undefined || to === undefined) return refuse("Choose a day and two times.");
  if (daysBetween(now, date) < 0) return refuse("This day has passed; choose today or later.");
  return from < to ? doubt(date, daysBetween(now, date)) : refuse("The second time must be later than the first.");
};

const checkDuration: Check = (answer) => {
  if (answer === "") return EMPTY;
  const whole = typeof answer === "number" && Number.isInteger(answer);
  return whole && answer >= 1 && answer <= 60 ? FINE : refuse("Give whole minutes, from 1 to 60.");
};

const CHECKS: Record<SlotType, Check> = {
  person: checkPerson,
  name: checkText,
  organisation: checkText,
  phone: checkPhone,
  email: checkEmail,
  date: checkDate,
  window: checkWindow,
  duration: checkDuration,
  phrase: checkPhrase,
  derived: checkText,
};

/** Judges the answer of one slot among all answers, on the message's date (ISO). */
export function check(slot: Slot, answers: Answers, today: string): Verdict {
  const answer = answers[slot.id];
  return answer === undefined ? EMPTY : CHECKS[slot.type](answer, slot, answers, today);
}

export const isUsable = (verdict: Verdict): boolean => verdict.kind === "fine" || verdict.kind === "odd";
