// Claims: a plan goes out as it stands, reads back the same, and what was stopped is called off once it had gone out.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logOutcome } from "../../../src/domain/cadence/outcomes.ts";
import { isCall, type Plan } from "../../../src/domain/cadence/plan.ts";
import { exportable, markExported } from "../../../src/domain/cadence/sequences.ts";
import { toInstant } from "../../../src/domain/cadence/zones.ts";
import { writeCalendar } from "../../../src/domain/calendar/calendar.ts";
import { planEvents, uidOf } from "../../../src/domain/calendar/plan-events.ts";
import { anyDate, anySetting, anyTouches, lay, sixPlan, well } from "../../cadence.ts";
import { heard, hostile, readEvents, STAMP } from "../../events.ts";

const script = ({ id }: { id: string }) => ({ summary: `Do ${id}`, description: `The words of ${id}` });
const events = (plan: Plan, alarmMinutes?: number) => planEvents({ plan, callMinutes: 10, alarmMinutes, script });

test("a call has its hour and length, an e-mail its hour, a letter the whole day", () => {
  const [call, email, , , , letter] = events(sixPlan());
  expect(call).toEqual({
    uid: "c.t1.p",
    date: "2026-11-30",
    time: "08:50",
    minutes: 10,
    zone: "Europe/London",
    summary: "Do t1",
    description: "The words of t1",
    sequence: 0,
  });
  expect([email?.time, email?.minutes, letter?.time, letter?.minutes]).toEqual(["10:00", undefined, null, undefined]);
});

test("only calls that are still to be made ring, at the start for nought", () => {
  const alarms = events(sixPlan({ done: ["t1"] }), 0).map(({ alarmMinutes }) => alarmMinutes);
  expect(alarms).toEqual([undefined, undefined, 0, undefined, 0, undefined]);
  expect(events(sixPlan()).some(({ alarmMinutes }) => alarmMinutes !== undefined)).toBe(false);
});

test("only what is wanted goes out", () => {
  const wanted = planEvents({ plan: sixPlan(), callMinutes: 10, isWanted: ({ channel }) => channel === "text", script });
  expect(wanted.map(({ uid }) => uid)).toEqual(["c.t4.p"]);
});

describe("what was stopped", () => {
  const statuses = (plan: Plan) => events(plan).map(({ uid, status, sequence }) => `${uid} ${status ?? "stands"} ${sequence}`);
  test("stays at home when no calendar knows it", () =>
    expect(statuses(well(logOutcome(sixPlan(), "t1", "reached")))).toEqual(["c.t1.p stands 0"]));
  test("is called off when one does, under the same uid with a higher sequence", () =>
    expect(statuses(well(logOutcome(markExported(sixPlan()), "t1", "reached"))).slice(0, 2)).toEqual([
      "c.t1.p stands 1",
      "c.t2.p CANCELLED 1",
    ]));
});

describe("a uid", () => {
  test("is made of ids alone, in ASCII, parts never running into one another", () => {
    expect(uidOf({ id: "k3.x", cadence: "ünder way" }, { id: "t1" })).toBe("%C3%BCnder%20way.t1.k3%2Ex");
    expect(uidOf({ id: "b", cadence: "c.t1" }, { id: "a" })).not.toBe(uidOf({ id: "b", cadence: "c" }, { id: "t1.a" }));
  });
  test("is another for every other plan, cadence and touch", () => {
    const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 4 });
    const names = fc.tuple(name, name, name);
    const write = ([cadence, touch, id]: [string, string, string]) => uidOf({ id, cadence }, { id: touch });
    fc.assert(fc.property(names, names, (a, b) => (write(a) === write(b)) === (a.join("\0") === b.join("\0"))));
    fc.assert(fc.property(fc.string({ unit: "binary" }), (id) => /^[\x21-\x7e]+$/.test(uidOf({ id, cadence: "c" }, { id: "t" }))));
  });
});

test("any plan in any zone reads back with the same days, hours and words", () => {
  fc.assert(
    fc.property(anySetting, anyTouches, anyDate, hostile, (setting, touches, start, words) => {
      const { plan } = well(lay(touches, { touches, start, now: undefined }, setting));
      const say = (id: string) => ({ summary: `${id} ${words}`, description: `${words}\n${id}.` });
      const file = writeCalendar({
        name: "",
        stamp: STAMP,
        events: planEvents({ plan, callMinutes: 10, script: ({ id }) => say(id) }),
      });
      const read = readEvents(file);
      expect(read.map(({ uid }) => uid)).toEqual(plan.touches.map((touch) => uidOf(plan, touch)));
      for (const [i, touch] of exportable(plan).entries()) {
        const event = read[i];
        expect(event?.startDate.toString()).toBe(touch.time === null ? touch.date : `${touch.date}T${touch.time}:00`);
        if (touch.time) expect(event?.startDate.toJSDate().toISOString().slice(0, 19)).toBe(utcOf(plan, touch.date, touch.time));
        expect(event?.duration.toSeconds()).toBe(touch.time === null ? 86_400 : isCall(touch) ? 600 : 0);
        expect(event?.description).toBe(heard(say(touch.id).description));
      }
    }),
    { numRuns: 200 },
  );
});

const utcOf = ({ zone }: Plan, date: string, time: string) => well(toInstant(date, time, zone)).slice(0, 19);
