// Claims: undo gives the earlier plan back, but neither an opt-out nor what calendars were told.
import { expect, test } from "vitest";
import { moveTouch } from "../../../src/domain/cadence/moves.ts";
import { logOutcome } from "../../../src/domain/cadence/outcomes.ts";
import { exportable, markExported } from "../../../src/domain/cadence/sequences.ts";
import { undoTo } from "../../../src/domain/cadence/undo.ts";
import { lay, NOW, refusal, settingFor, SIX, sixPlan, well } from "../../cadence.ts";

const move = { id: "t3", to: "2026-12-07", mode: "only" } as const;
const later = (plan: ReturnType<typeof sixPlan>) => well(moveTouch(settingFor(), plan, move, NOW)).plan;

test("at home it is simply the earlier plan", () => expect(well(undoTo(later(sixPlan()), sixPlan()))).toEqual(sixPlan()));

test("after an export the dates go back and the count goes on", () => {
  const out = markExported(sixPlan());
  const back = well(undoTo(later(out), out));
  expect(back.touches.map(({ date }) => date)).toEqual(out.touches.map(({ date }) => date));
  expect(back.touches.map(({ sequence }) => sequence)).toEqual([0, 0, 2, 0, 0, 0]);
});

test("what went out since then is stopped, so that calendars drop it", () => {
  const before = sixPlan();
  const grown = markExported(well(lay(SIX, { promises: { t5: { by: "2026-12-14" } } })).plan);
  const back = well(undoTo(grown, before));
  expect(exportable(back).find(({ id }) => id === "t5-call")).toMatchObject({ status: "stopped", sequence: 1 });
});

test("an opt-out stays", () => expect(refusal(undoTo(well(logOutcome(sixPlan(), "t1", "optout")), sixPlan()))).toBe("do-not-contact"));

test("other outcomes are undone", () => expect(well(undoTo(well(logOutcome(sixPlan(), "t1", "reached")), sixPlan()))).toEqual(sixPlan()));
