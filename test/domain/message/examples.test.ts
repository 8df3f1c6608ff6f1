// Claims: examples are answers of their slot's type, counted from the message's own date, and usable on every day there is.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../../src/domain/message/check.ts";
import { exampleOf, examplesOf, startOf } from "../../../src/domain/message/examples.ts";
import { say } from "../../../src/domain/message/say.ts";
import type { Play, Slot, SlotType } from "../../../src/domain/playbook.ts";
import { playbook } from "../../playbook.ts";

const FRIDAY = { today: "2026-03-06" };
const blank = (type: SlotType, example: string, starts?: string): Slot => ({
  id: "it",
  type,
  group: "message",
  label: "It",
  choices: [],
  example,
  ...(starts === undefined ? {} : { starts }),
});
const plain = { examples: {} } as Play;
const play = (examples: Record<string, string>) => ({ examples }) as Play;

describe("an example by type", () => {
  test.each([
    ["person", "Ms Achterberg", { address: "Ms", name: "Achterberg" }],
    ["person", "Dr Nakamura", { address: "Dr", name: "Nakamura" }],
    ["person", "Amira", { address: "first name", name: "Amira" }],
    ["person", "Drew", { address: "first name", name: "Drew" }],
    ["phone", "020 7946 0138", { typed: "020 7946 0138" }],
    ["duration", "2", 2],
    ["date", "+1", "2026-03-09"],
    ["date", "-5", "2026-02-27"],
    ["date", "+0", "2026-03-06"],
    ["window", "+1 09:00 12:00", { date: "2026-03-09", from: "09:00", to: "12:00" }],
    ["phrase", "the flood checklist", "the flood checklist"],
    ["derived", "", ""],
  ] as const)("%s “%s”", (type, example, answer) => expect(exampleOf(blank(type, example), plain, FRIDAY)).toEqual(answer));

  test("a date without a real today is none", () => expect(exampleOf(blank("date", "+1"), plain, { today: "soon" })).toBe(""));
});

test("the play's own example comes before the slot's", () => {
  const slots = { it: blank("phrase", "the tiles"), other: { ...blank("phrase", "the quote"), id: "other" } };
  expect(examplesOf(slots, play({ it: "the lease" }), FRIDAY)).toEqual({ it: "the lease", other: "the quote" });
});

describe("what a slot starts with", () => {
  test("nothing, unless it says so", () => expect(startOf(blank("date", "+3"), FRIDAY)).toBeUndefined());
  test("its start, not its example", () => expect(startOf(blank("date", "+3", "+4"), FRIDAY)).toBe("2026-03-12"));
});

describe("the real content, on any day", () => {
  const today = fc.integer({ min: 0, max: 6000 }).map((n) => new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
  const slots = Object.values(playbook.slots).filter(({ type }) => type !== "derived");

  test.each(Object.values(playbook.plays).map((one) => [one.id, one] as const))(
    "all samples of %s are usable and have words",
    (_id, one) => {
      fc.assert(
        fc.property(today, (day) => {
          const answers = examplesOf(playbook.slots, one, { today: day });
          const bad = slots.filter((slot) => {
            const words = say(slot.type, answers[slot.id], "", { today: day, region: "GB", channel: "voicemail" });
            return check(slot, answers, day).kind !== "fine" || words === "";
          });
          expect(bad.map(({ id }) => id)).toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
  );

  test("all starts are usable together", () => {
    fc.assert(
      fc.property(today, (day) => {
        const starting = slots.flatMap((slot) => (startOf(slot, { today: day }) === undefined ? [] : [slot]));
        const answers = Object.fromEntries(starting.map((slot) => [slot.id, startOf(slot, { today: day }) ?? ""]));
        expect(starting.length).toBeGreaterThan(0);
        expect(starting.filter((slot) => check(slot, answers, day).kind !== "fine").map(({ id }) => id)).toEqual([]);
      }),
    );
  });

  test("a play gives examples only for slots that exist", () => {
    const strangers = Object.values(playbook.plays).flatMap((one) => Object.keys(one.examples).filter((id) => !playbook.slots[id]));
    expect(strangers).toEqual([]);
  });
});
