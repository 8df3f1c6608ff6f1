// Claims: what is called off is what was still planned, and calendars that know it are told.
import { expect, test } from "vitest";
import { logOutcome } from "../../../src/domain/cadence/outcomes.ts";
import { isCall } from "../../../src/domain/cadence/plan.ts";
import { markExported } from "../../../src/domain/cadence/sequences.ts";
import { callOff, forbid, stopped, stopPlanned } from "../../../src/domain/cadence/stops.ts";
import { sixPlan, well } from "../../cadence.ts";

const begun = () => well(logOutcome(sixPlan(), "t1", "voicemail"));
const statuses = (touches: readonly { status: string }[]) => touches.map(({ status }) => status).join(" ");

test("a touch is stopped where it stands", () => {
  const [first] = sixPlan().touches;
  expect(first && stopped(first)).toEqual({ ...first, status: "stopped" });
});

test("everything planned stops, and what was done stays done", () =>
  expect(statuses(stopPlanned(begun().touches))).toBe("done stopped stopped stopped stopped stopped"));

test("only what is named stops", () =>
  expect(statuses(stopPlanned(begun().touches, isCall))).toBe(
    begun()
      .touches.map((touch) => (touch.status === "done" ? "done" : isCall(touch) ? "stopped" : "planned"))
      .join(" "),
  ));

test("calendars that know a touch are told once, also when it is called off twice", () => {
  const out = markExported(begun());
  expect(stopPlanned(stopPlanned(out.touches)).map(({ sequence }) => sequence)).toEqual([0, 1, 1, 1, 1, 1]);
});

test("a plan called off is complete, and a new one may follow", () => {
  expect(callOff(begun())).toMatchObject({ ended: "complete" });
  expect(callOff(begun()).doNotContact).toBeUndefined();
});

test("an opt-out calls everything off for good", () => {
  const never = forbid(begun());
  expect(never).toMatchObject({ ended: "optout", doNotContact: true });
  expect(statuses(never.touches)).toBe("done stopped stopped stopped stopped stopped");
});
