// Claims: a moved call takes promises along that nobody has heard, and breaks or mends those that were sent.
import { expect, test } from "vitest";
import { type Day, readDay } from "../../../src/domain/cadence/civil.ts";
import { judgePromises, releaseCall } from "../../../src/domain/cadence/moved-promises.ts";
import { refusal, settingFor, sixPlan, well } from "../../cadence.ts";

const setting = settingFor();
const planned = sixPlan({ promises: { t2: { by: "2026-12-03" } } }).touches;
const sent = sixPlan({ promises: { t2: { by: "2026-12-03" } }, done: ["t1", "t2"] }).touches;
const day = (iso: string) => readDay(iso) as Day;
const drop = (to: string, id = "t3") => ({ touch: { id }, from: day("2026-12-04"), to: day(to) });

test("a promise not sent is worded for the new day", () =>
  expect(well(releaseCall(setting, planned, drop("2026-12-14")))[1]?.promise).toEqual({ by: "2026-12-11", call: "t3" }));

test("there is no wording for the day of the message", () =>
  expect(refusal(releaseCall(setting, planned, drop("2026-12-01")))).toBe("out-of-order"));

test("a sent promise keeps its words and is broken", () => {
  const touches = well(releaseCall(setting, sent, drop("2026-12-14")));
  expect([touches[1]?.promise, touches[2]?.promiseBroken]).toEqual([{ by: "2026-12-03", call: "t3" }, true]);
});

test("a call without a promise, or that stays, is left alone", () => {
  expect(well(releaseCall(setting, planned, drop("2026-12-14", "t5")))).toBe(planned);
  expect(well(releaseCall(setting, sent, drop("2026-12-04")))).toBe(sent);
});

test("a broken promise is mended on its own day only", () => {
  const broken = (date: string) => sent.map((touch) => (touch.id === "t3" ? { ...touch, date, promiseBroken: true as const } : touch));
  expect(judgePromises(setting, broken("2026-12-07"))[2]?.promiseBroken).toBe(true);
  expect(judgePromises(setting, broken("2026-12-04"))[2]).not.toHaveProperty("promiseBroken");
});
