// A stored prospect comes back whole; a record that cannot be trusted is refused, for the caller to put aside.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isNewerCard, newCard, readCard } from "../../../src/domain/saved/cards.ts";
import { anyCard, CARD, ENTRY, PROSPECT } from "../../cards.ts";

const prospectRead = (change: object) => readCard({ ...CARD, prospect: { ...PROSPECT, ...change } })?.prospect;
const logRead = (...log: unknown[]) => readCard({ ...CARD, log })?.log;

test("a new card has nobody's plan and an empty log", () => {
  const card = newCard(PROSPECT, 1_796_000_000_000);
  expect(card).toEqual({ version: 1, prospect: PROSPECT, log: [], changed: 1_796_000_000_000 });
  expect(readCard(card)).toEqual(card);
});

describe("a stored card", () => {
  test("comes back as it was stored", () => expect(readCard(structuredClone(CARD))).toEqual(CARD));
  test("any comes back through JSON", () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        expect(readCard(JSON.parse(JSON.stringify(card)))).toEqual(card);
      }),
    );
  });
});

describe("a card is refused", () => {
  test.each([
    ["that is no record", [CARD]],
    ["of a newer version", { ...CARD, version: 2 }],
    ["without a version", { ...CARD, version: undefined }],
    ["without a prospect", { ...CARD, prospect: null }],
    ["without an id", { ...CARD, prospect: { ...PROSPECT, id: "" } }],
    ["that names nobody", { ...CARD, prospect: { ...PROSPECT, person: { address: "Mr", name: " " }, organisation: "" } }],
    ["whose plan cannot be trusted", { ...CARD, plan: { ...CARD.plan, zone: "Europe/Atlantis" } }],
    ["whose plan is no record", { ...CARD, plan: "eight-touch" }],
  ])("%s", (_, data) => expect(readCard(data)).toBeUndefined());
  test("but not for want of a plan, or of a person where the organisation is named", () => {
    expect(readCard({ ...CARD, plan: null })).toEqual({ ...CARD, plan: undefined });
    expect(prospectRead({ person: undefined })?.person).toEqual({ address: "first name", name: "" });
  });
});

describe("a prospect loses only the part that cannot be read", () => {
  test.each([
    ["a form of address", { person: { address: "Lord", name: "Okafor" } }, { person: { address: "first name", name: "Okafor" } }],
    ["an e-mail address", { email: 7 }, { email: "" }],
    ["a zone that nobody knows", { zone: "Europe/Atlantis" }, { zone: "" }],
    ["how they know you", { relation: "friend" }, { relation: "new" }],
    ["a phone", { phone: "020 7946 0123" }, { phone: { typed: "" } }],
    ["a phone's reading", { phone: { typed: "1", shown: 1, e164: "tel:1", verdict: "fine" } }, { phone: { typed: "1" } }],
  ])("%s", (_, change, seen) => expect(prospectRead(change)).toEqual({ ...PROSPECT, ...seen }));
  test("the time of the last change", () => expect(readCard({ ...CARD, changed: "today" })?.changed).toBe(0));
});

describe("a log", () => {
  test("leaves out entries that say nothing certain, and keeps the others", () => {
    const unsure = [null, { ...ENTRY, touch: 1 }, { ...ENTRY, outcome: "maybe" }, { ...ENTRY, channel: "fax" }, { ...ENTRY, at: "Monday" }];
    expect(logRead(unsure[0], ENTRY, ...unsure.slice(1))).toEqual([ENTRY]);
  });
  test("that is no list is empty", () => expect(readCard({ ...CARD, log: { 0: ENTRY } })?.log).toEqual([]));
  test("keeps an entry without the hour, the promised day and the promise kept that cannot be read", () => {
    expect(logRead({ ...ENTRY, time: "9am", by: "Thursday", kept: "yes" })).toEqual([
      { ...ENTRY, time: "", by: undefined, kept: undefined },
    ]);
  });
});

test("any data is read without a throw, and what is read reads the same again", () => {
  const part = fc.record(
    { id: fc.string(), person: fc.anything(), organisation: fc.anything(), phone: fc.anything(), zone: fc.anything() },
    { requiredKeys: [] },
  );
  const card = fc.record(
    { version: fc.constant(1), prospect: part, plan: fc.anything(), log: fc.array(fc.anything()) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(card, fc.anything()), (data) => {
      const read = readCard(data);
      if (read) expect(readCard(read)).toEqual(read);
    }),
  );
});

test("a thousand cards are read in far less than a second", () => {
  const stored = Array.from({ length: 1000 }, (_, i) => ({ ...structuredClone(CARD), prospect: { ...PROSPECT, id: `p${i}` } }));
  const start = performance.now();
  for (const data of stored) expect(readCard(data)).toBeDefined();
  expect(performance.now() - start).toBeLessThan(500);
});

test("a card of a newer version is told from one that is broken", () => {
  expect([{ ...CARD, version: 2 }, CARD, { ...CARD, version: "2" }, { ...CARD, version: 0 }, [CARD], null].map(isNewerCard)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
