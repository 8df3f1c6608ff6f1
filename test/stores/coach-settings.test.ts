// What the coach was told to mind, read from whatever is stored, and kept small.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mutedHere, readCoachKept, withMutedHere } from "../../src/stores/coach-settings.ts";

const START = { purpose: { channel: "voicemail", goal: "call-me-back", relation: "new", attempt: 1 }, sides: {}, muted: [], here: [] };

describe("stored data", () => {
  test("that is nothing, broken or of another version is as it starts", () => {
    for (const stored of [undefined, null, 7, "x", [], { version: 2, muted: ["a"] }, { version: 1, muted: "a", sides: [], here: {} }])
      expect(readCoachKept(stored)).toEqual(START);
  });

  test("keeps what can be used and drops the rest", () => {
    const stored = {
      version: 1,
      purpose: { channel: "fax", goal: "pick-up", relation: "known", attempt: 3 },
      sides: { goal: "mail", other: 4 },
      muted: ["a", "a", 5, "b"],
      here: [{ id: "x", rules: ["c"] }, { rules: ["d"] }, 9],
    };
    expect(readCoachKept(stored)).toEqual({
      purpose: { channel: "voicemail", goal: "pick-up", relation: "known", attempt: 3 },
      sides: { goal: "mail" },
      muted: ["a", "b"],
      here: [{ id: "x", rules: ["c"] }],
    });
  });

  test("of any shape is read without a throw, and what was read is read the same again", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (purpose, rest) => {
        const once = readCoachKept({ version: 1, purpose, sides: rest, muted: rest, here: [rest] });
        expect(readCoachKept({ version: 1, ...once })).toEqual(once);
      }),
    );
  });
});

describe("rules muted for one message", () => {
  test("are that message’s alone, and gone once none is left", () => {
    const kept = withMutedHere(readCoachKept(undefined), "x", ["a"]);
    expect([mutedHere(kept, "x"), mutedHere(kept, "y")]).toEqual([["a"], []]);
    expect(withMutedHere(kept, "x", []).here).toEqual([]);
  });

  test("are remembered for the last twenty messages", () => {
    const kept = Array.from({ length: 25 }, (_, i) => String(i)).reduce(
      (now, id) => withMutedHere(now, id, ["a"]),
      readCoachKept(undefined),
    );
    expect(kept.here).toHaveLength(20);
    expect(kept.here[0]?.id).toBe("24");
  });
});
