// What came of a touch: the rest called off, a callback asked about, an agreed step kept, an opt-out final.
import { describe, expect, test } from "vitest";
import { add, plan, settle, touchesOf, wake } from "./wake-calendar.ts";

const EMAIL = "sam@halden.example";

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
    expect(await calendar.saveForm()).toBeUndefined();
    expect(calendar.$form.get()?.faults.email).toMatch(/^They asked not to be contacted again/);
  });

  test("opted out: the name and notes may still be put right, though no other address brings them back", async () => {
    const woken = await wake();
    const id = await add(woken, "Okafro", { email: EMAIL });
    const { calendar } = woken;
    calendar.forbidPerson(id);
    calendar.openForm(id);
    calendar.changeForm({ person: { address: "Mr", name: "Okafor" }, notes: "Wrote to ask for it" });
    expect(await calendar.saveForm()).toBe(id);
    expect(calendar.$people.get().rows).toMatchObject([{ who: "Mr Okafor", kind: "never" }]);
    const other = await add(woken, "Reyes");
    calendar.openForm(other);
    calendar.changeForm({ email: EMAIL });
    expect(await calendar.saveForm()).toBeUndefined();
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
