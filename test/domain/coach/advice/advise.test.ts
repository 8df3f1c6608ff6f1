// Claims: whatever is written, advice comes back; its words lie in the text, in reading order, and what is muted is not heard.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advise } from "../../../../src/domain/coach/advice/advise.ts";
import { tidied } from "../../../../src/domain/coach/advice/tidied.ts";
import { coach, INTENT } from "../../../coach.ts";

const TEXT = "Ms Iyer, this is Callum Reid of Castellan Vans, on 01632 960193. Please ring me. Or write to us by e-mail.";
const heard = (muted: string[] = []) => advise({ text: TEXT, channel: "voicemail" }, { ...INTENT, muted }, coach);

test("a remark has its words, its reason and its remedy", () => {
  const found = heard().findings.find(({ rule }) => rule === "second-ask");
  expect(found).toMatchObject({ level: "suggestion", technique: "one-objective", remedy: { does: "cut-sentence" } });
});

describe("what is muted", () => {
  test("is not heard", () => expect(heard(["second-ask"]).findings.map(({ rule }) => rule)).not.toContain("second-ask"));
  test("is not the best either", () => {
    const { findings, waiting = [] } = heard();
    expect(tidied(heard([...findings, ...waiting].map(({ rule }) => rule)), TEXT, coach).best).toBeUndefined();
  });
});

test("of an empty text nothing is said", () =>
  expect(advise({ text: " \n", channel: "email" }, INTENT, coach)).toEqual({ findings: [], shown: [], sold: [] }));

test("any text is advised on, and every word quoted lies in it", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.constantFrom("voicemail", "email", "text", "receptionist"),
      (text, channel) => {
        const { findings } = advise({ text, channel }, INTENT, coach);
        for (const { span } of findings) if (span) expect(text.slice(span.start, span.end)).not.toBe("");
        expect(findings.map(({ span }) => span?.start ?? Infinity)).toEqual(
          findings.map(({ span }) => span?.start ?? Infinity).toSorted((a, b) => a - b),
        );
      },
    ),
    { numRuns: 300 },
  );
});
