// A touch's message and its plan are one thing: what either promises, the other keeps, and what cannot be is told.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan, PlannedTouch } from "../../src/domain/cadence/plan.ts";
import { type Card, readCard } from "../../src/domain/saved/cards.ts";
import { DANA } from "../answers.ts";
import { playbook } from "../playbook.ts";
import { cardOf, logged, planOf } from "../prospects.ts";
import { createComposer } from "../../src/stores/composer.ts";
import { handsOver, type Memory } from "./hands.ts";

/** Friday 27 November 2026, noon: the plans of test/prospects.ts begin on the Monday after. */
const NOW = Date.parse("2026-11-27T12:00:00Z");

async function wake(card: unknown, memory: Partial<Memory> = {}) {
  const given = handsOver({ fragment: "touch=okafor/t2", cards: new Map([["card:okafor", card]]), now: NOW, ...memory });
  const heard: ((keys: string[]) => void)[] = [];
  const told: string[][] = [];
  given.hands.today = () => "2026-11-27";
  given.hands.openCardTabs = () => ({
    tell: (keys) => void told.push(keys),
    listen: (hear) => void heard.push(hear),
    close: () => undefined,
  });
  const composer = createComposer(playbook, given.hands);
  for (const store of [composer.$script, composer.$setup, composer.$saved]) store.listen(() => undefined);
  await composer.restore();
  const settle = async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      for (const act of given.memory.waiting.splice(0)) act();
      await new Promise((done) => setTimeout(done));
    }
  };
  const stored = () => readCard(given.memory.cards.get("card:okafor")) as Card & { plan: Plan };
  const touch = (id = "t2") => stored().plan.touches.find((one) => one.id === id) as PlannedTouch;
  const blank = (id: string) => composer.view.get().blanks.find((one) => one.id === id)?.answer;
  const text = () =>
    composer.$script
      .get()
      .rows.map((row) => row.text)
      .join(" ");
  const notice = () => composer.$notice.get();
  /** What another tab makes of the plan, and tells. */
  const elsewhere = async (change: (plan: Plan) => Plan) => {
    const before = stored();
    given.memory.cards.set("card:okafor", { ...before, plan: change(before.plan), changed: before.changed + 1 });
    for (const hear of heard) hear(["card:okafor"]);
    await settle();
  };
  return { ...given, composer, settle, stored, touch, blank, text, notice, elsewhere, told };
}

const PROMISE = "promise-the-next-call";
const promising = () => cardOf(planOf("eight-touch", { t2: { by: "2026-12-09" } }));
const quiet = () => cardOf(planOf("eight-touch"));
type Woken = Awaited<ReturnType<typeof wake>>;

async function typed({ composer, settle }: Woken, slot: string, date: string) {
  composer.answer(slot, date);
  composer.settle(slot);
  await settle();
}

describe("a touch opens", () => {
  test("its play and channel, with the prospect filled in, and says whose it is", async () => {
    const { composer, memory } = await wake(quiet());
    expect(composer.$setup.get()).toMatchObject({ step: "blanks", channel: "email", play: { id: "their-situation" } });
    expect(composer.view.get().card).toMatchObject({ to: "Mr Okafor, Halden Foods", number: "01632 960914" });
    expect(composer.$touch.get()?.line).toEqual({
      card: "okafor",
      who: "Mr Okafor, Halden Foods",
      told: "e-mail on Mon 30 Nov at 10:00 there, touch 2 of 8.",
      phone: "01632 960914",
      dial: "+441632960914",
      email: "c.okafor@halden.example",
    });
    expect(memory.fragment).toBe("blanks");
  });

  test("with the weeks counted up to its own day", async () => {
    const { text } = await wake(cardOf(planOf("eight-touch"), [logged("t1", "voicemail", "2026-11-24")]), { fragment: "touch=okafor/t8" });
    expect(text()).toContain("five weeks");
  });

  test("with the dates that the plan promises", async () => {
    const { blank, text } = await wake(promising());
    expect([blank("promise-by"), blank("promise-call")]).toEqual(["2026-12-09", "2026-12-10"]);
    expect(text()).toContain("by Wednesday 9 December, I’ll ring you on Thursday 10 December");
  });

  test("with who you are, and with the words of an earlier message to the same person", async () => {
    const first = await wake(quiet());
    for (const slot of ["caller", "company", "situation"]) first.composer.answer(slot, DANA[slot] ?? "you hire 200 people every May");
    await first.settle();
    const next = await wake(first.stored(), { fragment: "touch=okafor/t5", stored: first.memory.stored });
    expect([next.blank("caller"), next.blank("situation")]).toEqual(["Dana Whitlock", "you hire 200 people every May"]);
  });

  test("nothing that is saved, until something is changed", async () => {
    const { memory, settle } = await wake(promising());
    await settle();
    expect(memory.stored).toBeUndefined();
  });
});

