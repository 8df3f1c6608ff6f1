// Claims: a backup brings everything back, on another device too; what is read changes nothing until it is restored.
import { describe, expect, test } from "vitest";
import { logOutcome } from "../../../src/domain/cadence/outcomes.ts";
import { isPlanned } from "../../../src/domain/cadence/plan.ts";
import type { Card } from "../../../src/domain/saved/cards.ts";
import { createBackups } from "../../../src/stores/calendar/backups.ts";
import { well } from "../../cadence.ts";
import type { Memory } from "../hands.ts";
import { card, eightTouches, NINE, open } from "./taken-out.ts";

async function keeping(cards: Card[] = [], memory: Partial<Memory> = {}) {
  const opened = await open(cards, memory);
  const backups = createBackups(opened.state);
  return { ...opened, backups, view: () => backups.$backups.get(), all: () => [...opened.book.$cards.get().values()] };
}

/** What a device saves. */
async function savedBy(cards: Card[], memory: Partial<Memory> = {}, never: string[] = []) {
  const device = await keeping(cards, memory);
  device.book.forbid(never);
  await device.backups.backup();
  return device.memory.files[0]?.[1] ?? "";
}

async function restored(device: Awaited<ReturnType<typeof keeping>>, text: string) {
  await device.backups.readRestore(text);
  await device.backups.restoreBackup();
  await device.book.settled();
}

const work = (id: string) => ({
  version: 1,
  me: { caller: id },
  drafts: [{ id, changed: 5, choices: { play: "cheeky", channel: "voicemail", answers: { prospect: { address: "Mr", name: id } } } }],
});

test("a backup restored on an empty device is everything, and kept there", async () => {
  const cards = [card("a", eightTouches("a")), card("b", undefined, { changed: 7 })];
  const device = await keeping();
  await restored(device, await savedBy(cards, { stored: work("one") }, ["+441632960999"]));
  expect(device.all().map(({ prospect, plan, log }) => ({ prospect, plan, log }))).toEqual(
    cards.map(({ prospect, plan, log }) => ({ prospect, plan, log })),
  );
  expect([...device.memory.cards.keys()].toSorted()).toEqual(["card:a", "card:b", "never"]);
  expect(device.book.$never.get()).toEqual(["+441632960999"]);
  expect(device.memory.stored).toMatchObject({ me: { caller: "one" }, drafts: [{ id: "one" }] });
});

test("a backup asked for twice while it is on its way is one file", async () => {
  const device = await keeping([card("a")]);
  await Promise.all([device.backups.backup(), device.backups.backup()]);
  expect(device.memory.files).toHaveLength(1);
});

test("what is read is told, and changes nothing yet", async () => {
  const text = await savedBy([card("a", undefined, { changed: 9 }), card("b"), card("c")], {}, ["x@y.example"]);
  const device = await keeping([card("a"), card("b")]);
  await device.backups.readRestore(text);
  expect(device.view().restore).toEqual({
    kind: "ready",
    told: [
      "The backup holds 3 people.",
      "1 is not here yet and will be added.",
      "1 is newer in the backup and will replace what is here.",
      "1 stays as here.",
      "1 more number or address will never be contacted again.",
    ],
  });
  expect([device.all().length, device.book.$never.get()]).toEqual([2, []]);
  device.backups.closeRestore();
  await device.backups.restoreBackup();
  expect(device.all()).toHaveLength(2);
});

test("people and messages are told, or that there is neither", async () => {
  const told = async (cards: Card[], memory: Partial<Memory> = {}) => {
    const device = await keeping();
    await device.backups.readRestore(await savedBy(cards, memory));
    return device.view().restore;
  };
  expect(await told([card("a")], { stored: work("one") })).toMatchObject({
    told: ["The backup holds 1 person and 1 message.", expect.anything()],
  });
  const strange = { version: 1, drafts: [{ id: "one", changed: 5, choices: { play: "a play of elsewhere" } }] };
  expect(await told([card("a")], { stored: strange })).toMatchObject({
    told: expect.arrayContaining(["1 record could not be read and will be left out."]),
  });
  expect(await told([])).toMatchObject({ told: ["The backup holds nobody and no messages, only settings."] });
});

test("restoring removes nobody, takes the newer of two, and one Undo takes it back", async () => {
  const newer = card("a", undefined, { changed: 9, prospect: { ...card("a").prospect, notes: "newer" } });
  const older = card("b", undefined, { changed: 1, prospect: { ...card("b").prospect, notes: "older" } });
  const device = await keeping([card("a"), card("b", undefined, { changed: 3 }), card("d")]);
  await restored(device, await savedBy([newer, older, card("c")]));
  expect(device.all().map(({ prospect }) => `${prospect.id} ${prospect.notes}`)).toEqual(["a newer", "b ", "d ", "c "]);
  expect(device.told()).toBe("2 people are restored.");
  device.state.history.undo();
  expect(device.all().map(({ prospect }) => `${prospect.id} ${prospect.notes}`)).toEqual(["a ", "b ", "d "]);
});

