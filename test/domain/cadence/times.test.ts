// Claims: only touches on a new day, and the one whose slot was chosen, get a new time.
import { expect, test } from "vitest";
import { retime } from "../../../src/domain/cadence/times.ts";
import { refusal, settingFor, sixPlan, well } from "../../cadence.ts";

const { touches } = sixPlan();
const own = touches.map((touch) => ({ ...touch, time: touch.time && "12:34" }));

test("touches on the same day keep their time", () =>
  expect(well(retime(settingFor(), touches, own)).map(({ time }) => time)).toEqual(["12:34", "12:34", "12:34", "12:34", "12:34", null]));

test("touches on a new day, and the chosen one, take theirs", () => {
  const moved = own.map((touch) => (touch.id === "t2" ? { ...touch, date: "2026-12-02" } : touch));
  expect(well(retime(settingFor(), touches, moved, undefined, "t3")).map(({ time }) => time)).toEqual([
    "12:34",
    "10:00",
    "17:10",
    "12:34",
    "12:34",
    null,
  ]);
});

test("without a slot for a call there is no answer", () => expect(refusal(retime(settingFor({ hours: [] }), [], touches))).toBe("no-slot"));
