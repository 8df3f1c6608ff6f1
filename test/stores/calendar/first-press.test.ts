// Claims: until somebody touches the page only what today shows is there; the first press of anything still counts, and a missed step is seen.
import { describe, expect, test } from "vitest";
import { createCalendar } from "../../../src/stores/calendar/calendar.ts";
import { playbook } from "../../playbook.ts";
import { handsOver, type Memory } from "../hands.ts";
import { add, MONDAY_NINE, plan, settle, touchesOf, wake, whole } from "./wake-calendar.ts";

/** Woken, and nobody has touched the page yet. */
async function untouched(memory: Partial<Memory>) {
  const { hands } = handsOver({ now: MONDAY_NINE, ...memory });
  hands.onFirstTouch = () => undefined;
  const calendar = createCalendar(playbook, hands);
  await calendar.restore();
  return calendar;
}

/** What is kept of somebody on a plan. */
async function planned() {
  const woken = await wake();
  const id = await add(woken, "Okafor");
  const touches = plan(woken, id);
  return { woken, id, touches };
}

describe("a page nobody has touched", () => {
  test("shows today, and has fetched nothing to change it with", async () => {
    const { woken } = await planned();
    await settle();
    const calendar = await untouched({ cards: woken.memory.cards });
    await settle();
    expect(calendar.$today.get().touches.map(({ who }) => who)).toEqual(["Mr Okafor", "Mr Okafor"]);
    expect([calendar.$waking.get(), calendar.$workshop.get(), calendar.$turns.get()]).toEqual(["awake", undefined, { undo: "", redo: "" }]);
  });

  test("opens the touch that is pressed first", async () => {
    const { woken } = await planned();
    await settle();
    const calendar = await untouched({ cards: woken.memory.cards });
    calendar.openSheet(calendar.$today.get().touches[0]?.key ?? "", "move");
    expect((await whole(calendar)).$sheet.get()).toMatchObject({ mode: "move", touch: { who: "Mr Okafor" } });
  });

  test("opens the form for somebody new, and does not mind Undo with nothing to take back", async () => {
    const calendar = await untouched({});
    calendar.undo();
    calendar.openForm();
    expect((await whole(calendar)).$form.get()?.isNew).toBe(true);
    expect(calendar.$notice.get()).toEqual({ kind: "none" });
  });

  test("has the whole workshop at another place, and for a plan that is brought", async () => {
    const { woken, id } = await planned();
    await settle();
    const { cards } = woken.memory;
    const rooms = await Promise.all([`p=${id}`, "setup", "cadence=gentle"].map((fragment) => untouched({ cards, fragment })));
    expect(rooms.map((calendar) => calendar.$workshop.get() !== undefined)).toEqual([true, true, true]);
  });

  test("adds the reminder of a step that was missed, once", async () => {
    const { woken, id, touches } = await planned();
    woken.calendar.openSheet(touches[0]?.key ?? "", "log");
    woken.calendar.log({ outcome: "reached", note: "", step: { channel: "voicemail", date: "2026-12-01" } });
    await settle();
    const { cards } = woken.memory;
    const later = { cards, now: Date.UTC(2026, 11, 2, 9) };
    const calendar = await untouched(later);
    const all = touchesOf({ calendar: await whole(calendar) }, id);
    expect(all.slice(-2).map(({ date, status }) => [date, status])).toEqual([
      ["2026-12-01", "planned"],
      ["2026-12-03", "planned"],
    ]);
    await settle();
    expect((await untouched(later)).$workshop.get()).toBeUndefined();
  });
});
