// A backup brings everything back; a cut, foreign or newer file gives one sentence, a damaged record costs only itself.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Backup, readBackup, writeBackup } from "../../../src/domain/saved/backup.ts";
import { NEW_REP, type Rep } from "../../../src/domain/saved/rep.ts";
import { anyCard, CARD } from "../../cards.ts";

const NOW = Date.UTC(2026, 10, 30, 12);
const REP: Rep = { version: 1, zone: "Europe/London", daysOff: ["2026-12-24"], workOn: [], alarmMinutes: 10 };
const KEPT: Backup = {
  cards: [CARD],
  never: ["+442079460999", "nobody@tern.example"],
  rep: REP,
  work: { version: 1, me: { caller: "Ines Duarte" }, drafts: [] },
  kept: { theme: { version: 1, theme: "dark" } },
};
const FILE = writeBackup({ ...KEPT, now: NOW });
const changed = (change: object) => JSON.stringify({ ...(JSON.parse(FILE) as object), ...change });
const error = (text: string) => {
  const read = readBackup(text);
  return "error" in read ? read.error : "";
};

describe("a backup", () => {
  test("brings everything back", () => expect(readBackup(FILE)).toEqual({ ok: { ...KEPT, broken: [] } }));
  test("of an empty calendar brings nothing, and breaks nothing", () => {
    const empty = { cards: [], never: [], rep: NEW_REP, work: undefined, kept: {} };
    expect(readBackup(writeBackup({ ...empty, now: NOW }))).toEqual({ ok: { ...empty, broken: [] } });
  });
  test("says what it is, which version and when it was made", () =>
    expect(JSON.parse(FILE)).toMatchObject({ format: "callback-playbook-backup", version: 1, made: "2026-11-30T12:00:00.000Z" }));
  test("may have been saved again with a byte-order mark or on many lines", () => {
    expect(readBackup(`\ufeff${FILE}`)).toEqual(readBackup(FILE));
    expect(readBackup(JSON.stringify(JSON.parse(FILE), undefined, 2))).toEqual(readBackup(FILE));
  });
  test("of any prospects brings them back", () => {
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 4 }), fc.json(), (cards, work) => {
        const kept = { cards, never: [], rep: REP, work: JSON.parse(work) as unknown, kept: {} };
        expect(readBackup(writeBackup({ ...kept, now: NOW }))).toEqual({ ok: { ...JSON.parse(JSON.stringify(kept)), broken: [] } });
      }),
    );
  });
  test("of a thousand prospects is written and read in less than a second", () => {
    const cards = Array.from({ length: 1000 }, () => CARD);
    const start = performance.now();
    expect(readBackup(writeBackup({ ...KEPT, cards, now: NOW }))).toMatchObject({ ok: { broken: [] } });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("a damaged record costs only itself", () => {
  test("good prospects stay, the others are handed back", () => {
    const broken = [{ ...CARD, version: 2 }, null, { version: 1 }];
    expect(readBackup(changed({ cards: [broken[0], CARD, ...broken.slice(1)] }))).toEqual({ ok: { ...KEPT, broken } });
  });
  test("whoever asked not to be contacted stays so, once", () => {
    const never = ["+442079460999", 7, "", "+442079460999", "nobody@tern.example"];
    expect(readBackup(changed({ never }))).toEqual({ ok: { ...KEPT, broken: [7, ""] } });
  });
  test("what should be a list and is none is handed back whole", () => {
    expect(readBackup(changed({ cards: "many", never: { 0: "x" } }))).toMatchObject({
      ok: { cards: [], never: [], broken: ["many", { 0: "x" }] },
    });
  });
  test("what is missing was empty, and settings that cannot be read start anew", () => {
    expect(readBackup(changed({ cards: undefined, never: undefined, rep: 7, work: undefined, kept: 7 }))).toEqual({
      ok: { cards: [], never: [], rep: NEW_REP, work: undefined, kept: {}, broken: [] },
    });
  });
});

describe("one sentence says what is wrong with a file", () => {
  test("that was cut, wherever that was after its name", () => {
    for (let end = 40; end < FILE.trimEnd().length; end += 7) expect(error(FILE.slice(0, end))).toMatch(/cut off or damaged/);
  });
  test.each([
    ["of somebody else", '{"name":"a table","version":1}', /no backup of this site/],
    ["of another kind", "Name,Phone\r\nOkafor,020 7946 0123\r\n", /no backup of this site/],
    ["that is a list", "[]", /no backup of this site/],
    ["that is only null", "null", /no backup of this site/],
    ["that is empty", "", /empty/],
    ["that holds only a byte-order mark", "\ufeff\n", /empty/],
    ["of a newer version", changed({ version: 2 }), /newer version/],
    ["of a version that never was", changed({ version: 0 }), /does not say which version/],
    ["without a version", changed({ version: undefined }), /does not say which version/],
    ["with a version in words", changed({ version: "1" }), /does not say which version/],
  ])("%s", (_, text, told) => expect(error(text)).toMatch(told));
  test("whatever its text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => {
        expect(error(text)).toMatch(/^\p{Lu}.*\.$/u);
      }),
    );
  });
});
