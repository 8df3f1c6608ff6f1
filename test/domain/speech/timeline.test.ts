// Claims: an estimate laid out in time has no gaps and no overlaps, and any moment finds its stretch.
import { describe, expect, test } from "vitest";
import { estimate } from "../../../src/domain/speech/estimate.ts";
import { indexAt, timelineOf } from "../../../src/domain/speech/timeline.ts";

const timed = estimate("Hello, it’s Rosa. Ring me on 020 7946 0138, please.", { habit: "GB", pace: { rate: 1 } });
const lines = timelineOf(timed);

describe("a timeline", () => {
  test("begins at nothing and ends where the estimate does", () => {
    expect(lines[0]?.at).toBe(0);
    expect(lines.at(-1)?.until).toBeCloseTo(timed.seconds, 9);
  });

  test("lets each piece begin where the one before ends and has paused", () => {
    for (const { pieces } of lines)
      for (const [i, { at }] of pieces.entries()) {
        const before = pieces[i - 1];
        if (before) expect(at).toBeCloseTo(before.until + before.piece.pause, 9);
      }
  });

  test("lets a sentence begin after the pause that ends the one before", () => {
    const last = lines[0]?.pieces.at(-1);
    expect(lines[1]?.at).toBeCloseTo((last?.until ?? 0) + (last?.piece.pause ?? 0), 9);
  });

  test("of nothing is empty", () => expect(timelineOf(estimate("", { habit: "US", pace: { rate: 1 } }))).toEqual([]));
});

describe("the stretch at a moment", () => {
  const stretches = [
    { at: 0.5, until: 1 },
    { at: 2, until: 3 },
  ];
  test.each([
    [0.4, -1],
    [0.5, 0],
    [1.5, 0],
    [2, 1],
    [99, 1],
  ])("%d s is stretch %d", (seconds, index) => expect(indexAt(stretches, seconds)).toBe(index));
});
