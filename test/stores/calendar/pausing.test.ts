// Claims: a pause says what it moved, what stays promised and what could not move; days away are remembered, and undone in one.
import { describe, expect, test } from "vitest";
import { add, plan, settle, touchesOf, wake, type Woken } from "./wake-calendar.ts";

/** The first e-mail of somebody's plan promises a call on Wed 16 Dec. */
async function promise(woken: Woken, name = "Okafor") {
  const id = await add(woken, name);
  const message = plan(woken, id).find(({ channel }) => channel === "email");
  woken.calendar.openSheet(message?.key ?? "", "promise");
  woken.calendar.promise({ by: "2026-12-15" });
  return { id, message };
}
const send = ({ calendar }: Woken, key = "") => {
  calendar.openSheet(key, "log");
  calendar.log({ outcome: "sent", note: "" });
};
const datesOf = (woken: Woken, id: string) => touchesOf(woken, id).map(({ date }) => date);
const told = ({ calendar }: Woken) => {
  const notice = calendar.$notice.get();
  return notice.kind === "none" ? "" : notice.text;
};

describe("a pause", () => {
  test("over a promised call tells that the call stays", async () => {
    const woken = await wake();
    const { id, message } = await promise(woken);
    send(woken, message?.key);
    woken.calendar.pause(id, { from: "2026-12-16", until: "2026-12-21" });
    expect(told(woken)).toBe("Paused until Mon 21 Dec. The call of Wed 16 Dec was promised and stays.");
    expect(touchesOf(woken, id).filter(({ date }) => date >= "2026-12-16" && date < "2026-12-21")).toHaveLength(1);
  });

  test("stands on the person's page until it is over", async () => {
    const woken = await wake();
    const id = await add(woken, "Okafor");
    plan(woken, id);
    woken.calendar.pause(id, { from: "2026-11-30", until: "2026-12-14" });
    const state = ({ calendar }: Woken) => (calendar.go({ name: "person", id }), calendar.$person.get()?.state);
    expect(state(woken)).toBe("Eight touches in five weeks · paused until Mon 14 Dec · next: Voicemail, Mon 14 Dec");
    await settle();
    const after = await wake({ cards: woken.memory.cards, now: Date.UTC(2026, 11, 14, 9) });
    expect(state(after)).toBe("Eight touches in five weeks · next: Voicemail, Mon 14 Dec");
    woken.calendar.undo();
    expect(state(woken)).not.toContain("paused");
  });

  test("after everything is over is refused, since nothing would move", async () => {
    const woken = await wake();
    const id = await add(woken, "Okafor");
    const before = plan(woken, id).map(({ date }) => date);
    woken.calendar.pause(id, { from: "2027-06-01", until: "2027-06-08" });
    expect(told(woken)).toMatch(/^Nothing of the plan lies in those days/);
    expect(datesOf(woken, id)).toEqual(before);
  });
});

describe("a holiday of your own", () => {
  const HOLIDAY = { from: "2026-12-07", until: "2026-12-14" };

  test("moves every plan, is kept free by new plans, and is taken back by one Undo", async () => {
    const woken = await wake();
    const { calendar } = woken;
    const id = await add(woken, "Okafor");
    const before = plan(woken, id).map(({ date }) => date);
    calendar.pauseAll(HOLIDAY);
    expect(told(woken)).toBe("1 plan is paused until Mon 14 Dec; new plans leave those days free.");
    expect(woken.memory.rep).toMatchObject({ daysOff: ["07", "08", "09", "10", "11", "12", "13"].map((day) => `2026-12-${day}`) });
    const isAway = (date: string) => date >= HOLIDAY.from && date < HOLIDAY.until;
    const later = await add(woken, "Reyes");
    plan(woken, later);
    expect([...datesOf(woken, id), ...datesOf(woken, later)].filter(isAway)).toEqual([]);
    calendar.undo();
    calendar.undo();
    calendar.undo();
    expect(calendar.$setup.get().daysOff).toEqual([]);
    expect(datesOf(woken, id)).toEqual(before);
  });

  test("names the promised calls that stay", async () => {
    const woken = await wake();
    for (const name of ["Okafor", "Reyes"]) send(woken, (await promise(woken, name)).message?.key);
    woken.calendar.pauseAll({ from: "2026-12-16", until: "2026-12-21" });
    expect(told(woken)).toContain("Promised calls that stay: Mr Okafor, Wed 16 Dec and Mr Reyes, Wed 16 Dec.");
  });

  test("tells which plans could not be moved, and why", async () => {
    const woken = await wake();
    const id = await add(woken, "Okafor");
    const voicemail = plan(woken, id, "gentle")[2];
    woken.calendar.openSheet(voicemail?.key ?? "", "promise");
    woken.calendar.promise({ by: "2027-02-02" });
    send(woken, voicemail?.key);
    const before = datesOf(woken, id);
    expect(before.slice(3, 5)).toEqual(["2027-01-25", "2027-02-03"]);
    woken.calendar.pauseAll({ from: "2027-01-20", until: "2027-02-10" });
    expect(told(woken)).toMatch(/^No plan moved; .* 1 plan could not be moved: Mr Okafor \(a call that was promised leaves no room\)\.$/);
    expect(datesOf(woken, id)).toEqual(before);
  });

  test("that ends before it begins changes nothing", async () => {
    const woken = await wake();
    woken.calendar.pauseAll({ from: "2026-12-14", until: "2026-12-07" });
    expect(told(woken)).toBe("The pause ends before it begins; choose a later end.");
    expect(woken.calendar.$setup.get().daysOff).toEqual([]);
  });
});
