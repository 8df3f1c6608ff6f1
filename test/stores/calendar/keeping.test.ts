// What the calendar keeps: in two tabs at once, over reloads, with storage full, blocked or broken.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CalendarHands } from "../../../src/stores/hands.ts";
import { add, plan, settle, tabsTogether, touchesOf, wake } from "./wake-calendar.ts";

describe("two tabs", () => {
  test("that change two touches of one plan at once lose neither change", async () => {
    const together = tabsTogether();
    const first = await wake({}, together);
    const id = await add(first, "Okafor");
    const touches = plan(first, id);
    await settle();
    const second = await wake({ cards: first.memory.cards }, together);
    const last = touches.at(-1);
    first.calendar.openSheet(`${id}/${touches[0]?.id}`, "log");
    first.calendar.log({ outcome: "voicemail", note: "" });
    second.calendar.openSheet(`${id}/${last?.id}`, "move");
    second.calendar.move({ to: "2027-02-10", mode: "only" });
    await settle();
    for (const tab of [first, second]) {
      const seen = touchesOf(tab, id);
      expect([seen[0]?.status, seen.at(-1)?.date]).toEqual(["done", "2027-02-10"]);
    }
  });

  test("see each other's people come and go", async () => {
    const together = tabsTogether();
    const first = await wake({}, together);
    const second = await wake({ cards: first.memory.cards }, together);
    const id = await add(first, "Okafor");
    await settle();
    expect(second.calendar.$people.get().total).toBe(1);
    second.calendar.removePerson(id);
    await settle();
    expect(first.calendar.$people.get().total).toBe(0);
  });
});

describe("a page left in the middle of writing", () => {
  const leave = async (memory: Awaited<ReturnType<typeof wake>>["memory"]) => wake({ cards: memory.cards, pending: memory.pending });
  const neverDone = (hands: CalendarHands) => {
    hands.cards.change = () => new Promise(() => undefined);
  };

  test("has its change at the next visit", async () => {
    const { calendar, memory } = await wake({}, neverDone);
    await add({ calendar }, "Okafor");
    expect(memory.cards.size).toBe(0);
    expect((await leave(memory)).calendar.$people.get().rows).toMatchObject([{ who: "Mr Okafor" }]);
  });

  test("has a long list at the next visit, and reads its notes no oftener than for a short one", async () => {
    const reads = async (people: number) => {
      const { calendar, memory } = await wake({}, neverDone);
      for (let i = 0; i < people; i += 1) await add({ calendar }, `Okafor ${i}`);
      let count = 0;
      const back = await wake({ cards: memory.cards, pending: memory.pending }, ({ cardBox }) => {
        const { read } = cardBox;
        cardBox.read = () => ((count += 1), read());
      });
      expect(back.calendar.$people.get().total).toBe(people);
      return count;
    };
    expect(await reads(20)).toBe(await reads(2));
  });

  test("does not bring back who was removed, nor undo what another tab did later", async () => {
    const first = await wake();
    const [gone, kept] = [await add(first, "Okafor"), await add(first, "Reyes")];
    await settle();
    const second = await wake({ cards: first.memory.cards }, neverDone);
    second.calendar.removePerson(gone);
    second.calendar.openForm(kept);
    second.calendar.changeForm({ notes: "earlier" });
    second.calendar.saveForm();
    first.memory.now += 1000;
    first.calendar.openForm(kept);
    first.calendar.changeForm({ notes: "later" });
    first.calendar.saveForm();
    await settle();
    const third = await leave({ ...first.memory, pending: second.memory.pending });
    expect(third.calendar.$people.get().rows).toHaveLength(1);
    third.calendar.go({ name: "person", id: kept });
    expect(third.calendar.$person.get()?.notes).toBe("later");
  });
});

