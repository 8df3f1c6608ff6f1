// Claims: a promise can be followed from either end, and only calls still to be made are pinned.
import { expect, test } from "vitest";
import { freshId, inTurn, isCall, pins, type Plan, promisedCall, promisesOf } from "../../../src/domain/cadence/plan.ts";
import { sixPlan } from "../../cadence.ts";

const promised = sixPlan({ promises: { t2: { by: "2026-12-03" } } });

test("from the message to its call", () => expect(promisedCall(promised, "t2")?.id).toBe("t3"));
test("from the call to its message", () => expect(promisesOf(promised, "t3").map(({ id }) => id)).toEqual(["t2"]));
test("a message without a promise leads nowhere", () => expect(promisedCall(promised, "t4")).toBeUndefined());

test("a promised call is pinned to its date while it is still to be made", () => {
  expect(pins(promised)).toEqual(new Map([["t3", "2026-12-04"]]));
  const changed = (change: object): Plan => ({
    ...promised,
    touches: promised.touches.map((one) => (one.id === "t3" ? { ...one, ...change } : one)),
  });
  expect(pins(changed({ status: "done" })).size).toBe(0);
  expect(pins(changed({ status: "stopped" })).size).toBe(0);
  expect(pins(changed({ promiseBroken: true })).size).toBe(0);
});

test("touches go by day and hour, and what takes all day is last in it", () => {
  const [touch] = sixPlan().touches;
  const at = (date: string, time: string | null) => ({ ...touch, date, time }) as Plan["touches"][number];
  const all = [at("2026-12-02", "09:00"), at("2026-12-01", null), at("2026-12-01", "17:10"), at("2026-12-01", "10:00")];
  expect(all.toSorted(inTurn)).toEqual([all[3], all[2], all[1], all[0]]);
});

test("whatever rings is a call", () => {
  const channels = ["voicemail", "receptionist", "screening", "email", "text", "letter"] as const;
  expect(channels.filter((channel) => isCall({ channel }))).toEqual(["voicemail", "receptionist", "screening"]);
});

test("an id that is taken gets a number", () => {
  expect([freshId(promised.touches, "t7"), freshId(promised.touches, "t6"), freshId([], "t1")]).toEqual(["t7", "t62", "t1"]);
});
