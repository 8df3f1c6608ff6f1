// Claims: leaving a message goes on, an answer ends the plan, and an opt-out ends it for good on every channel.
import { describe, expect, test } from "vitest";
import { checkContact, logOutcome, type Outcome } from "../../../src/domain/cadence/outcomes.ts";
import { pins, type Plan } from "../../../src/domain/cadence/plan.ts";
import { markExported } from "../../../src/domain/cadence/sequences.ts";
import { refusal, sixPlan, well } from "../../cadence.ts";

const logged = (plan: Plan, ...log: [string, Outcome][]) => log.reduce((one, [id, outcome]) => well(logOutcome(one, id, outcome)), plan);
const statuses = (plan: Plan) => plan.touches.map(({ status }) => status).join(" ");

test.each(["voicemail", "sent", "no-answer"] as const)("%s goes on", (outcome) => {
  const plan = logged(sixPlan(), ["t1", outcome]);
  expect([statuses(plan), plan.ended]).toEqual(["done planned planned planned planned planned", undefined]);
});

test.each(["reached", "callback", "replied", "meeting", "optout"] as const)("%s stops what was not done", (outcome) => {
  const plan = logged(sixPlan({ promises: { t2: { by: "2026-12-03" } } }), ["t1", "voicemail"], ["t4", outcome]);
  expect([statuses(plan), plan.ended]).toEqual(["done stopped stopped done stopped stopped", outcome]);
  expect(pins(plan).size).toBe(0);
  expect(plan.doNotContact).toBe(outcome === "optout" ? true : undefined);
});

test("a wrong number stops calls and texts, and leaves e-mail and post", () =>
  expect(statuses(logged(sixPlan(), ["t1", "wrong-number"]))).toBe("done planned stopped stopped stopped planned"));

test("all done is complete", () => {
  const plan = logged(
    sixPlan(),
    ["t1", "voicemail"],
    ["t2", "sent"],
    ["t3", "voicemail"],
    ["t4", "sent"],
    ["t5", "voicemail"],
    ["t6", "sent"],
  );
  expect(plan.ended).toBe("complete");
});

test("the dates of what was not done stay", () =>
  expect(logged(sixPlan(), ["t1", "reached"]).touches.map(({ date }) => date)).toEqual(sixPlan().touches.map(({ date }) => date)));

test("what calendars know counts up", () =>
  expect(logged(markExported(sixPlan()), ["t1", "voicemail"], ["t2", "replied"]).touches.map(({ sequence }) => sequence)).toEqual([
    1, 1, 1, 1, 1, 1,
  ]));

describe("refused", () => {
  test("twice", () => expect(refusal(logOutcome(logged(sixPlan(), ["t1", "sent"]), "t1", "sent"))).toBe("done"));
  test("on a stopped touch", () => expect(refusal(logOutcome(logged(sixPlan(), ["t1", "reached"]), "t2", "sent"))).toBe("stopped"));
  test("after an opt-out", () => expect(refusal(logOutcome(logged(sixPlan(), ["t1", "optout"]), "t2", "sent"))).toBe("do-not-contact"));
  test("on a touch that is none", () => expect(refusal(logOutcome(sixPlan(), "t9", "sent"))).toBe("no-such-touch"));
});

describe("somebody who opted out", () => {
  const never = ["+442079460958", "Ada@Example.com"];
  test.each([
    [{ phone: "+442079460958" }, "do-not-contact"],
    [{ phone: "+442079460959", email: "ada@example.COM " }, "do-not-contact"],
    [{ phone: "+442079460959", email: "eve@example.com" }, undefined],
    [{ phone: "020 7946 0958" }, "do-not-contact"],
    [{ phone: "020 7946 0959" }, undefined],
    [{}, undefined],
  ])("%j: %s", (contact, error) => expect(refusal(checkContact(never, contact))).toBe(error));
});
