// A page left in the middle of writing: what was changed is there at the next visit, and harms nothing done since.
import { describe, expect, test } from "vitest";
import type { CalendarHands } from "../../../src/stores/hands.ts";
import { add, settle, wake } from "./wake-calendar.ts";

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
