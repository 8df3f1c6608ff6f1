// The rep's own settings are read part by part: what cannot be used is as it starts, nothing throws.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NEW_REP, readRep, type Rep } from "../../../src/domain/saved/rep.ts";

const REP: Rep = {
  version: 1,
  zone: "Asia/Kolkata",
  daysOff: ["2026-12-24", "2026-12-31"],
  workOn: ["2026-08-31"],
  alarmMinutes: 10,
  lastBackup: 1_796_000_000_000,
};

describe("what a rep set", () => {
  test("comes back as it was stored", () => expect(readRep(JSON.parse(JSON.stringify(REP)))).toEqual(REP));
  test.each([[undefined], [null], ["rep"], [[]], [{}], [{ ...REP, version: 2 }]])("starts anew from %j", (data) =>
    expect(readRep(data)).toEqual(NEW_REP),
  );
  test.each([
    ["a zone that nobody knows", { zone: "Mars/Base" }, { zone: "" }],
    ["days off that are no list", { daysOff: "2026-12-24" }, { daysOff: [] }],
    ["days that do not exist", { daysOff: ["2026-02-30", 7, "2026-12-24"] }, { daysOff: ["2026-12-24"] }],
    ["a day named twice", { workOn: ["2026-08-31", "2026-05-25", "2026-08-31"] }, { workOn: ["2026-05-25", "2026-08-31"] }],
    ["an alarm of half a minute", { alarmMinutes: 0.5 }, { alarmMinutes: undefined }],
    ["an alarm two days before", { alarmMinutes: 2880 }, { alarmMinutes: undefined }],
    ["a backup at no time", { lastBackup: -1 }, { lastBackup: undefined }],
  ])("loses only %s", (_, change, seen) => expect(readRep({ ...REP, ...change })).toEqual({ ...REP, ...seen }));
  test("an alarm at the very minute stays one", () => expect(readRep({ ...REP, alarmMinutes: 0 }).alarmMinutes).toBe(0));
});

test("any data is read without a throw, and what is read reads the same again", () => {
  const stored = fc.record({ version: fc.constant(1), zone: fc.anything(), daysOff: fc.anything(), alarmMinutes: fc.anything() });
  fc.assert(
    fc.property(fc.oneof(stored, fc.anything()), (data) => {
      const rep = readRep(data);
      expect(readRep(rep)).toEqual(rep);
    }),
  );
});
