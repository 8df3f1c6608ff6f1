// Claims: the seconds of the sentences of a message sum to those of the message, and each gets its own.
import fc from "fast-check";
import { expect, test } from "vitest";
import { estimate } from "../../../src/domain/speech/estimate.ts";
import { estimateParts } from "../../../src/domain/speech/parts.ts";

const setting = { habit: "GB" as const, pace: { rate: 1 } };

test("each sentence has the seconds it has in the whole", () => {
  const texts = ["Mr Okafor, this is Dana Whitlock.", "It’s about the figures.", "Ring me on 020 7946 0321."];
  const { whole, seconds } = estimateParts(texts, setting);
  expect(whole.seconds).toBe(estimate(texts.join(" "), setting).seconds);
  whole.sentences.forEach((sentence, i) => expect(seconds[i]).toBeCloseTo(sentence.seconds, 9));
});

test("a part of two sentences has the seconds of both, an empty one none", () => {
  const { whole, seconds } = estimateParts(["Hello. It’s me.", "", "Ring me."], setting);
  const [first, second, third] = whole.sentences.map((sentence) => sentence.seconds);
  expect(seconds[0]).toBeCloseTo((first ?? 0) + (second ?? 0), 9);
  expect(seconds[1]).toBe(0);
  expect(seconds[2]).toBeCloseTo(third ?? 0, 9);
});

test("no parts take no time", () => expect(estimateParts([], setting)).toMatchObject({ seconds: [], whole: { seconds: 0 } }));

test("whatever the parts are, they sum to the whole", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom("Ring 020 7946 0321", "Mr. ", "5 p.m."), fc.string()), { maxLength: 6 }), (texts) => {
      const { whole, seconds } = estimateParts(texts, setting);
      expect(seconds).toHaveLength(texts.length);
      expect(seconds.reduce((sum, one) => sum + one, 0)).toBeCloseTo(whole.seconds, 6);
    }),
  );
});
