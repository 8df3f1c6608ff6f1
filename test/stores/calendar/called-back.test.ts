// Claims: whoever said they would call back is never lost; their day, or two working days, passes, and the rep is asked.
import { describe, expect, test } from "vitest";
import { add, plan, settle, touchesOf, wake } from "./wake-calendar.ts";

/** Monday 30 November: somebody said they would call back. */
async function wakeCalledBack(by?: string, part: Parameters<typeof add>[2] = {}) {
  const woken = await wake();
  const id = await add(woken, "Okafor", part);
  const [first] = plan(woken, id);
  woken.calendar.openSheet(first?.key ?? "", "log");
  woken.calendar.log({ outcome: "callback", note: "", ...(by ? { by } : {}) });
  await settle();
  return { ...woken, id };
}
const on = (woken: Awaited<ReturnType<typeof wake>>, day: number) =>
  wake({ cards: woken.memory.cards, now: Date.UTC(2026, 11, day, 9) }).then(({ calendar }) => calendar.$today.get().due);

describe("somebody who said they would call back", () => {
  test("and named no day has two working days, and then you are asked", async () => {
    const woken = await wakeCalledBack();
    expect(await on(woken, 2)).toEqual([]);
    expect(await on(woken, 3)).toMatchObject([{ card: woken.id, sentence: "Mr Okafor said they would call by Wed 2 Dec." }]);
  });

  test("is told with the day, so that you know when you are asked", async () => {
    const { calendar } = await wakeCalledBack();
    expect(calendar.$notice.get()).toMatchObject({ text: "They said they’d call back: Mr Okafor, by Wed 2 Dec." });
    expect(calendar.$person.get()?.log[0]?.told).toMatch(/They said they’d call back by Wed 2 Dec$/);
  });

  test("and has been put on another plan since, and did not call, has a call added to that plan", async () => {
    const woken = await wakeCalledBack();
    plan(woken, woken.id, "after-event");
    await settle();
    const later = await wake({ cards: woken.memory.cards, now: Date.UTC(2026, 11, 3, 9) });
    later.calendar.answerDue(woken.id, 0, false);
    expect(later.calendar.$today.get().due).toEqual([]);
    expect(later.calendar.$notice.get()).toMatchObject({ text: "A call of yours is planned for Fri 4 Dec." });
    expect(touchesOf(later, woken.id).at(-1)).toMatchObject({ date: "2026-12-04", channel: "voicemail" });
  });

  test("on a day gone by is not taken at their word: the sheet says so, and nothing is logged", async () => {
    const { calendar } = await wakeCalledBack("2026-11-27");
    expect(calendar.$sheet.get()?.refusal?.sentence).toBe("Fri 27 Nov is over where the prospect is; choose today or a later day.");
    expect(calendar.$person.get()).toMatchObject({ log: [], kind: "planned" });
  });

  test("by a day that their calendar has reached may name that day", async () => {
    const { calendar } = await wakeCalledBack("2026-11-30");
    expect(calendar.$sheet.get()).toBeUndefined();
    expect(calendar.$person.get()?.log).toHaveLength(1);
  });
});
