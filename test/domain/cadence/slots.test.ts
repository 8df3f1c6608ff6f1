// Claims: a call takes the slot it wants where calling hours allow it, else the other; other channels have their hour.
import { describe, expect, test } from "vitest";
import { hasPassed, timeOn } from "../../../src/domain/cadence/slots.ts";
import { refusal, settingFor, well } from "../../cadence.ts";

const MONDAY = 20_787;
const late = settingFor({ hours: [{ start: "09:00", end: "20:00" }] });
const early = settingFor({ hours: [{ start: "08:00", end: "17:00" }] });
const never = settingFor({ hours: [{ start: "12:00", end: "14:00" }] });
const at = (time: string) => ({ today: MONDAY, time });

describe("a call", () => {
  test.each([
    ["am", settingFor(), "08:50"],
    ["pm", settingFor(), "17:10"],
    ["any", settingFor(), "08:50"],
    [undefined, settingFor(), "08:50"],
    ["am", late, "17:10"],
    ["any", late, "17:10"],
    ["pm", early, "08:50"],
  ] as const)("that wants %s", (slot, setting, time) => expect(well(timeOn(setting, { channel: "voicemail", slot }, MONDAY))).toBe(time));

  test.each([
    ["08:49", "08:50"],
    ["08:50", "17:10"],
    ["17:09", "17:10"],
  ])("of any slot, today at %s, is at %s", (now, time) =>
    expect(well(timeOn(settingFor(), { channel: "voicemail", slot: "any" }, MONDAY, at(now)))).toBe(time),
  );

  test("without an allowed slot is refused, with what to do", () =>
    expect(timeOn(never, { channel: "receptionist", slot: "am" }, MONDAY)).toMatchObject({
      error: "no-slot",
      sentence: expect.stringContaining("2026-11-30"),
    }));

  test("an opening minute is inside, a closing minute is not", () => {
    const hours = (start: string, end: string) => settingFor({ hours: [{ start, end }] });
    expect(well(timeOn(hours("08:50", "08:51"), { channel: "voicemail", slot: "am" }, MONDAY))).toBe("08:50");
    expect(refusal(timeOn(hours("08:00", "08:50"), { channel: "voicemail", slot: "am" }, MONDAY))).toBe("no-slot");
  });

  test("keeps a time that was agreed, whatever the hours", () =>
    expect(well(timeOn(never, { channel: "voicemail", slot: "any", at: "21:30" }, MONDAY))).toBe("21:30"));
});

test("e-mail and text have their hour, a letter the whole day", () => {
  const times = (["email", "text", "letter"] as const).map((channel) => well(timeOn(never, { channel }, MONDAY)));
  expect(times).toEqual(["10:00", "11:00", null]);
});

test("an hour has passed once the clock shows it; a whole day never does while it lasts", () => {
  expect(["08:49", "08:50", "08:51"].map((now) => hasPassed("08:50", MONDAY, at(now)))).toEqual([false, true, true]);
  expect([
    hasPassed(null, MONDAY, at("23:59")),
    hasPassed("08:50", MONDAY, undefined),
    hasPassed("08:50", MONDAY - 1, at("00:00")),
  ]).toEqual([false, false, true]);
});
