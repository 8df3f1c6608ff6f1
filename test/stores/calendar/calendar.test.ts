// The calendar's store, without a browser: people, plans, moves, outcomes, undo.
import { describe, expect, test } from "vitest";
import { add, plan, settle, touchesOf, wake } from "./wake-calendar.ts";

const EMAIL = "sam@halden.example";

describe("somebody added", () => {
  test("is on the list, and still there at the next visit", async () => {
    const woken = await wake();
    await add(woken, "Okafor", { organisation: "Halden Foods" });
    await settle();
    const again = await wake({ cards: woken.memory.cards });
    expect(again.calendar.$people.get().rows).toMatchObject([{ who: "Mr Okafor", organisation: "Halden Foods", state: "No plan yet" }]);
  });

  test("needs a name and a zone, and is told so", async () => {
    const { calendar } = await wake();
    calendar.openForm();
    calendar.changeForm({ zone: "Mars/Olympus" });
    expect(calendar.saveForm()).toBeUndefined();
    expect(Object.keys(calendar.$form.get()?.faults ?? {}).toSorted()).toEqual(["person", "zone"]);
  });

  test("is found by a part of the name, whatever its accents and capitals", async () => {
    const woken = await wake();
    await add(woken, "Đorđević");
    await add(woken, "Núñez");
    woken.calendar.find("nunez");
    expect(woken.calendar.$people.get().rows.map(({ who }) => who)).toEqual(["Mr Núñez"]);
  });

  test("and removed is back after Undo, with the plan", async () => {
    const woken = await wake();
    const id = await add(woken, "Okafor");
    plan(woken, id);
    woken.calendar.removePerson(id);
    expect(woken.calendar.$people.get().total).toBe(0);
    woken.calendar.undo();
    expect(touchesOf(woken, id)).toHaveLength(8);
  });
});