describe("a message for a touch", () => {
  test("is there again with the dates the plan has by then", async () => {
    const first = await wake(promising());
    first.composer.answer("situation", "you hire 200 people every May");
    await first.settle();
    const moved = cardOf(planOf("eight-touch", { t2: { by: "2026-12-14" } }));
    const again = await wake(moved, { stored: first.memory.stored });
    expect([again.blank("situation"), again.blank("promise-by")]).toEqual(["you hire 200 people every May", "2026-12-14"]);
  });

  test("is there after a reload, saved or not", async () => {
    const first = await wake(promising());
    const again = await wake(first.stored(), { fragment: "techniques", tab: first.memory.tab });
    expect(again.composer.$touch.get()?.id).toBe("touch-okafor/t2");
    expect(again.composer.$setup.get().step).toBe("techniques");
  });

  test("is tied again when it is opened from the saved ones, and let go when another is begun", async () => {
    const { composer, settle } = await wake(promising());
    composer.answer("situation", "you hire 200 people every May");
    await settle();
    composer.startAfresh();
    expect(composer.$touch.get()).toBeUndefined();
    composer.openDraft("touch-okafor/t2");
    await settle();
    expect(composer.$touch.get()?.line.card).toBe("okafor");
  });

  test("takes another play and stays the touch's; Undo brings the first back", async () => {
    const woken = await wake(promising());
    const { composer, settle, touch } = woken;
    composer.choosePlay("cheeky");
    await settle();
    expect(composer.$setup.get().play.id).toBe("cheeky");
    expect([composer.$touch.get()?.id, touch().promise?.call]).toEqual(["touch-okafor/t2", "t3"]);
    composer.undo();
    expect(composer.$setup.get().play.id).toBe("their-situation");
  });

  test("of a play that cannot promise says so, and the plan keeps its promise", async () => {
    const { composer, settle, touch } = await wake(promising());
    composer.choosePlay("final-approach");
    await settle();
    expect(composer.$touch.get()?.line.told).toContain("This play has no sentence for that");
    expect(touch().promise).toBeDefined();
  });
});

