// What the grid says while a touch is carried, and how long it says it.
import { describe, expect, test } from "vitest";
import { createCarry } from "../../src/ui/calendar/grid-carry.ts";

const touch = { key: "okafor/t1", who: "Mr Okafor", channelLabel: "Voicemail", isCall: true, status: "planned" as const };
const DAYS = [
  { date: "2026-11-30", label: "Monday 30 November 2026", touches: [touch] },
  { date: "2026-12-01", label: "Tuesday 1 December 2026", touches: [] },
];

function carryAt(start: string) {
  const focus = { on: start };
  const dropped: [key: string, date: string][] = [];
  const carry = createCarry(
    () => DAYS,
    () => focus.on,
    (key, date) => dropped.push([key, date]),
  );
  return { ...carry, focus, dropped };
}

describe("the grid", () => {
  test("says that nothing can be moved on the day where that is so, and no longer once you walk on", () => {
    const { pickUp, told, focus } = carryAt("2026-12-01");
    pickUp("2026-12-01");
    expect(told()).toBe("Nothing on this day can be moved.");
    focus.on = "2026-11-30";
    expect(told()).toBe("");
  });

  test("says where a touch in hand is, and that it stays when it is left", () => {
    const { pickUp, leave, told, focus } = carryAt("2026-11-30");
    pickUp("2026-11-30");
    focus.on = "2026-12-01";
    expect(told()).toBe("Voicemail for Mr Okafor: Tuesday 1 December 2026");
    leave();
    focus.on = "2026-11-30";
    expect(told()).toBe("Voicemail for Mr Okafor stays where it was.");
  });

  test("says nothing more of a touch that was dropped", () => {
    const { pickUp, drop, told, focus, dropped } = carryAt("2026-11-30");
    pickUp("2026-11-30");
    focus.on = "2026-12-01";
    drop();
    expect([told(), dropped]).toEqual(["", [["okafor/t1", "2026-12-01"]]]);
  });
});
