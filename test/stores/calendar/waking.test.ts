// Claims: the calendar wakes with today's list first, and what happens while the rest is read is kept.
import { describe, expect, test } from "vitest";
import { createCalendar } from "../../../src/stores/calendar/calendar.ts";
import type { Workshop } from "../../../src/stores/calendar/workshop.ts";
import { playbook } from "../../playbook.ts";
import type { CalendarHands } from "../../../src/stores/hands.ts";
import { handsOver, type Memory } from "../hands.ts";
import { add, MONDAY_NINE, plan, settle, tabsTogether, wake, whole } from "./wake-calendar.ts";

/** One person with a call today, one without a plan, one record that nobody can read; the page is still waking. */
async function halfAwake(fragment = "") {
  const before = await wake();
  const [due, idle] = [await add(before, "Okafor"), await add(before, "Iyer")];
  plan(before, due);
  await settle();
  before.memory.cards.set("card:odd", { version: 1, prospect: "?", plan: { touches: [{ status: "planned", date: "2026-11-30" }] } });
  return { due, idle, ...(await halfWoken(before.memory.cards, () => undefined, fragment)) };
}

/** The same over these records. */
async function halfWoken(cards: Memory["cards"], change: (hands: CalendarHands) => void, fragment = "") {
  const { hands, memory } = handsOver({ now: MONDAY_NINE, cards, fragment });
  let goOn: () => void = () => undefined;
  hands.painted = () => new Promise<void>((done) => (goOn = done));
  change(hands);
  const seen = createCalendar(playbook, hands);
  const woken = seen.restore();
  await settle();
  const calendar = await whole(seen);
  return { calendar, memory, awake: async () => (goOn(), await woken, await settle()) };
}

const names = (calendar: Workshop) => calendar.$people.get().rows.map(({ who }) => who);

describe("while the rest is read", () => {
  test("today's list is whole and the page says it is not awake", async () => {
    const { calendar } = await halfAwake();
    const touches = calendar.$today.get().touches.map(({ who, channel }) => [who, channel]);
    expect([calendar.$waking.get(), touches]).toEqual([
      "today",
      [
        ["Mr Okafor", "email"],
        ["Mr Okafor", "voicemail"],
      ],
    ]);
  });

  test("and afterwards everybody is there, and what could not be read is put aside", async () => {
    const { calendar, memory, awake } = await halfAwake();
    await awake();
    expect([calendar.$waking.get(), names(calendar), calendar.$people.get().broken]).toEqual(["awake", ["Mr Iyer", "Mr Okafor"], 1]);
    expect([...memory.cards.keys()].filter((key) => key.includes("odd"))).toEqual(["broken:card:odd"]);
  });

  test("what is logged stays logged", async () => {
    const { calendar, due, awake } = await halfAwake();
    const key = calendar.$today.get().touches[0]?.key ?? "";
    calendar.openSheet(key, "log");
    calendar.log({ outcome: "reached", note: "Spoke" });
    await awake();
    calendar.go({ name: "person", id: due });
    expect(calendar.$person.get()?.log.map(({ note }) => note)).toEqual(["Spoke"]);
  });

  test("who is removed stays away", async () => {
    const { calendar, due, awake } = await halfAwake();
    calendar.removePerson(due);
    await awake();
    expect(names(calendar)).toEqual(["Mr Iyer"]);
  });
});

test("who is removed in another tab while the rest is read stays away, and who is added there comes", async () => {
  const together = tabsTogether();
  const other = await wake({}, together);
  const [due, gone] = [await add(other, "Okafor"), await add(other, "Iyer")];
  plan(other, due);
  await settle();
  const { calendar, awake } = await halfWoken(other.memory.cards, together);
  other.calendar.removePerson(gone);
  await add(other, "Lindqvist");
  await settle();
  await awake();
  expect(names(calendar)).toEqual(["Mr Lindqvist", "Mr Okafor"]);
});

test("another place than today waits for all of it", async () => {
  const { calendar } = await halfAwake("people");
  expect(calendar.$waking.get()).toBe("awake");
});
