// A plan is laid on working days and both clocks, moved, promised and undone; days off are made room for.
import { describe, expect, test } from "vitest";
import { add, plan, touchesOf, wake } from "./wake-calendar.ts";

describe("a plan", () => {
  test("of eight touches starts today after nine with the late slot, and each later touch is on a working day", async () => {
    const woken = await wake();
    const touches = plan(woken, await add(woken, "Okafor"));
    expect(touches).toHaveLength(8);
    expect(touches[0]).toMatchObject({ date: "2026-11-30", clock: "17:10 London", offset: "UTC+0", status: "planned" });
    expect(touches.every(({ day }) => !day.startsWith("S"))).toBe(true);
    expect(woken.calendar.$person.get()?.state).toMatch(/next: E-mail, Mon 30 Nov$/);
  });

  test("shows both clocks where the prospect's is another", async () => {
    const woken = await wake();
    const id = await add(woken, "Reyes", { country: "US", zone: "America/New_York" });
    const [first] = plan(woken, id);
    expect(first).toMatchObject({ clock: "08:50 New York · 13:50 for you", offset: "UTC-5" });
  });

  test("moved and undone is as it was, and redone is as moved", async () => {
    const woken = await wake();
    const before = plan(woken, await add(woken, "Okafor"));
    const [, second] = before;
    woken.calendar.openSheet(second?.key ?? "", "move");
    woken.calendar.move({ to: "2026-12-10", mode: "shift" });
    const moved = touchesOf(woken, second?.card ?? "").map(({ date }) => date);
    expect(moved[1]).toBe("2026-12-10");
    woken.calendar.undo();
    expect(touchesOf(woken, second?.card ?? "").map(({ date }) => date)).toEqual(before.map(({ date }) => date));
    woken.calendar.redo();
    expect(touchesOf(woken, second?.card ?? "").map(({ date }) => date)).toEqual(moved);
  });

  test("that cannot be moved to a day gone by says so in the sheet, and stays", async () => {
    const woken = await wake();
    const [first] = plan(woken, await add(woken, "Okafor"));
    woken.calendar.openSheet(first?.key ?? "", "move");
    woken.calendar.move({ to: "2026-11-02", mode: "only" });
    expect(woken.calendar.$sheet.get()?.refusal).toEqual({
      sentence: "Mon 2 Nov is over where the prospect is; choose today or a later day.",
      canForce: false,
    });
    expect(touchesOf(woken, first?.card ?? "")[0]?.date).toBe("2026-11-30");
  });

  test("whose message promises a call ties the two, and a sent promise is broken only knowingly", async () => {
    const woken = await wake();
    const touches = plan(woken, await add(woken, "Okafor"));
    const message = touches.find(({ isCall, channel }) => !isCall && channel === "email");
    const { calendar } = woken;
    calendar.openSheet(message?.key ?? "", "promise");
    calendar.promise({ by: "2026-12-15" });
    const tied = touchesOf(woken, message?.card ?? "");
    const call = tied.find(({ keeps }) => keeps !== "");
    expect(tied.find(({ id }) => id === message?.id)).toMatchObject({ promisedBy: "2026-12-15", promisedCall: "2026-12-16" });
    expect(call?.date).toBe("2026-12-16");
    calendar.openSheet(message?.key ?? "", "log");
    calendar.log({ outcome: "sent", note: "" });
    calendar.dropTouch(call?.key ?? "", "2026-12-18");
    expect(calendar.$sheet.get()).toMatchObject({ mode: "move", refusal: { canForce: true }, touch: { date: "2026-12-18" } });
    calendar.move({ to: "2026-12-18", mode: "only", force: true });
    expect(touchesOf(woken, message?.card ?? "").find(({ id }) => id === call?.id)).toMatchObject({ date: "2026-12-18", isBroken: true });
  });
});

describe("a plan far ahead", () => {
  test("keeps the holidays of its own years", async () => {
    const woken = await wake();
    const id = await add(woken, "Okafor");
    const { calendar } = woken;
    calendar.go({ name: "person", id });
    // Thursday 25 and Friday 26 December 2031: Christmas Day and Boxing Day.
    calendar.choosePlan({ cadence: "eight-touch", start: "2031-12-25" });
    expect(calendar.$planning.get()?.preview[0]?.date).toBe("2031-12-29");
    calendar.layPlan();
    const [first] = touchesOf(woken, id);
    expect(first?.date).toBe("2031-12-29");
    calendar.openSheet(first?.key ?? "", "move");
    calendar.move({ to: "2032-01-01", mode: "shift" });
    expect(touchesOf(woken, id)[0]?.date).not.toBe("2032-01-01");
  });
});

describe("days off", () => {
  test("undone take back the day alone: alarm, zone and last backup stay as they were set since", async () => {
    const { calendar, memory } = await wake();
    calendar.addDayOff("2026-12-02");
    calendar.chooseAlarm(10);
    calendar.chooseZone("Europe/Paris");
    await calendar.backup();
    calendar.undo();
    expect(memory.rep).toMatchObject({ daysOff: [], alarmMinutes: 10, zone: "Europe/Paris", lastBackup: expect.any(Number) });
    calendar.redo();
    expect(memory.rep).toMatchObject({ daysOff: ["2026-12-02"], alarmMinutes: 10, zone: "Europe/Paris" });
  });

  test("are made room for, and one Undo takes day and moves back", async () => {
    const woken = await wake();
    const touches = plan(woken, await add(woken, "Okafor"));
    const second = touches.find(({ date }) => date > "2026-11-30");
    const { calendar } = woken;
    calendar.addDayOff(second?.date ?? "");
    expect(touchesOf(woken, second?.card ?? "").some(({ date }) => date === second?.date)).toBe(false);
    calendar.undo();
    expect(calendar.$setup.get().daysOff).toEqual([]);
    expect(touchesOf(woken, second?.card ?? "").map(({ date }) => date)).toEqual(touches.map(({ date }) => date));
  });
});
