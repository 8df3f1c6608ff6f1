// Claims: what works is told in the order of the content, shares only of enough messages, callbacks in a sentence.
import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/domain/cadence/outcomes.ts";
import type { Channel } from "../../src/domain/playbook.ts";
import type { LogEntry } from "../../src/domain/saved/cards.ts";
import { learnView } from "../../src/stores/calendar/learn-view.ts";
import { playbook } from "../playbook.ts";
import { logged } from "../prospects.ts";

const entry = (outcome: Outcome, day: number, part: Partial<LogEntry> = {}): LogEntry =>
  logged("t1", outcome, `2026-12-${String(day).padStart(2, "0")}`, { play: "their-situation", ...part });

/** As many prospects with one message each, of whom the first so many answered. */
const logs = (left: number, answered: number, part: Partial<LogEntry> = {}) =>
  Array.from({ length: left }, (_, i) => ({ log: [entry("voicemail", 1, part), ...(i < answered ? [entry("replied", 2)] : [])] }));
const rows = (cards: { log: LogEntry[] }[], id: string) => learnView(playbook, cards).tables.find((table) => table.id === id)?.rows;

test("an empty log says what to do", () => {
  const { told, tables, callbacks } = learnView(playbook, []);
  expect(told).toMatch(/^Nothing is logged yet\. Log what comes of each touch/);
  expect([tables.flatMap((table) => table.rows), callbacks]).toEqual([[], ""]);
});

test("enough messages have a share and its bounds", () =>
  expect(rows(logs(24, 6), "channels")).toEqual([
    { label: playbook.channels.voicemail.label, left: "24", answered: "6", share: "25%", interval: "between 12% and 45%", isEnough: true },
  ]));

test("too few are only counted", () =>
  expect(rows(logs(20, 6), "hours")).toEqual([
    { label: "Before nine", left: "20", answered: "6", share: "", interval: "", isEnough: false },
  ]));

test("rows keep the order of the content, however good the figures", () => {
  const channels: Channel[] = ["letter", "email", "text", "voicemail"];
  const cards = channels.flatMap((channel, i) => logs(30, 29 - i * 7, { channel, time: channel === "letter" ? "" : "17:10" }));
  const wanted = Object.entries(playbook.channels).flatMap(([id, { label }]) => (channels.includes(id as Channel) ? [label] : []));
  expect(rows(cards, "channels")?.map(({ label }) => label)).toEqual(wanted);
  const plays = Object.keys(playbook.plays).toReversed();
  const byPlay = rows(
    plays.flatMap((play, i) => logs(2, i % 2, { play })),
    "plays",
  );
  expect(byPlay?.map(({ label }) => label)).toEqual(Object.values(playbook.plays).map(({ title }) => title));
});

test("a letter has no hour, and a play that is gone is told as none", () => {
  expect(rows(logs(3, 1, { channel: "letter", time: "" }), "hours")).toEqual([]);
  expect(rows(logs(3, 1, { play: "constructor" }), "plays")).toMatchObject([{ label: "Without a play", left: "3" }]);
});

describe("those who said they would call back", () => {
  const due = (kept: boolean) => ({ log: [entry("callback", 3, { by: "2026-12-10", kept })] });
  const told = (did: number, didNot: number) =>
    learnView(playbook, [...Array.from({ length: did }, () => due(true)), ...Array.from({ length: didNot }, () => due(false))]).callbacks;
  test("too few are counted", () =>
    expect(told(1, 2)).toBe("1 of 3 promises to call you back were kept. Not enough yet to give a share: that takes 21."));
  test("enough have a share", () => expect(told(6, 18)).toBe("6 of 24 promises to call you back were kept: 25%, between 12% and 45%."));
});
