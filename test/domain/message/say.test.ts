// Claims: each type of answer is said as its channel and region say it; what is no answer of the type is not said at all.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/domain/message/answers.ts";
import { FORMS, say, type Setting } from "../../../src/domain/message/say.ts";
import type { SlotType } from "../../../src/domain/playbook.ts";

const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units));
const at = (part: Partial<Setting> = {}): Setting => ({ today: "2026-03-02", region: "GB", channel: "voicemail", ...part });
const TOMORROW = { date: "2026-03-03", from: "09:00", to: "12:00" };
const TYPES = Object.keys(FORMS) as SlotType[];

describe("people", () => {
  test.each([
    ["Mr", "GB", "Mr Okafor"],
    ["Ms", "AU", "Ms Okafor"],
    ["Mr", "US", "Mr. Okafor"],
    ["Dr", "US", "Dr. Okafor"],
    ["Mx", "US", "Mx Okafor"],
    ["first name", "US", "Okafor"],
  ] as const)("%s in %s: “%s”", (address, region, words) =>
    expect(say("person", { address, name: " Okafor " }, "", at({ region }))).toBe(words),
  );

  test("a title without a name is nobody", () => expect(say("person", { address: "Dr", name: " \u200b" }, "", at())).toBe(""));
});

describe("phones", () => {
  test("are shown as their country groups them", () =>
    expect(say("phone", { typed: "02079460138", shown: "020 7946 0138" }, "", at())).toBe("020 7946 0138"));
  test("and as typed while nobody has read them", () => expect(say("phone", { typed: " 01632\t960914 " }, "", at())).toBe("01632 960914"));
});

describe("dates and windows", () => {
  test.each([
    ["voicemail", "on Thursday the 5th"],
    ["receptionist", "on Thursday the 5th"],
    ["screening", "Thu 5 Mar"],
    ["text", "Thu 5 Mar"],
    ["email", "on Thursday 5 March"],
    ["letter", "on Thursday 5 March"],
  ] as const)("by %s: “%s”", (channel, words) => expect(say("date", "2026-03-05", "on", at({ channel }))).toBe(words));

  test("the day alone", () => expect(say("date", "2026-03-05", "", at())).toBe("Thursday the 5th"));
  test("the time since", () => expect(say("date", "2026-02-09", "since", at())).toBe("three weeks"));

  test.each([
    ["voicemail", "tomorrow between nine and noon"],
    ["text", "tomorrow 9-12"],
    ["email", "on Tuesday 3 March between 9 am and noon"],
  ] as const)("a window by %s: “%s”", (channel, words) => expect(say("window", TOMORROW, "", at({ channel }))).toBe(words));
});

describe("phrases and durations", () => {
  test.each([
    ["the early deliveries.", "the early deliveries"],
    ["the flood checklist , ", "the flood checklist"],
    ["what changed in May?", "what changed in May?"],
    ["...", ""],
    ["You are short of pickers", "you are short of pickers"],
    ["On the A1", "on the A1"],
    ["IT costs", "IT costs"],
  ])("%j stands in a sentence as %j", (typed, words) => expect(say("phrase", typed, "", at())).toBe(words));

  test.each(["at 3 p.m.", "with Tolworth Inc."])("“%s” keeps the stop of its abbreviation", (typed) =>
    expect(say("phrase", typed, "", at())).toBe(typed),
  );
  test("a name keeps its stop", () => expect(say("organisation", "Tern Ltd.", "", at())).toBe("Tern Ltd."));
  test("one minute is singular", () => expect(say("duration", 1, "", at())).toBe("one minute"));
});

describe("what is no answer", () => {
  const odd = fc.oneof(
    anyUnits,
    fc.constantFrom<Answer>("__proto__", "\ud800", TOMORROW, { typed: "" }, { date: "2026-02-30", from: "25:00", to: "" }),
  );
  test("never throws and never leaves two lines", () => {
    fc.assert(
      fc.property(fc.constantFrom(...TYPES), odd, fc.constantFrom("", "on", "since"), (type, answer, form) => {
        expect(say(type, answer, form, at())).not.toMatch(/[\n\r]|undefined|NaN/);
      }),
      { examples: TYPES.map((type) => [type, "\n\r", ""] as [SlotType, Answer, string]) },
    );
  });
  test.each(TYPES)("%s without an answer is silent", (type) => expect(say(type, undefined, "", at())).toBe(""));
  test("a date without a today is silent", () => expect(say("date", "2026-03-05", "", at({ today: "" }))).toBe(""));
  test("10,000 stops are silent", () => expect(say("phrase", ".".repeat(10_000), "", at())).toBe(""));
});
