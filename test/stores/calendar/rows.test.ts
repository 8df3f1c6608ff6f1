// What a row of the calendar says: how to reach them, whose clock leads, which hours are odd.
import { describe, expect, test } from "vitest";
import { add, plan, wake } from "./wake-calendar.ts";

const readNumber = async () => (typed: string) => ({ typed, shown: "020 7946 0321", e164: "+442079460321", verdict: "good" as const });

describe("a touch on Today", () => {
  test("says how to reach them: the number as it is written and as it is dialled, and the address", async () => {
    const woken = await wake({}, (hands) => Object.assign(hands, { loadPhoneReader: readNumber }));
    plan(woken, await add(woken, "Okafor", { country: "GB", phone: "02079460321", email: "sam@halden.example" }));
    const [first] = woken.calendar.$today.get().touches;
    expect(first).toMatchObject({ phone: "020 7946 0321", dial: "+442079460321", email: "sam@halden.example" });
  });
});

describe("a list across people", () => {
  test("leads with your own clock, and names their day where it is another", async () => {
    const woken = await wake();
    plan(woken, await add(woken, "Reyes", { country: "US", zone: "America/New_York" }));
    plan(woken, await add(woken, "Abbott", { zone: "Australia/Sydney" }));
    const rows = woken.calendar.$today.get().touches.map(({ ownDay, ownClockFirst }) => `${ownDay} ${ownClockFirst}`);
    expect(rows).toContain("Mon 30 Nov 13:50 for you · 08:50 New York");
    expect(rows).toContain("Mon 30 Nov 21:50 for you · Tue 08:50 Sydney");
  });

  test("marks every hour outside the rep's own, of a message like of a call", async () => {
    const woken = await wake();
    const touches = plan(woken, await add(woken, "Abbott", { zone: "Australia/Sydney" }));
    const odd = touches.filter(({ isAtOddHour }) => isAtOddHour);
    expect(new Set(odd.map(({ channel }) => channel))).toContain("email");
  });
});

describe("days off", () => {
  test("without a gap are one row, removed whole and brought back whole", async () => {
    const { calendar } = await wake();
    calendar.addDayOff("2026-12-01", "2026-12-15");
    calendar.addDayOff("2026-12-24");
    const labels = () => calendar.$setup.get().daysOff.map(({ label }) => label.replaceAll(/\s*–\s*/g, "–"));
    expect(labels()).toEqual(["1–15 December 2026", "Thursday 24 December"]);
    const [first] = calendar.$setup.get().daysOff;
    calendar.removeDayOff(first?.date ?? "", first?.until);
    expect(labels()).toEqual(["Thursday 24 December"]);
    calendar.undo();
    expect(labels()).toHaveLength(2);
  });
});

describe("the example of an empty calendar", () => {
  test("says the day it begins, and speaks of no list where none is", async () => {
    const { calendar } = await wake({ now: Date.UTC(2026, 10, 29, 9) });
    const example = await new Promise<typeof calendar.$example.value>((made) => calendar.$example.listen(made));
    expect(example?.begun).toBe("begun on Monday 30 November");
    expect(example?.score.told).not.toContain("list below");
  });
});
