// What is typed into a touch's sheet is not lost: not by another tab of it, not by closing it, not by going elsewhere.
import { describe, expect, test } from "vitest";
import { add, plan, wake } from "./wake-calendar.ts";

const DRAFT = { log: { outcome: "voicemail" as const, note: "Ask for Priya", by: "" } };

async function wakeOpen() {
  const woken = await wake();
  const [first, second] = plan(woken, await add(woken, "Okafor"));
  woken.calendar.dismiss();
  woken.calendar.openSheet(first?.key ?? "", "log");
  return { ...woken, keys: [first?.key ?? "", second?.key ?? ""] as const };
}

describe("a note begun in the sheet", () => {
  test("is still there after a look at the other forms", async () => {
    const { calendar, keys } = await wakeOpen();
    calendar.keepDraft(DRAFT);
    calendar.openSheet(keys[0], "move");
    calendar.openSheet(keys[0], "log");
    expect(calendar.$sheet.get()?.drafts).toEqual(DRAFT);
  });

  test("is offered back once the sheet is closed", async () => {
    const { calendar, keys } = await wakeOpen();
    calendar.keepDraft(DRAFT);
    calendar.closeSheet();
    expect(calendar.$sheet.get()).toBeUndefined();
    calendar.undoNotice();
    expect(calendar.$sheet.get()).toMatchObject({ mode: "log", drafts: DRAFT, touch: { key: keys[0] } });
  });

  test("is not taken over to another touch, nor kept once it was logged", async () => {
    const { calendar, keys } = await wakeOpen();
    calendar.keepDraft(DRAFT);
    calendar.openSheet(keys[1], "log");
    expect(calendar.$sheet.get()?.drafts).toEqual({});
    calendar.keepDraft(DRAFT);
    calendar.log(DRAFT.log);
    calendar.openSheet(keys[1], "log");
    expect(calendar.$sheet.get()?.drafts).toEqual({});
  });

  test("of which there is none makes closing silent", async () => {
    const { calendar } = await wakeOpen();
    calendar.closeSheet();
    expect(calendar.$notice.get()).toEqual({ kind: "none" });
  });
});