test("restoring the same twice changes nothing more", async () => {
  const text = await savedBy([card("a", eightTouches("a"))]);
  const device = await keeping();
  await restored(device, text);
  const [before] = device.all();
  await restored(device, text);
  expect(device.all()[0]).toBe(before);
  expect(device.told()).toBe("Everybody in the backup was here already. Its messages and settings are merged into yours.");
});

describe("who must not be contacted", () => {
  const optedOut = { ...card("a"), plan: well(logOutcome(eightTouches("a"), "t1", "optout")), changed: 2 };

  test("stays so, though the backup is newer and knows nothing of it", async () => {
    const device = await keeping([optedOut]);
    await restored(device, await savedBy([card("a", eightTouches("a"), { changed: 99 })]));
    expect(device.all()[0]?.plan?.doNotContact).toBe(true);
  });

  test("is not called by a plan that a backup brings back", async () => {
    const device = await keeping();
    device.book.forbid(["a@halden.example"]);
    await restored(device, await savedBy([card("a", eightTouches("a"))]));
    const [back] = device.all();
    expect([back?.plan?.doNotContact, back?.plan?.touches.some(isPlanned)]).toEqual([true, false]);
    device.state.history.undo();
    expect(device.all()[0]?.plan?.doNotContact).toBe(true);
  });

  test("is learnt from a backup, for people who are here too", async () => {
    const device = await keeping([card("a", eightTouches("a"))]);
    await restored(device, await savedBy([], {}, ["a@halden.example"]));
    expect(device.all()[0]?.plan?.touches.some(isPlanned)).toBe(false);
  });
});

test("days off of both count, and what is set here stays", async () => {
  const other = await keeping();
  other.state.keepRep({ ...other.state.$rep.get(), zone: "Asia/Kolkata", daysOff: ["2026-12-24"], alarmMinutes: 5 });
  await other.backups.backup();
  const device = await keeping();
  device.state.keepRep({ ...device.state.$rep.get(), daysOff: ["2026-12-23"], alarmMinutes: 10 });
  await restored(device, other.memory.files[0]?.[1] ?? "");
  expect(device.state.$rep.get()).toMatchObject({ zone: "Asia/Kolkata", daysOff: ["2026-12-23", "2026-12-24"], alarmMinutes: 10 });
});

test("messages are merged, and work that cannot be read here is left alone", async () => {
  const text = await savedBy([], { stored: work("theirs") });
  const device = await keeping([], { stored: work("mine") });
  await device.backups.readRestore(text);
  expect(device.view().restore).toEqual({ kind: "ready", told: ["The backup holds 1 message."] });
  await restored(device, text);
  expect(device.told()).toBe("The backup’s messages and settings are merged into yours.");
  const { drafts, me } = device.memory.stored as ReturnType<typeof work>;
  expect([drafts.map(({ id }) => id).toSorted(), me]).toEqual([["mine", "theirs"], { caller: "mine" }]);
  const strange = await keeping([], { stored: { version: 99 } });
  await restored(strange, text);
  expect(strange.memory.stored).toEqual({ version: 99 });
});

test.each(["", "{", "[]", '{"format":"something else"}', "BEGIN:VCALENDAR"])("a file such as %j is refused in a sentence", async (text) => {
  const device = await keeping([card("a")]);
  await device.backups.readRestore(text);
  expect(device.view().restore).toMatchObject({ kind: "refused", why: expect.stringMatching(/^[A-Z].*\.$/) });
  await device.backups.restoreBackup();
  expect(device.all()).toHaveLength(1);
});

describe("the last backup is told", () => {
  const at = (days: number) => Date.parse(NINE) - days * 86_400_000;
  const told = async (days: number | undefined, changed: number) => {
    const device = await keeping([card("a", undefined, { changed })]);
    if (days !== undefined) device.state.keepRep({ ...device.state.$rep.get(), lastBackup: at(days) });
    const { backup, isOverdue } = device.view();
    return `${backup} ${isOverdue ? "Overdue" : "Fine"}`;
  };
  test("none yet, with people here", async () => expect(await told(undefined, 1)).toBe("No backup yet. Overdue"));
  test("today", async () => expect(await told(0, 1)).toBe("Last backup: today; nothing has changed since. Fine"));
  test("three days ago, with a change", async () =>
    expect(await told(3, at(1))).toBe("Last backup: Fri 27 Nov; 1 person has changed since. Fine"));
  test("eight days ago, with a change", async () =>
    expect(await told(8, at(1))).toBe("Last backup: Sun 22 Nov; 1 person has changed since. Overdue"));
  test("eight days ago, without one", async () =>
    expect(await told(8, 1)).toBe("Last backup: Sun 22 Nov; nothing has changed since. Fine"));
  test("nobody is here, so nothing can be lost", async () => expect((await keeping()).view().isOverdue).toBe(false));
});
