// Claims: day 0 is where the first touch really lands, and the rest follow in order over weekends, holidays and other calls.
import { describe, expect, test } from "vitest";
import { layOut } from "../../../src/domain/cadence/layout.ts";
import { call, datesOf, email, lay, letter, refusal, RULES, seen, settingFor, SIX, text, well } from "../../cadence.ts";

const laid = (...args: Parameters<typeof lay>) => seen(well(lay(...args)).plan);

test("six touches from a Monday", () =>
  expect(laid(SIX)).toEqual([
    "t1 11-30 08:50",
    "t2 12-01 10:00",
    "t3 12-04 17:10",
    "t4 12-08 11:00",
    "t5 12-11 08:50",
    "t6 12-16 all day",
  ]));

test("every offset counts from day 0, not from the start asked for", () =>
  expect(laid([email("a", 0), email("b", 4)], { start: "2026-11-28" })).toEqual(["a 11-30 10:00", "b 12-04 10:00"]));

test("the first touch is day 0 whatever its own offset", () =>
  expect(laid([email("a", 3), email("b", 4)])).toEqual(["a 11-30 10:00", "b 12-04 10:00"]));

describe("today", () => {
  const today = (touch: ReturnType<typeof call>, time: string, setting = settingFor()) =>
    laid([touch], { start: "2026-11-30", now: `2026-11-30T${time}:00Z` }, setting)[0]?.slice(3);

  test.each([
    ["a morning call before its time", call("t1", 0, "am"), "08:49", "11-30 08:50"],
    ["a morning call on its minute", call("t1", 0, "am"), "08:50", "12-01 08:50"],
    ["an evening call in the morning", call("t1", 0, "pm"), "10:00", "11-30 17:10"],
    ["a call of any slot after nine", call("t1", 0, "any"), "09:30", "11-30 17:10"],
    ["a call of any slot in the evening", call("t1", 0, "any"), "17:10", "12-01 08:50"],
    ["an e-mail before ten", email("t1", 0), "09:59", "11-30 10:00"],
    ["an e-mail after ten", email("t1", 0), "10:00", "12-01 10:00"],
    ["a letter at night", letter("t1", 0), "23:59", "11-30 all day"],
  ])("%s", (_, touch, time, expected) => expect(today(touch, time)).toBe(expected));

  test("where mornings are outside the hours, a morning call still has its evening", () =>
    expect(today(call("t1", 0, "am"), "12:00", settingFor({ hours: [{ start: "09:00", end: "20:00" }] }))).toBe("11-30 17:10"));

  test("a start in the past begins today; after a Friday evening, on Monday", () => {
    expect(laid([email("a", 0)], { start: "2026-11-02" })).toEqual(["a 11-30 10:00"]); // now is Friday noon, ten has passed
    expect(laid([letter("a", 0)], { start: "2026-11-02" })).toEqual(["a 11-27 all day"]);
  });

  test("is the prospect's: Auckland is a day ahead of UTC, Honolulu behind", () => {
    const now = "2026-11-29T20:30:00Z";
    expect(laid([call("a", 0, "any")], { start: "2026-11-29", now }, settingFor({ zone: "Pacific/Auckland" }))).toEqual(["a 11-30 17:10"]);
    expect(laid([letter("a", 0)], { start: "2026-11-27", now: "2026-11-28T09:00:00Z" }, settingFor({ zone: "Pacific/Honolulu" }))).toEqual([
      "a 11-27 all day",
    ]);
  });

  test("has no say in a plan laid out earlier", () =>
    expect(laid([call("a", 0)], { start: "2026-11-16", now: undefined })).toEqual(["a 11-16 08:50"]));
});

describe("calls", () => {
  test("that meet move on, and on again; other channels follow and share", () =>
    expect(laid([call("a", 0), call("b", 0), call("c", 0), email("d", 0), text("e", 0)])).toEqual([
      "a 11-30 08:50",
      "b 12-01 08:50",
      "c 12-02 08:50",
      "d 12-02 10:00",
      "e 12-02 11:00",
    ]));

  test("over a weekend and two days off", () => {
    const setting = settingFor({ holidays: ["2026-12-25", "2026-12-28"] });
    expect(laid([call("a", 0), call("b", 1), call("c", 2)], { start: "2026-12-24" }, setting)).toEqual([
      "a 12-24 08:50",
      "b 12-29 08:50",
      "c 12-30 08:50",
    ]);
  });

  test("in Australia take the evening, and never a Saturday, whose window is open", () => {
    const hours = [
      { days: [1, 2, 3, 4, 5], start: "09:00", end: "20:00" },
      { days: [6], start: "09:00", end: "20:00" },
    ];
    expect(laid([call("a", 0), call("b", 5)], {}, settingFor({ zone: "Australia/Sydney", hours }))).toEqual([
      "a 11-30 17:10",
      "b 12-07 17:10",
    ]);
  });
});

test("a team's own numbers are used", () => {
  const rules = { ...RULES, callsPerDay: 2, slots: { am: "08:30", pm: "17:30" }, weekend: [5, 6] };
  expect(laid([call("a", 0), call("b", 0, "pm"), call("c", 0), email("d", 4)], {}, settingFor({ rules }))).toEqual([
    "a 11-30 08:30",
    "b 11-30 17:30",
    "c 12-01 08:30",
    "d 12-06 10:00",
  ]);
});

test("a plan of nothing is a plan of nothing", () => expect(laid([])).toEqual([]));

test("touches carried out are done, and their promised calls pinned", () => {
  const { plan } = well(lay(SIX, { now: undefined, done: ["t1", "t2"], promises: { t2: { by: "2026-12-02" } } }));
  expect(plan.touches.map(({ status }) => status)).toEqual(["done", "done", "planned", "planned", "planned", "planned"]);
  expect(datesOf(plan)[2]).toBe("12-03");
});

describe("refused, with the field that is wrong", () => {
  test.each([
    ["bad-date", { start: "2026-02-30" }, "start"],
    ["bad-time", { now: "yesterday" }, "yesterday"],
    ["no-such-touch", { promises: { t9: { by: "2026-12-03" } } }, "t9"],
    ["no-such-touch", { done: ["t8"] }, "t8"],
    ["bad-date", { promises: { t2: { by: "soon" } } }, "soon"],
    ["out-of-order", { promises: { t2: { by: "2026-11-30" } } }, "2026-12-01"],
  ])("%s: %j", (error, request, word) => expect(lay(SIX, request)).toMatchObject({ error, sentence: expect.stringContaining(word) }));

  test("an offset that is none", () => expect(refusal(lay([email("a", 0), email("b", 1.5)]))).toBe("bad-number"));
  test("a call without a slot", () =>
    expect(refusal(layOut(settingFor({ hours: [] }), { id: "p", cadence: "c", touches: SIX, start: "2026-11-30" }))).toBe("no-slot"));
});

test("what a cadence has a message promise holds unless the request says otherwise", () => {
  const touches = [
    { id: "m", day: 0, channel: "email", promise: { afterWorkingDays: 2 } },
    { id: "c", day: 9, channel: "voicemail", slot: "pm" },
  ] as const;
  const datesWith = (promises?: Record<string, never>) =>
    well(layOut(settingFor({}), { id: "p", cadence: "c", touches, start: "2026-11-30", promises })).plan.touches.map(({ date }) => date);
  expect(datesWith()).toEqual(["2026-11-30", "2026-12-03"]);
  expect(datesWith({})).toEqual(["2026-11-30", "2026-12-09"]);
});
