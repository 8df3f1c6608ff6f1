// Claims: what is handed out again equals what was made anew, and is the old object wherever nothing changed.
import fc from "fast-check";
import { expect, test } from "vitest";
import { reuse } from "../../src/stores/reuse.ts";

test("what did not change is the object it was, beside what did", () => {
  const before = { tape: [{ from: 1 }, { from: 2 }], total: "3" };
  const now = reuse(before, { tape: [{ from: 1 }, { from: 5 }], total: "3" });
  expect(now.tape[0]).toBe(before.tape[0]);
  expect(now.tape[1]).not.toBe(before.tape[1]);
  expect(now).not.toBe(before);
});

test("a list that grew or shrank is a new list of the old items", () => {
  const before = [{ id: "a" }, { id: "b" }];
  for (const ids of [["a"], ["a", "b", "c"]]) {
    const now = reuse(
      before,
      ids.map((id) => ({ id })),
    );
    expect(now).not.toBe(before);
    expect(now[0]).toBe(before[0]);
  }
});

test("whatever stood there before, the value is what was made anew; what equals it is itself again", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, made) => {
      expect(reuse(before, structuredClone(made))).toEqual(made);
      expect(reuse(made, structuredClone(made))).toBe(made);
    }),
  );
});
