// Going elsewhere on the page: dialogs close with what was typed offered back, old notices go, Undo and Redo stay at hand.
import { describe, expect, test } from "vitest";
import { add, plan, wake } from "./wake-calendar.ts";

/** The clock in hand. */
async function wakeWithClock() {
  const clock = { now: Date.UTC(2026, 10, 30, 9) };
  const woken = await wake({}, (hands) => Object.assign(hands, { now: () => clock.now }));
  return { ...woken, clock };
}

describe("going elsewhere", () => {
  test("closes an open touch, and offers back what was typed", async () => {
    const woken = await wake();
    const [first] = plan(woken, await add(woken, "Okafor"));
    const { calendar } = woken;
    calendar.openSheet(first?.key ?? "", "log");
    calendar.keepDraft({ log: { note: "Ask for Priya", by: "" } });
    calendar.go({ name: "people" });
    expect(calendar.$sheet.get()).toBeUndefined();
    calendar.undoNotice();
    expect(calendar.$sheet.get()?.drafts.log?.note).toBe("Ask for Priya");
  });

  test("closes the form of somebody, and a list on its way in", async () => {
    const { calendar } = await wake();
    calendar.openForm();
    calendar.go({ name: "today" });
    calendar.openImport();
    calendar.go({ name: "people" });
    expect([calendar.$form.get(), calendar.$import.get()]).toEqual([undefined, undefined]);
  });

  test("offers a list back that was typed and not added", async () => {
    const { calendar } = await wake();
    calendar.openImport();
    calendar.typeList("Name, Company");
    calendar.closeImport();
    expect(calendar.$import.get()).toBeUndefined();
    calendar.undoNotice();
    expect(calendar.$import.get()?.text).toBe("Name, Company");
  });

  test("leaves an Undo of the last ten seconds on the page, and drops an older one", async () => {
    const woken = await wakeWithClock();
    await add(woken, "Okafor");
    const { calendar, clock } = woken;
    clock.now += 9_000;
    calendar.go({ name: "people" });
    expect(calendar.$notice.get().kind).toBe("undo");
    clock.now += 2_000;
    calendar.go({ name: "today" });
    expect(calendar.$notice.get()).toEqual({ kind: "none" });
  });
});

describe("Undo and Redo", () => {
  test("say what they would turn, and nothing where there is nothing", async () => {
    const woken = await wake();
    const { calendar } = woken;
    expect(calendar.$turns.get()).toEqual({ undo: "", redo: "" });
    await add(woken, "Okafor");
    expect(calendar.$turns.get()).toEqual({ undo: "Mr Okafor is added.", redo: "" });
    calendar.undo();
    expect(calendar.$turns.get()).toEqual({ undo: "", redo: "Mr Okafor is added." });
  });
});
