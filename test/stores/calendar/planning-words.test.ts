// Claims: what a change to a plan did, and why one was refused, is told in days and channels, never in ids and ISO dates.
import { describe, expect, test } from "vitest";
import { add, plan, touchesOf, wake, type Woken } from "./wake-calendar.ts";

const told = ({ calendar }: Woken) => {
  const notice = calendar.$notice.get();
  return notice.kind === "none" ? "" : notice.text;
};
const wakePlanned = async (cadence?: string) => {
  const woken = await wake();
  const id = await add(woken, "Okafor");
  return { ...woken, id, touches: plan(woken, id, cadence) };
};

describe("a refusal", () => {
  test("to move a touch before the one before it names that one by its channel and day", async () => {
    const { calendar, touches } = await wakePlanned("gentle");
    const [, , voicemail, letter] = touches;
    calendar.openSheet(letter?.key ?? "", "move");
    calendar.move({ to: "2026-12-21", mode: "only" });
    expect(calendar.$sheet.get()?.refusal?.sentence).toBe(
      `The voicemail before it is on ${voicemail?.day}; choose that day or a later one, or move that voicemail first.`,
    );
  });

  test("of a touch dropped with no sheet open is told the same way", async () => {
    const woken = await wakePlanned("gentle");
    woken.calendar.dropTouch(woken.touches[3]?.key ?? "", "2026-12-21");
    expect(told(woken)).toMatch(/^The voicemail before it is on /);
  });

  test("of a promise says the day as it stands beside the touches", async () => {
    const { calendar, touches } = await wakePlanned();
    calendar.openSheet(touches.find(({ channel }) => channel === "email")?.key ?? "", "promise");
    calendar.promise({ by: "2026-11-27" });
    expect(calendar.$sheet.get()?.refusal?.sentence).toContain("Fri 27 Nov");
    expect(calendar.$sheet.get()?.refusal?.sentence).not.toMatch(/\d{4}-\d{2}/);
  });
});

describe("a promise that was tied", () => {
  const promise = async (by: string) => {
    const woken = await wakePlanned();
    const message = woken.touches.find(({ channel }) => channel === "email");
    woken.calendar.openSheet(message?.key ?? "", "promise");
    woken.calendar.promise({ by });
    const moved = touchesOf(woken, woken.id).filter(({ id, date, keeps }) => keeps === "" && date !== dateOf(woken.touches, id));
    return { ...woken, moved };
  };
  const dateOf = (touches: Awaited<ReturnType<typeof wakePlanned>>["touches"], id: string) => touches.find((one) => one.id === id)?.date;

  test("tells how many others moved, and to which days", async () => {
    const woken = await promise("2026-12-15");
    expect(woken.moved.map(({ day }) => day)).toEqual(["Wed 16 Dec", "Wed 16 Dec"]);
    expect(told(woken)).toBe("The message and its call on Wed 16 Dec are tied; 2 other touches moved behind it, to Wed 16 Dec.");
    const far = await promise("2026-12-22");
    const [first = "", last = ""] = [far.moved[0]?.day, far.moved.at(-1)?.day];
    expect(first).not.toBe(last);
    expect(told(far)).toBe(
      `The message and its call on Wed 23 Dec are tied; ${far.moved.length} other touches moved behind it, to days from ${first} to ${last}.`,
    );
  });

  test("tells nothing of others while they stay", async () => {
    const woken = await promise("2026-12-02");
    expect(woken.moved).toEqual([]);
    expect(told(woken)).toBe("The message and its call on Thu 3 Dec are tied.");
  });
});