describe("a plan", () => {
  test("of eight touches starts today after nine with the late slot, and each later touch is on a working day", async () => {
    const woken = await wake();
    const touches = plan(woken, await add(woken, "Okafor"));
    expect(touches).toHaveLength(8);
    expect(touches[0]).toMatchObject({ date: "2026-11-30", clock: "17:10 London", offset: "UTC+0", status: "planned" });
    expect(touches.every(({ day }) => !day.startsWith("S"))).toBe(true);
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

describe("the month, for somebody whose day is another", () => {
  /** Voicemails at 08:50 on Tuesday in Sydney, which is 21:50 on Monday in London. */
  async function wakeSydney() {
    const woken = await wake();
    const [early] = plan(woken, await add(woken, "Abbott", { zone: "Australia/Sydney" }));
    return { ...woken, early };
  }
  const dayOf = ({ calendar }: Pick<Awaited<ReturnType<typeof wake>>, "calendar">, key = "") =>
    calendar.$grid
      .get()
      ?.weeks.flat()
      .find(({ touches }) => touches.some((touch) => touch.key === key))?.date;

  test("a touch dropped on a day of yours lands on that day of yours", async () => {
    const woken = await wakeSydney();
    const { calendar, early } = woken;
    calendar.go({ name: "month", anchor: "2026-11-30" });
    expect([early?.date, dayOf(woken, early?.key)]).toEqual(["2026-12-01", "2026-11-30"]);
    calendar.dropTouch(early?.key ?? "", "2026-12-01");
    expect(dayOf(woken, early?.key)).toBe("2026-12-01");
  });

  test("a day lists its touches by your clock", async () => {
    const woken = await wakeSydney();
    plan(woken, await add(woken, "Okafor"));
    woken.calendar.go({ name: "month", anchor: "2026-11-30" });
    const today = woken.calendar.$grid
      .get()
      ?.weeks.flat()
      .find(({ isToday }) => isToday);
    expect(today?.touches.map(({ ownClock }) => ownClock)).toEqual(["10:00", "17:10", "Mon 21:50", "Mon 23:00"]);
  });
});

describe("what came of a touch", () => {
  test("reached: the rest is called off, and Undo brings it back", async () => {
    const woken = await wake();
    const [first] = plan(woken, await add(woken, "Okafor"));
    woken.calendar.openSheet(first?.key ?? "", "log");
    woken.calendar.log({ outcome: "reached", note: "Spoke for ten minutes" });
    const after = touchesOf(woken, first?.card ?? "");
    expect(after.map(({ status }) => status)).toEqual(["done", ...Array.from({ length: 7 }, () => "stopped")]);
    expect(woken.calendar.$person.get()?.log).toMatchObject([{ note: "Spoke for ten minutes" }]);
    woken.calendar.undo();
    expect(touchesOf(woken, first?.card ?? "").every(({ status }) => status === "planned")).toBe(true);
    expect(woken.calendar.$person.get()?.log).toEqual([]);
  });

  test("said they'd call back: asked about once the day has passed, and a no plans a call of one's own", async () => {
    const woken = await wake();
    const [first] = plan(woken, await add(woken, "Okafor", { organisation: "Halden Foods" }));
    woken.calendar.openSheet(first?.key ?? "", "log");
    woken.calendar.log({ outcome: "callback", note: "", by: "2026-12-02" });
    await settle();
    const later = await wake({ cards: woken.memory.cards, now: Date.UTC(2026, 11, 3, 9) });
    const [due] = later.calendar.$today.get().due;
    expect(due?.sentence).toBe("Mr Okafor of Halden Foods said they would call by Wed 2 Dec.");
    later.calendar.answerDue(due?.card ?? "", due?.entry ?? -1, false);
    expect(later.calendar.$today.get().due).toEqual([]);
    expect(touchesOf(later, due?.card ?? "").at(-1)).toMatchObject({ status: "planned", date: "2026-12-04", channel: "voicemail" });
  });

  test("an agreed step becomes a touch and, missed, its reminder two working days later", async () => {
    const woken = await wake();
    const [first] = plan(woken, await add(woken, "Okafor"));
    woken.calendar.openSheet(first?.key ?? "", "log");
    woken.calendar.log({
      outcome: "reached",
      note: "",
      step: { channel: "voicemail", date: "2026-12-02", objective: "Go through the figures" },
    });
    await settle();
    const later = await wake({ cards: woken.memory.cards, now: Date.UTC(2026, 11, 3, 9) });
    expect(touchesOf(later, first?.card ?? "").slice(-2)).toMatchObject([
      { date: "2026-12-02", objective: "Go through the figures", isOverdue: true },
      { date: "2026-12-04", objective: "Go through the figures" },
    ]);
  });

  test("opted out: final on every channel, not undone, and not let in again by form or list", async () => {
    const woken = await wake();
    const id = await add(woken, "Okafor", { email: EMAIL });
    const [first] = plan(woken, id);
    const { calendar } = woken;
    calendar.openSheet(first?.key ?? "", "log");
    calendar.log({ outcome: "optout", note: "" });
    calendar.undo();
    expect(touchesOf(woken, id).some(({ status }) => status === "planned")).toBe(false);
    expect(calendar.$person.get()?.kind).toBe("never");
    calendar.removePerson(id);
    calendar.openForm();
    calendar.changeForm({ person: { address: "Mr", name: "Okafor" }, email: ` ${EMAIL.toUpperCase()}`, zone: "Europe/London" });
    expect(calendar.saveForm()).toBeUndefined();
    expect(calendar.$form.get()?.faults.email).toMatch(/^They asked not to be contacted again/);
  });

  test("opted out: the name and notes may still be put right, though no other address brings them back", async () => {
    const woken = await wake();
    const id = await add(woken, "Okafro", { email: EMAIL });
    const { calendar } = woken;
    calendar.forbidPerson(id);
    calendar.openForm(id);
    calendar.changeForm({ person: { address: "Mr", name: "Okafor" }, notes: "Wrote to ask for it" });
    expect(calendar.saveForm()).toBe(id);
    expect(calendar.$people.get().rows).toMatchObject([{ who: "Mr Okafor", kind: "never" }]);
    const other = await add(woken, "Reyes");
    calendar.openForm(other);
    calendar.changeForm({ email: EMAIL });
    expect(calendar.saveForm()).toBeUndefined();
  });

  test("opted out before there was a plan, a number or an address: on no plan ever", async () => {
    const woken = await wake();
    const id = await add(woken, "Okafor");
    const { calendar } = woken;
    calendar.forbidPerson(id);
    expect(plan(woken, id)).toEqual([]);
    calendar.undo();
    await settle();
    const again = await wake({ cards: woken.memory.cards });
    expect(again.calendar.$people.get().rows).toMatchObject([{ id, kind: "never", state: "Asked not to be contacted" }]);
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

describe("a laptop that wakes on another day", () => {
  test("has the reminder of a missed step at once", async () => {
    const returns: (() => void)[] = [];
    const woken = await wake({}, (hands) => Object.assign(hands, { onReturn: (act: () => void) => returns.push(act) }));
    const [first] = plan(woken, await add(woken, "Okafor"));
    woken.calendar.openSheet(first?.key ?? "", "log");
    const step = { channel: "voicemail" as const, date: "2026-12-02", objective: "Go through the figures" };
    woken.calendar.log({ outcome: "reached", note: "", step });
    woken.memory.now = Date.UTC(2026, 11, 3, 9);
    for (const act of returns) act();
    expect(touchesOf(woken, first?.card ?? "").at(-1)).toMatchObject({ date: "2026-12-04", objective: "Go through the figures" });
  });
});

describe("somebody removed", () => {
  const STAYING =
    " Their calendar entries stay until you delete them there. To cancel them first: undo this, end the plan and take the calendar file out once more.";
  const noticeAfter = ({ calendar }: Awaited<ReturnType<typeof wake>>, id: string) => {
    calendar.removePerson(id);
    const notice = calendar.$notice.get();
    return notice.kind === "none" ? "" : notice.text;
  };

  test("whose touches had gone out: told that they stay in calendars, until they were cancelled there", async () => {
    const woken = await wake();
    const { calendar } = woken;
    const id = await add(woken, "Okafor");
    plan(woken, id);
    expect(noticeAfter(woken, id)).toBe("Mr Okafor is removed.");
    calendar.undo();
    await calendar.exportIcs();
    expect(noticeAfter(woken, id)).toBe(`Mr Okafor is removed.${STAYING}`);
    calendar.undo();
    calendar.endPlan(id);
    expect(noticeAfter(woken, id)).toBe(`Mr Okafor is removed.${STAYING}`);
    calendar.undo();
    await calendar.exportChanged();
    expect(noticeAfter(woken, id)).toBe("Mr Okafor is removed.");
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