describe("changed in the message, the plan follows:", () => {
  test("another day to answer by", async () => {
    const woken = await wake(promising());
    await typed(woken, "promise-by", "2026-12-15");
    expect([woken.touch().promise, woken.touch("t3").date]).toEqual([{ by: "2026-12-15", call: "t3" }, "2026-12-16"]);
    expect(woken.blank("promise-call")).toBe("2026-12-16");
    expect(woken.notice()).toMatchObject({ text: expect.stringContaining("with no word by Tue 15 Dec, a call on Wed 16 Dec.") });
    expect(woken.told).toEqual([["card:okafor"]]);
  });

  test("another day for the call; the day to answer by goes along", async () => {
    const woken = await wake(promising());
    await typed(woken, "promise-call", "2026-12-18");
    expect(woken.touch("t3").date).toBe("2026-12-18");
    expect([woken.blank("promise-by"), woken.blank("promise-call")]).toEqual(["2026-12-17", "2026-12-18"]);
  });

  test("a day off becomes the working day after, and that is told", async () => {
    const woken = await wake(promising());
    await typed(woken, "promise-by", "2026-12-12"); // a Saturday
    expect([woken.blank("promise-by"), woken.blank("promise-call")]).toEqual(["2026-12-14", "2026-12-15"]);
    expect(woken.notice()).toMatchObject({ text: expect.stringContaining("Sat 12 Dec cannot be kept there.") });
  });

  test("a promise switched on, and off again", async () => {
    const woken = await wake(quiet());
    const { composer, settle, touch, blank } = woken;
    composer.toggle(PROMISE, true);
    await settle();
    expect(touch().promise?.call).toBe("t3");
    expect(blank("promise-call")).toBe(touch("t3").date);
    composer.toggle(PROMISE, false);
    await settle();
    expect(touch().promise).toBeUndefined();
    expect(woken.notice()).toMatchObject({ text: "The plan follows: this message promises no call now." });
  });

  test("the promise's sentence left out, and put back", async () => {
    const { composer, settle, touch } = await wake(promising());
    composer.leaveOut(`${PROMISE}.promise`);
    await settle();
    expect(touch().promise).toBeUndefined();
    composer.undo();
    await settle();
    expect([touch().promise?.call, composer.$script.get().rows.some(({ place }) => place === "promise")]).toEqual(["t3", true]);
  });

  test("asking for something else, in which no call is promised", async () => {
    const { composer, settle, touch } = await wake(promising());
    composer.chooseGoal("expect-my-call");
    await settle();
    expect(touch().promise).toBeUndefined();
  });

  test("and Undo brings both back", async () => {
    const woken = await wake(promising());
    await typed(woken, "promise-by", "2026-12-15");
    woken.composer.undo();
    await woken.settle();
    expect([woken.touch().promise, woken.blank("promise-by")]).toEqual([{ by: "2026-12-09", call: "t3" }, "2026-12-09"]);
  });

  test("Undo takes nothing back that another tab has done since", async () => {
    const woken = await wake(promising());
    await typed(woken, "promise-by", "2026-12-15");
    await woken.elsewhere((plan) => ({ ...plan, start: "2026-11-29" }));
    woken.composer.undo();
    await woken.settle();
    expect(woken.touch().promise).toMatchObject({ by: "2026-12-15" });
    expect(woken.notice()).toMatchObject({ kind: "told", text: expect.stringContaining("The plan has changed since") });
  });

  test("copying waits for it, so that no other date is copied than the one that holds", async () => {
    const { composer, memory } = await wake(promising());
    const { caller, company, phone } = DANA;
    const given = { caller, company, phone, situation: "you hire every May", experience: "three hotels", point: "pay runs" };
    for (const [slot, answer] of Object.entries(given)) if (answer) composer.answer(slot, answer);
    composer.answer("promise-by", "2026-12-12");
    expect(await composer.copyMessage()).toBe(true);
    expect(memory.copied[0]).toContain("Monday 14 December");
  });
});

