// What the calendar keeps, with records spoilt, newer than this page, lost, or storage full.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, plan, settle, touchesOf, wake } from "./wake-calendar.ts";

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
