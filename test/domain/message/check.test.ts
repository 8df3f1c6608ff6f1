// Claims: every usable answer passes, every unusable one is refused with what to do, and no input makes it throw.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, Answers } from "../../../src/domain/message/answers.ts";
import { check, isUsable } from "../../../src/domain/message/check.ts";
import { FORMS, say } from "../../../src/domain/message/say.ts";
import type { Slot, SlotType } from "../../../src/domain/playbook.ts";

const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units));
const TODAY = "2026-03-02";
const BARE: Omit<Slot, "type"> = { id: "it", group: "message", label: "It", example: "", choices: [] };
const blank = (type: SlotType, part: Partial<Slot> = {}): Slot => ({ ...BARE, type, ...part });
const verdict = (type: SlotType, it: Answer, part: Partial<Slot> = {}, others: Answers = {}) =>
  check(blank(type, part), { ...others, it }, TODAY).kind;

describe("texts and people", () => {
  test.each(["Rosa", "سمير", "🙂", "<b>x</b>", "x".repeat(10_000), "__proto__"])("%s is fine", (text) =>
    expect(verdict("phrase", text)).toBe("fine"),
  );
  test.each(["", "   ", " \u200b\n", "...", " . , ; "])("%j is empty", (text) => expect(verdict("phrase", text)).toBe("empty"));
  test("a title alone is empty", () => expect(verdict("person", { address: "Dr", name: " " })).toBe("empty"));
  test("no answer is empty for every type", () => {
    for (const type of Object.keys(FORMS) as SlotType[]) expect(check(blank(type), {}, TODAY).kind).toBe("empty");
  });
});

describe("e-mail addresses", () => {
  test.each(["rosa@tern.example", " rosa@tern.example ", "r.o-s+a@mail.tern.co.example", "søren@tern.example"])("%j is fine", (text) =>
    expect(verdict("email", text)).toBe("fine"),
  );
  const BROKEN =
    "rosa rosa@tern @tern.example rosa@.example rosa@@tern.example <rosa@tern.example> mailto:rosa@tern.example rosa@tern..example";
  test.each([...BROKEN.split(" "), "rosa @tern.example", "Rosa <rosa@tern.example>", "rosa@tern.example.", "rosa@tern.example,"])(
    "%j is refused",
    (text) => expect(verdict("email", text)).toBe("refused"),
  );
});

test.each([
  [{ typed: "01632 960914" }, "fine"],
  [{ typed: "01632 960914", verdict: "good" }, "fine"],
  [{ typed: "01632 960914", verdict: "unusual" }, "odd"],
  [{ typed: "016", verdict: "impossible" }, "refused"],
  [{ typed: " \u202a\u202c" }, "empty"],
] as const)("phone %j is %s", (phone, kind) => expect(verdict("phone", phone)).toBe(kind));

describe("dates", () => {
  test.each([
    ["2026-03-02", "past", "fine"],
    ["2026-03-01", "past", "fine"],
    ["2026-03-03", "past", "refused"],
    ["2026-03-02", "future", "refused"],
    ["2026-03-03", "future", "fine"],
    ["2026-02-30", undefined, "refused"],
    ["soon", undefined, "refused"],
    ["", "future", "empty"],
    [20260303, undefined, "refused"],
  ] as const)("%j that must be %s is %s", (date, must, kind) => expect(verdict("date", date, must ? { must } : {})).toBe(kind));

  test.each([
    ["2026-03-05", "refused"],
    ["2026-03-04", "refused"],
    ["2026-03-06", "fine"],
  ])("%s after Thursday the 5th is %s", (date, kind) =>
    expect(verdict("date", date, { after: "first" }, { first: "2026-03-05" })).toBe(kind),
  );
  test("with nothing to be after, any day will do", () => expect(verdict("date", "2026-03-05", { after: "first" })).toBe("fine"));
});

test.each([
  [{ date: "2026-03-02", from: "09:00", to: "12:00" }, "fine"],
  [{ date: "2026-03-01", from: "09:00", to: "12:00" }, "refused"],
  [{ date: "2026-03-03", from: "12:00", to: "12:00" }, "refused"],
  [{ date: "2026-03-03", from: "12:00", to: "09:00" }, "refused"],
  [{ date: "2026-03-03", from: "09:00", to: "24:00" }, "refused"],
  [{ date: "", from: "09:00", to: "12:00" }, "refused"],
  ["tomorrow", "empty"],
])("window %j is %s", (window, kind) => expect(verdict("window", window)).toBe(kind));

test.each([
  ...([1, 2, 60] as const).map((n) => [n, "fine"] as const),
  ...([0, -1, 61, 2.5, Number.NaN, Number.POSITIVE_INFINITY, "2"] as const).map((n) => [n, "refused"] as const),
  ["", "empty"] as const,
])("%j minutes is %s", (minutes, kind) => expect(verdict("duration", minutes)).toBe(kind));

test("what is usable has words, and a refusal says what to do", () => {
  const answer: fc.Arbitrary<Answer> = fc.oneof(
    anyUnits,
    fc.double(),
    fc.record({ typed: anyUnits }),
    fc.record({ date: anyUnits, from: anyUnits, to: anyUnits }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...(Object.keys(FORMS) as SlotType[])), answer, (type, it) => {
      const judged = check(blank(type), { it }, TODAY);
      if (isUsable(judged)) expect(say(type, it, "", { today: TODAY, region: "GB", channel: "text" })).not.toBe("");
      if (judged.kind === "refused") expect(judged.why).toMatch(/^[A-Z].+\.$/);
    }),
  );
});
