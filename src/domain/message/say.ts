// An answer → the words that stand in the sentence, by type and form.
import { type Answer, clean, isPerson, isPhone, isWindow, readPerson } from "./answers.ts";
import { nameDay, onDay, readDate, since, type Style } from "./days.ts";
import { counted } from "./numbers.ts";
import { readTime, sayWindow } from "./times.ts";
import type { Channel, SlotType } from "../playbook.ts";
import { habitOf, type Region } from "../regions.ts";

/** What the words depend on besides the answer. `today` is an ISO date. */
export interface Setting {
  today: string;
  region: Region;
  channel: Channel;
}

type Say = (answer: Answer, form: string, setting: Setting) => string | undefined;

/** The forms a wording may ask of a type, as in {last-talk:weeks}. */
export const FORMS: Record<SlotType, string[]> = {
  person: [""],
  name: [""],
  organisation: [""],
  phone: [""],
  email: [""],
  date: ["", "on", "since"],
  window: [""],
  duration: [""],
  phrase: [""],
  derived: [""],
};

const STYLES: Record<Channel, Style> = {
  voicemail: "spoken",
  receptionist: "spoken",
  screening: "brief",
  text: "brief",
  email: "written",
  letter: "written",
};

const sayText: Say = (answer) => (typeof answer === "string" ? clean(answer) : undefined);

const ENDS_WITH_ABBREVIATION = /(?:\.\p{L}+|\b(?:inc|ltd|co|corp|etc|jr|sr|st))\.$/iu;

/** Words that have a capital only where a sentence begins. */
const SMALL_WORDS = /^(?:The|An?|Your|Our|My|Their|Some|You|We|They|That|How|To|At|On|In|By|With|For|About) (?=\p{Ll})/u;

/** A phrase goes inside a sentence, so the capital of its small word and its full stop go; the stop of an abbreviation stays. */
const sayPhrase: Say = (answer) => {
  if (typeof answer !== "string") return undefined;
  const phrase = clean(answer).replace(/[\s,;:]+$/, "");
  const inside = phrase.replace(SMALL_WORDS, (word) => word.toLowerCase());
  return ENDS_WITH_ABBREVIATION.test(inside) ? inside : inside.replace(/[\s.,;:]+$/, "");
};

/** Forms of address that are no abbreviation, and take no stop in America. */
const WHOLE_WORDS = ["Mx", "Miss"];

const sayPerson: Say = (answer, _form, { region }) => {
  if (!isPerson(answer)) return undefined;
  const { address, name } = readPerson(answer);
  if (!name || address === "first name") return name;
  const dot = habitOf(region) === "US" && !WHOLE_WORDS.includes(address) ? "." : "";
  return `${address}${dot} ${name}`;
};

const sayPhone: Say = (answer) => (isPhone(answer) ? clean(answer.shown ?? answer.typed) : undefined);

const sayDate: Say = (answer, form, { today, region, channel }) => {
  const date = typeof answer === "string" ? readDate(answer) : undefined;
  const now = readDate(today);
  if (!date || !now) return undefined;
  if (form === "since") return since(date, now);
  const say = form === "on" ? onDay : nameDay;
  return say(date, now, STYLES[channel], region);
};

const saySpan: Say = (answer, _form, { today, region, channel }) => {
  if (!isWindow(answer)) return undefined;
  const [date, now, from, to] = [readDate(answer.date), readDate(today), readTime(answer.from), readTime(answer.to)];
  if (!date || !now || from === undefined || to === undefined) return undefined;
  return `${onDay(date, now, STYLES[channel], region)} ${sayWindow(from, to, STYLES[channel], region)}`;
};

const sayDuration: Say = (answer) => (typeof answer === "number" ? counted(answer, "minute") : undefined);

const SAY: Record<SlotType, Say> = {
  person: sayPerson,
  name: sayText,
  organisation: sayText,
  phone: sayPhone,
  email: sayText,
  date: sayDate,
  window: saySpan,
  duration: sayDuration,
  phrase: sayPhrase,
  derived: sayText,
};

/** The words for an answer; empty when there is nothing to say yet. */
export function say(type: SlotType, answer: Answer | undefined, form: string, setting: Setting): string {
  return (answer !== undefined && SAY[type](answer, form, setting)) || "";
}
