// Example answers: the play's own before the slot's, dates counted in working days from the message's date.
import { ADDRESSES, type Answer, type Answers } from "./answers.ts";
import { addWorkdays, readDate } from "./days.ts";
import { type Play, type Slot } from "../playbook.ts";

/** Samples are dated here, so that builds are the same on every day. */
export const SAMPLE_DAY = "2026-06-03";

interface Today {
  today: string;
}

/** What a sample message says for the slot. */
export function exampleOf(slot: Slot, play: Play, setting: Today): Answer {
  return readExample(slot, play.examples[slot.id] ?? slot.example, setting);
}

/** What the slot starts with, if anything: a window tomorrow morning, two minutes, a date next week. */
export function startOf(slot: Slot, setting: Today): Answer | undefined {
  return slot.starts === undefined ? undefined : readExample(slot, slot.starts, setting);
}

/** All answers of a sample message. */
export function examplesOf(slots: Record<string, Slot>, play: Play, setting: Today): Answers {
  return Object.fromEntries(Object.values(slots).map((slot) => [slot.id, exampleOf(slot, play, setting)]));
}

function readExample(slot: Slot, text: string, { today }: Today): Answer {
  if (slot.type === "person") return readPersonExample(text);
  if (slot.type === "phone") return { typed: text };
  if (slot.type === "duration") return Number(text);
  if (slot.type === "date") return workday(text, today);
  if (slot.type === "window") {
    const [day = "", from = "", to = ""] = text.split(" ");
    return { date: workday(day, today), from, to };
  }
  return text;
}

/** "Mr Okafor", or a name alone for a first name. */
function readPersonExample(text: string): Answer {
  const address = ADDRESSES.find((title) => text.startsWith(`${title} `));
  return address ? { address, name: text.slice(address.length + 1) } : { address: "first name", name: text };
}

/** "+3" or "-14" working days from today. */
function workday(offset: string, today: string): string {
  const now = readDate(today);
  return now ? addWorkdays(now, Number(offset)).iso : "";
}
