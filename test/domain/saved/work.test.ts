// Stored work is read without a throw or a loss: what cannot be read is handed back, newer work never overwritten.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyChoices } from "../../../src/domain/message/start.ts";
import { type Draft, EMPTY_WORK, readDraft, readWork, type Work, withDraft, withoutDraft } from "../../../src/domain/saved/work.ts";
import { playbook } from "../../playbook.ts";

const choices = { ...emptyChoices(playbook, "referral"), answers: { point: "the May invoices" } };
const draft = (id: string, changed: number): Draft => ({ id, changed, choices });
const work = (...drafts: Draft[]): Work => ({ ...EMPTY_WORK, drafts });
const read = (data: unknown) => readWork(playbook, data);

describe("stored work", () => {
  test("is empty when nothing is stored, and nothing is broken", () => {
    expect(read(undefined)).toEqual({ work: { version: 1, me: {}, drafts: [] }, broken: [] });
  });
  test("comes back as it was stored", () => {
    const stored: Work = { version: 1, me: { caller: "Ines Duarte" }, region: "AU", drafts: [draft("a", 2), draft("b", 1)] };
    expect(read(structuredClone(stored))).toEqual({ work: stored, broken: [] });
  });
  test.each([[null], ["work"], [[]], [7], [{}], [{ version: 2, drafts: [draft("a", 1)] }], [{ version: "1" }]])(
    "that is %j is put aside whole",
    (data) => {
      expect(read(data)).toEqual({ work: EMPTY_WORK, broken: [data] });
    },
  );
  test("loses only the drafts that cannot be read, and hands those back", () => {
    const unreadable = [
      null,
      "draft",
      { ...draft("x", 1), choices: { play: "no-such-play" } },
      { ...draft("x", 1), id: 7 },
      { ...draft("x", 1), changed: "today" },
    ];
    const { work: kept, broken } = read({ version: 1, drafts: [unreadable[0], draft("a", 1), ...unreadable.slice(1)] });
    expect(kept.drafts).toEqual([draft("a", 1)]);
    expect(broken).toEqual(unreadable);
  });
  test.each([["many"], [{ 0: draft("a", 1) }]])("hands back drafts that are no list: %j", (drafts) => {
    expect(read({ version: 1, drafts }).broken).not.toEqual([]);
  });
  test.each([[Number.NaN], [Infinity]])("does not take %d for a time of change", (changed) => {
    expect(readDraft(playbook, draft("a", changed))).toBeUndefined();
  });
  test("drops a region and answers that do not fit", () => {
    expect(read({ version: 1, me: { caller: 7, nobody: "x" }, region: "FR", drafts: [] }).work).toEqual(EMPTY_WORK);
    expect(read(JSON.parse('{"version":1,"me":{"__proto__":"x","constructor":"x"},"drafts":[]}')).work).toEqual(EMPTY_WORK);
  });
  test("any data is read without a throw", () => {
    const row = fc.record({ id: fc.anything(), changed: fc.anything(), choices: fc.anything() }, { requiredKeys: [] });
    const stored = fc.record({
      version: fc.constant(1),
      me: fc.anything(),
      region: fc.anything(),
      drafts: fc.array(fc.oneof(row, fc.anything())),
    });
    fc.assert(
      fc.property(fc.oneof(stored, fc.anything()), (data) => {
        const reading = read(data);
        expect(read(reading.work)).toEqual({ work: reading.work, broken: [] });
      }),
    );
  });
});

describe("saving a draft", () => {
  test("adds it as the newest", () => expect(withDraft(work(draft("a", 1)), draft("b", 2)).drafts).toEqual([draft("b", 2), draft("a", 1)]));
  test("replaces its older copy and brings it to the front", () => {
    expect(withDraft(work(draft("a", 2), draft("b", 1)), draft("b", 3)).drafts).toEqual([draft("b", 3), draft("a", 2)]);
  });
  test("changes nothing when the stored copy is newer", () => {
    const newer = work(draft("a", 5));
    expect(withDraft(newer, draft("a", 4))).toEqual(newer);
  });
  test("replaces a copy of the same moment, so that the last keystroke wins", () => {
    const edited: Draft = { ...draft("a", 5), choices: { ...choices, relation: "known" } };
    expect(withDraft(work(draft("a", 5)), edited).drafts).toEqual([edited]);
  });
  test("lets the oldest of thirty go", () => {
    const full = work(...Array.from({ length: 30 }, (_, i) => draft(`d${i}`, 30 - i)));
    const { drafts } = withDraft(full, draft("new", 31));
    expect(drafts).toHaveLength(30);
    expect(drafts.map(({ id }) => id)).not.toContain("d29");
  });
  test("counts messages for touches apart: five hundred of them, and none takes a message of one's own away", () => {
    const touches = Array.from({ length: 500 }, (_, i) => draft(`touch-p${i}/1`, 1000 - i));
    const full = work(...touches, draft("own", 1));
    const ids = withDraft(full, draft("touch-new/1", 2000)).drafts.map(({ id }) => id);
    expect([ids.length, ids[0], ids.includes("touch-p499/1"), ids.includes("own")]).toEqual([501, "touch-new/1", false, true]);
  });
  test("keeps who you are and where, and leaves what it was given alone", () => {
    const before: Work = Object.freeze({
      ...work(),
      me: { caller: "Ines Duarte" },
      region: "GB" as const,
      drafts: Object.freeze([]) as unknown as Draft[],
    });
    expect(withDraft(before, draft("a", 1))).toEqual({ ...before, drafts: [draft("a", 1)] });
  });

  test("many in any order: each once, newest first, thirty at most, the latest always among them", () => {
    const some = fc.array(fc.record({ id: fc.nat(40).map(String), changed: fc.nat() }), { maxLength: 80 });
    fc.assert(
      fc.property(some, (saves) => {
        const { drafts } = saves.reduce((before, { id, changed }) => withDraft(before, draft(id, changed)), EMPTY_WORK);
        const times = drafts.map(({ changed }) => changed);
        expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
        expect(drafts.length).toBeLessThanOrEqual(30);
        expect(times).toEqual(times.toSorted((a, b) => b - a));
        const latest = Math.max(...saves.map(({ changed }) => changed));
        if (saves.length > 0) expect(times[0]).toBe(latest);
      }),
    );
  });
});

test("a removed draft is gone, the others stay in their order", () => {
  expect(withoutDraft(work(draft("a", 3), draft("b", 2), draft("c", 1)), "b")).toEqual(work(draft("a", 3), draft("c", 1)));
  expect(withoutDraft(work(draft("a", 3)), "gone")).toEqual(work(draft("a", 3)));
});

test("a play that was only looked at goes when another message is saved", () => {
  const looked: Draft = { ...draft("looked", 1), choices: emptyChoices(playbook, "referral") };
  expect(withDraft({ version: 1, me: {}, drafts: [looked] }, draft("b", 2)).drafts.map(({ id }) => id)).toEqual(["b"]);
});