describe("what the plan cannot do", () => {
  test("a message that has been sent keeps its promise, and the rep is told", async () => {
    const card = promising();
    const touches = card.plan?.touches.map((one) => (one.id === "t2" ? { ...one, status: "done" as const } : one)) ?? [];
    const woken = await wake({ ...card, plan: { ...card.plan, touches } });
    await typed(woken, "promise-by", "2026-12-15");
    expect([woken.touch().promise?.call, woken.blank("promise-by")]).toEqual(["t3", "2026-12-09"]);
    expect(woken.notice()).toMatchObject({ kind: "told", text: expect.stringContaining("has been sent as it was") });
    woken.composer.toggle(PROMISE, false);
    await woken.settle();
    expect(woken.composer.$script.get().rows.some(({ place }) => place === "promise")).toBe(true);
  });

  test("two messages that promise one call for two days are refused", async () => {
    const woken = await wake(cardOf(planOf("eight-touch", { t1: { by: "2026-12-09" }, t2: { by: "2026-12-09" } })));
    await typed(woken, "promise-by", "2026-12-15");
    expect([woken.touch().promise, woken.blank("promise-by")]).toEqual([{ by: "2026-12-09", call: "t3" }, "2026-12-09"]);
    expect(woken.notice()).toMatchObject({ kind: "told", text: expect.stringContaining("Another message promises the same call") });
  });

  test("a date half typed goes nowhere, and stays for the rep to finish", async () => {
    const woken = await wake(promising());
    await typed(woken, "promise-by", "0002-12-15");
    expect([woken.touch().promise, woken.blank("promise-by")]).toEqual([{ by: "2026-12-09", call: "t3" }, "0002-12-15"]);
  });

  test("storage that refuses is told, and the message shows what still holds", async () => {
    const woken = await wake(promising());
    woken.hands.cards.change = () => Promise.reject(new Error("full"));
    await typed(woken, "promise-by", "2026-12-15");
    expect(woken.blank("promise-by")).toBe("2026-12-09");
    expect(woken.notice()).toEqual({ kind: "told", text: "No room." });
  });
});

describe("changed on the calendar, in another tab,", () => {
  test("the message follows", async () => {
    const { blank, elsewhere } = await wake(promising());
    await elsewhere(() => planOf("eight-touch", { t2: { by: "2026-12-15" } }));
    expect([blank("promise-by"), blank("promise-call")]).toEqual(["2026-12-15", "2026-12-16"]);
  });

  test("a promise taken back leaves the message, and one given enters it", async () => {
    const { composer, elsewhere } = await wake(promising());
    const isPromised = () => composer.$script.get().rows.some(({ place }) => place === "promise");
    await elsewhere(() => planOf("eight-touch"));
    expect(isPromised()).toBe(false);
    await elsewhere(() => planOf("eight-touch", { t2: { by: "2026-12-15" } }));
    expect(isPromised()).toBe(true);
  });

  test("a touch that goes lets the message go, which stays", async () => {
    const { composer, elsewhere } = await wake(promising());
    await elsewhere((plan) => ({ ...plan, touches: plan.touches.filter(({ id }) => id !== "t2") }));
    expect([composer.$touch.get(), composer.view.get().card.to]).toEqual([undefined, "Mr Okafor, Halden Foods"]);
    expect(composer.$notice.get()).toMatchObject({ kind: "told" });
  });
});

describe("what is not there", () => {
  test.each(["touch=nobody/t1", "touch=okafor/t99", "touch=okafor", "touch=", "touch=__proto__/constructor", "touch=okafor/t1/../t2"])(
    "%s is told in one sentence, and the composer works on",
    async (fragment) => {
      const { composer, notice } = await wake(quiet(), { fragment });
      expect(notice()).toMatchObject({ kind: "told", text: expect.stringContaining("no longer on the calendar") });
      composer.choosePlay("referral");
      expect(composer.$script.get().rows.length).toBeGreaterThan(0);
      expect(composer.$touch.get()).toBeUndefined();
    },
  );

  test("what was written for a touch whose prospect has gone opens all the same", async () => {
    const first = await wake(quiet());
    first.composer.answer("situation", "you hire 200 people every May");
    await first.settle();
    const again = await wake(undefined, { stored: first.memory.stored });
    expect(again.blank("situation")).toBe("you hire 200 people every May");
  });

  test("whatever is stored as a card, whatever the address says, the page wakes", async () => {
    const fragment = fc.string().map((text) => `touch=${text}`);
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.oneof(fragment, fc.constant("touch=okafor/t2")), async (card, address) => {
        const { composer } = await wake(card, { fragment: address });
        expect(composer.$script.get().rows.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
