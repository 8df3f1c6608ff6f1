// Claims: every remedy that a rule may name is made by one file, and each takes any text without harm.
import fc from "fast-check";
import { expect, test } from "vitest";
import { MAKERS } from "../../../../../src/domain/coach/advice/remedies/makers.ts";
import { proposed } from "./site.ts";

test("any text at all", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(MAKERS)), fc.string({ maxLength: 80 }), (maker, text) => {
      for (const after of proposed(maker, text, { words: text.slice(2, 5), instead: "" })) expect(after).not.toBeUndefined();
    }),
    { numRuns: 300 },
  );
});