describe("the records", () => {
  test("that cannot be read are put aside, counted, saved as a file and removed only when asked", async () => {
    const cards = new Map<string, unknown>([["card:x", { version: 1, prospect: 9 }]]);
    const { calendar, memory } = await wake({ cards });
    await settle();
    expect(calendar.$people.get()).toMatchObject({ total: 0, broken: 1 });
    expect([...cards]).toEqual([["broken:card:x", { version: 1, prospect: 9 }]]);
    calendar.saveBroken();
    expect(memory.files[0]?.[1]).toContain("9");
    const again = await wake({ cards });
    expect(again.calendar.$people.get().broken).toBe(1);
    again.calendar.removeBroken();
    await settle();
    expect(cards.size).toBe(0);
  });

  test("of a newer version of the page stay where they are, are counted apart, and nothing here writes over them", async () => {
    const newer = { version: 2, prospect: "told in a new way" };
    const cards = new Map<string, unknown>([["card:x", newer]]);
    const pending = { "card:x": { card: { version: 1, changed: 9 } } };
    const { calendar } = await wake({ cards, pending });
    await settle();
    expect(calendar.$people.get()).toMatchObject({ total: 0, broken: 0, newer: 1 });
    calendar.removeBroken();
    await settle();
    expect([...cards]).toEqual([["card:x", newer]]);
  });

  test("that a newer version of the page changes while they are shown here are left to it, and the rep is told", async () => {
    const woken = await wake();
    const id = await add(woken, "Okafor");
    await settle();
    const newer = { version: 2, prospect: "told in a new way" };
    woken.memory.cards.set(`card:${id}`, newer);
    woken.calendar.openForm(id);
    woken.calendar.changeForm({ notes: "likes mornings" });
    woken.calendar.saveForm();
    await settle();
    expect(woken.memory.cards.get(`card:${id}`)).toEqual(newer);
    expect(woken.calendar.$people.get()).toMatchObject({ total: 0, newer: 1 });
    expect(woken.calendar.$notice.get()).toEqual({
      kind: "told",
      text: "Mr Okafor: another tab was quicker, so this was not kept. A newer version of this page has changed the record; reload the page.",
    });
  });

  test("that cannot be written are told, and the page works on", async () => {
    const woken = await wake({}, (hands) => {
      hands.cards.change = async () => {
        throw new Error("full");
      };
    });
    const id = await add(woken, "Okafor");
    await settle();
    expect(woken.calendar.$notice.get()).toEqual({ kind: "told", text: "No room." });
    expect(plan(woken, id)).toHaveLength(8);
  });

  test("that could not be written once are written whole with the next change, and nobody goes missing", async () => {
    let isFull = true;
    const woken = await wake({}, (hands) => {
      const { change } = hands.cards;
      hands.cards.change = async (keys, make) => {
        await change(isFull ? [] : keys, (stored, key) => make(stored, key));
        if (isFull) throw new Error("full");
      };
    });
    const id = await add(woken, "Okafor");
    await settle();
    expect(plan(woken, id)).toHaveLength(8);
    await settle();
    isFull = false;
    woken.calendar.openForm(id);
    woken.calendar.changeForm({ notes: "Rings on Mondays" });
    woken.calendar.saveForm();
    await settle();
    expect(touchesOf(woken, id)).toHaveLength(8);
    expect(touchesOf(await wake({ cards: woken.memory.cards }), id)).toHaveLength(8);
  });

  test("of somebody who opted out put their number and address on the list again, should it have been lost", async () => {
    const woken = await wake();
    const id = await add(woken, "Okafor", { email: "Sam@Halden.example" });
    woken.calendar.forbidPerson(id);
    await settle();
    woken.memory.cards.delete("never");
    await wake({ cards: woken.memory.cards });
    await settle();
    expect(woken.memory.cards.get("never")).toEqual(["sam@halden.example"]);
  });

  test("whatever they hold, the page wakes and shows today", async () => {
    const record = fc.tuple(fc.constantFrom("card:a", "card:b", "never", "broken:c", "?"), fc.anything());
    await fc.assert(
      fc.asyncProperty(fc.array(record), fc.string(), fc.anything(), fc.anything(), async (records, fragment, rep, pending) => {
        const { calendar } = await wake({ cards: new Map(records), fragment, rep, pending });
        expect(calendar.$today.get().title).not.toBe("");
        expect(typeof calendar.$people.get().total).toBe("number");
        expect(calendar.$setup.get().hours).toBe("07:00 to 21:00");
      }),
      { numRuns: 200 },
    );
  });
});

test("whatever is done: undone to the very beginning and the plan laid again by Redo, it is as it first was", async () => {
  const verb = fc.record({
    touch: fc.nat(7),
    kind: fc.constantFrom("move" as const, "shift" as const, "promise" as const, "log" as const, "off" as const),
    days: fc.integer({ min: 0, max: 60 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(verb, { maxLength: 8 }), async (verbs) => {
      const woken = await wake();
      const id = await add(woken, "Okafor");
      const before = plan(woken, id).map(({ date, clock, status }) => ({ date, clock, status }));
      const { calendar } = woken;
      for (const { touch, kind, days } of verbs) {
        const to = new Date(Date.UTC(2026, 10, 30 + days)).toISOString().slice(0, 10);
        const key = touchesOf(woken, id)[touch]?.key ?? "";
        calendar.openSheet(key, kind === "log" ? "log" : "move");
        if (kind === "move") calendar.move({ to, mode: "only" });
        else if (kind === "shift") calendar.move({ to, mode: "shift" });
        else if (kind === "promise") calendar.promise({ by: to });
        else if (kind === "log") calendar.log({ outcome: "sent", note: "" });
        else calendar.addDayOff(to);
        calendar.closeSheet();
      }
      for (let i = 0; i < verbs.length + 2; i += 1) calendar.undo();
      expect(calendar.$people.get().total).toBe(0);
      calendar.redo();
      calendar.redo();
      expect(touchesOf(woken, id).map(({ date, clock, status }) => ({ date, clock, status }))).toEqual(before);
    }),
    { numRuns: 300 },
  );
});
