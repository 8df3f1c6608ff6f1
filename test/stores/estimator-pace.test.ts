// The pace a script is timed at: chosen, remembered, held within bounds, slower where numbers are to be written down.
import { describe, expect, test } from "vitest";
import { NUMBER, pointAtDigits, refuseAll, THREE, typed, wake, type Woken } from "./wake-estimator.ts";

const chosenPace = ({ estimator }: Woken) => estimator.$setup.get().paces.find(({ chosen }) => chosen)?.id;

describe("a pace", () => {
  test("is remembered, and a brisk one is quicker", () => {
    const slow = typed(THREE);
    const before = slow.estimator.$result.get().tape.range.from;
    slow.estimator.choosePace({ kind: "ready", id: "brisk" });
    expect(slow.estimator.$result.get().tape.range.from).toBeLessThan(before);
    expect(chosenPace(wake({ voice: slow.memory.voice }))).toBe("brisk");
  });

  test.each([
    [120, 120],
    [9999, 395],
    [1, 79],
    [Number.NaN, 158],
  ])("of %d words a minute becomes %d", (asked, used) => {
    const { estimator } = wake();
    estimator.choosePace({ kind: "words", perMinute: asked });
    expect(estimator.$setup.get().perMinute).toBe(used);
  });

  test("for numbers to be written down: eleven digits at two a second, two gaps of half a second", () => {
    const woken = typed(NUMBER);
    woken.estimator.chooseDictation("dictated");
    expect(pointAtDigits(woken).seconds).toBe("6.5");
    woken.estimator.dictateAt(1);
    expect(pointAtDigits(woken).seconds).toBe("12.0");
  });

  test("that cannot be kept is told, and used", () => {
    const { estimator, hands } = wake();
    hands.voiceBox.write = refuseAll;
    estimator.choosePace({ kind: "words", perMinute: 120 });
    expect([estimator.$notice.get().kind, estimator.$setup.get().perMinute]).toEqual(["told", 120]);
  });
});
