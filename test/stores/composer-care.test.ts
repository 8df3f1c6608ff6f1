// What a rep would never forgive the composer: a late Undo that loses work, a message in the wrong hands, traces after a delete.
import { describe, expect, test } from "vitest";
import type { CalendarHands } from "../../src/stores/hands.ts";
import type { Memory } from "./hands.ts";
import { fillDana, settle, wake } from "./wake-composer.ts";

async function open(memory: Partial<Memory> = {}) {
  const woken = await wake(memory);
  return {
    ...woken,
    settle: () => settle(woken.memory),
    dana: () => fillDana(woken.composer),
    row: (at: number) => woken.composer.$script.get().rows[at],
  };
}

describe("a late Undo", () => {
  test("brings back the one edit that was dropped and leaves the ones made since", async () => {
    const { composer, dana, row } = await open();
    dana();
    const [second, third] = [row(1)?.id ?? "", row(2)?.id ?? ""];
    composer.rewrite(second, "My own second.");
    composer.dropEdit(second);
    composer.rewrite(third, "My own third.");
    composer.undo();
    expect([row(1)?.text, row(2)?.text]).toEqual(["My own second.", "My own third."]);
  });

  test("puts back the one sentence that was left out", async () => {
    const { composer, dana, row } = await open();
    dana();
    const [second, third] = [row(1)?.id ?? "", row(2)?.id ?? ""];
    composer.leaveOut(second);
    composer.leaveOut(third);
    composer.undo();
    expect(composer.view.get().omitted.map(({ id }) => id)).toEqual([second]);
  });
});

describe("the meter", () => {
  test("gives seconds to what is said aloud, and none to what is read", async () => {
    const { composer, dana, settle } = await open();
    dana();
    await settle();
    const meter = () => composer.view.get().meter;
    await expect.poll(() => Object.keys(meter().times)).toHaveLength(composer.$script.get().rows.length);
    const said = meter();
    composer.chooseChannel("email");
    expect(meter()).toEqual({ times: {}, total: "", fit: "" });
    Object.assign(meter().times, said.times);
    expect(meter().times).toEqual({});
  });
});

describe("the next message", () => {
  test("of another play, once one is begun, starts with who you are and nobody else", async () => {
    const { composer, dana, settle } = await open();
    dana();
    await settle();
    composer.choosePlay("bid-follow-up");
    const answered = composer.view
      .get()
      .blanks.filter(({ answer }) => answer !== undefined)
      .map(({ id }) => id);
    expect(answered).toContain("caller");
    expect(answered).not.toContain("prospect");
    expect(composer.$saved.get().contacts.map(({ label }) => label)).toEqual(["Mr Okafor, Halden Foods"]);
  });
});

describe("a reload", () => {
  test("opens the message that this tab had in hand, not the newest of another", async () => {
    const first = await open();
    first.dana();
    await first.settle();
    const mine = first.memory.tab;
    first.composer.choosePlay("bid-follow-up");
    first.composer.answer("prospect", { address: "Ms", name: "Rautio" });
    await first.settle();
    const again = await open({ stored: first.memory.stored, tab: mine });
    expect(again.composer.view.get().card.to).toContain("Okafor");
    const newTab = await open({ stored: first.memory.stored });
    expect(newTab.composer.view.get().card.to).toContain("Rautio");
  });
});

describe("deleting everything", () => {
  test("takes the script and the pace along, and Undo brings them back", async () => {
    const { composer, memory, dana, settle } = await open();
    dana();
    await settle();
    composer.handOver();
    memory.voice = { version: 1, limit: 45 };
    await composer.forgetAll();
    await settle();
    expect([memory.script, memory.voice, memory.journal]).toEqual([undefined, undefined, undefined]);
    composer.undo();
    expect(JSON.stringify(memory.script)).toContain("Okafor");
    expect(memory.voice).toEqual({ version: 1, limit: 45 });
  });

  test("takes the calendar’s people along, but not who asked never to be called; Undo brings the people back", async () => {
    const people: [string, unknown][] = [
      ["card:a", { version: 1 }],
      ["never", ["+442079460999"]],
    ];
    const { composer, memory, settle } = await open({ cards: new Map(people) });
    await composer.forgetAll();
    await expect.poll(() => [...memory.cards]).toEqual([people[1]]);
    composer.undo();
    await settle();
    await expect.poll(() => memory.cards.get("card:a")).toEqual({ version: 1 });
  });
});

describe("deleting everything, where it cannot be done", () => {
  const PEOPLE: [string, unknown][] = [["card:a", { version: 1 }]];
  const lost = () => Promise.reject(new Error("offline"));

  /** Everything that is kept is still there, and the script too. */
  async function keepsAll(change: (hands: CalendarHands) => void, told: RegExp) {
    const { composer, hands, memory, dana, settle, row } = await open({ cards: new Map(PEOPLE), voice: { version: 1, limit: 45 } });
    dana();
    await settle();
    await settle();
    const before = [row(1)?.text, structuredClone(memory.stored)];
    change(hands);
    await composer.forgetAll();
    await settle();
    expect([row(1)?.text, memory.stored, [...memory.cards], memory.voice]).toEqual([...before, PEOPLE, { version: 1, limit: 45 }]);
    expect(composer.$notice.get()).toEqual({ kind: "told", text: expect.stringMatching(told) });
  }

  test("for a part of the page that is lost, deletes nothing and says so", () =>
    keepsAll((hands) => (hands.loadCardHands = lost), /^This part of the page could not be fetched\./));

  test("for the browser keeps the people, deletes nothing and says so", () =>
    keepsAll((hands) => (hands.cards.change = lost), /^No room\./));

  test("pressed twice while a part is on its way deletes once, and one Undo brings all back", async () => {
    const { composer, hands, memory, dana, settle, row } = await open({ cards: new Map(PEOPLE) });
    dana();
    await settle();
    const said = row(1)?.text;
    let come: () => void = () => undefined;
    const coming = new Promise<void>((done) => (come = done));
    hands.loadCardHands = async () => (await coming, hands);
    const pressed = [composer.forgetAll(), composer.forgetAll()];
    come();
    await Promise.all(pressed);
    composer.undo();
    await settle();
    expect([row(1)?.text, [...memory.cards]]).toEqual([said, PEOPLE]);
  });
});

test("a message that cannot be handed over stays, and the rep is told", async () => {
  const { composer, hands, dana } = await open();
  dana();
  hands.scriptBox.write = () => false;
  expect(composer.handOver()).toBe(false);
  expect(composer.$notice.get()).toMatchObject({ kind: "told" });
});

test("a share link whose code is lost is refused with the one remedy there is: a reload", async () => {
  const { composer, memory } = await wake({}, (hands) =>
    Object.assign(hands, { loadShare: () => Promise.reject(new Error("no network")) }),
  );
  expect(await composer.shareLink(false)).toBe(false);
  expect(memory.copied).toEqual([]);
  expect(composer.$notice.get()).toMatchObject({ text: expect.stringContaining("then reload the page.") });
});
