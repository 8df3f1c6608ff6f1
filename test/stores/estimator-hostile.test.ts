// The estimator's store against whatever may be stored, typed, pasted or pointed at.
import fc from "fast-check";
import { boxesOn } from "./tape-boxes.ts";
import { describe, expect, test } from "vitest";
import { typed, wake } from "./wake-estimator.ts";

const linesOf = ({ estimator }: ReturnType<typeof wake>) =>
  estimator.lines.get().lines.map(({ parts }) => parts.map(({ text: part }) => part).join(""));

const number = fc.oneof(fc.double(), fc.constantFrom(5e-324, 1e-9, 1e308, -1, Number.MAX_SAFE_INTEGER));
const anything = fc.oneof(fc.anything(), number);
const pace = fc.record({ kind: fc.constantFrom("ready", "words", "own", "__proto__"), id: fc.string(), perMinute: anything });
const voice = fc.record({
  version: fc.constant(1),
  pace: fc.oneof(pace, anything),
  reads: fc.oneof(fc.array(anything), anything),
  dictation: fc.constantFrom("dictated", "natural", "__proto__", "toString"),
  digitsPerSecond: anything,
  limit: anything,
});
const script = fc.record({ version: anything, script: fc.oneof(fc.string(), anything), before: anything });

test("whatever is stored, the page wakes and draws a tape of sensible length", () => {
  fc.assert(
    fc.property(fc.oneof(voice, anything), fc.oneof(script, anything), (keptVoice, keptScript) => {
      const { estimator } = wake({ voice: keptVoice, script: keptScript });
      const { tape, total } = estimator.$result.get();
      expect(tape.marks.length).toBeLessThan(200);
      expect(total.seconds).toMatch(/^\d+(:\d\d)?$/);
      expect(estimator.$setup.get().perMinute).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

const piece = fc.oneof(
  fc.constantFrom("Dr. Okafor", "020 7946 0321", "£1,200", "9.30", "W-H-I-T", "…", "?!", "\n", "\u200b", "李小龍", "👩‍👩‍👧", "<b>", "e.g."),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("One.", "is", "Here!", "and"),
);
const SAYABLE = /[a-z0-9]/i;
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" "));

describe("whatever is typed", () => {
  test("lies on the tape in order, between its ends", () => {
    fc.assert(
      fc.property(text, (words) => {
        const { wholes, talk, bars, length } = typed(words).estimator.$result.get().tape;
        const sentences = boxesOn(wholes);
        const places = sentences.flatMap(({ from, to }) => [from, to]);
        for (const [i, place] of places.entries()) expect(place).toBeGreaterThanOrEqual((places[i - 1] ?? 0) - 0.002);
        expect(places.every((place) => place >= 0 && place <= length)).toBe(true);
        for (const { from, to } of [...talk, bars].flatMap(boxesOn)) {
          expect(to).toBeGreaterThanOrEqual(from);
          expect(sentences.some((sentence) => sentence.from <= from + 0.01 && to <= sentence.to + 0.01)).toBe(true);
        }
      }),
    );
  });

  test("stands in the lines, word for word, and between them is nothing to say", () => {
    fc.assert(
      fc.property(text, (words) => {
        let rest = words;
        for (const line of linesOf(typed(words))) {
          const at = rest.indexOf(line);
          expect(rest.slice(0, at)).not.toMatch(SAYABLE);
          rest = rest.slice(at + line.length);
        }
        expect(rest).not.toMatch(SAYABLE);
      }),
    );
  });

  test("can be pointed at with any id", () => {
    const { estimator } = typed("One is here. Two is here. Three is here. Please ring me on 020 7946 0321.");
    const id = fc.oneof(fc.string(), fc.constantFrom("0", "0.0", "3.9", "-1", "1.", ".5", "NaN", "length", "0.length", "1e0", "__proto__"));
    fc.assert(fc.property(id, (pointed) => (estimator.point(pointed), typeof estimator.$caption.get().said === "string")));
  });
});

test.each([
  ["sentences", "This is the roof. ".repeat(5556)],
  ["words without an end", "roof ".repeat(20_000)],
  ["letters without a break", "a".repeat(100_000)],
  ["digits", "0123456789".repeat(10_000)],
  ["markup", "<b>".repeat(33_334)],
])("100,000 characters of %s are timed within two seconds and drawn only so far", (_kind, long) => {
  const began = performance.now();
  const { estimator } = typed(long);
  const { tape } = estimator.$result.get();
  const { lines } = estimator.lines.get();
  expect(performance.now() - began).toBeLessThan(2000);
  expect(lines.flatMap(({ parts }) => parts).length).toBeLessThanOrEqual(2000);
  expect([...tape.talk, tape.bars].join("").length).toBeLessThan(300_000);
});
