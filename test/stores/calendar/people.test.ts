// People come onto the list, are found there, go, and come back with Undo.
import { describe, expect, test } from "vitest";
import { add, plan, settle, touchesOf, wake } from "./wake-calendar.ts";

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
    expect(await calendar.saveForm()).toBeUndefined();
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
