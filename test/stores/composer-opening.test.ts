// Claims: while the message of a link is on its way nobody else's can be typed into, and what cannot be had is told.
import { describe, expect, test } from "vitest";
import { shareFragment } from "../../src/domain/saved/share.ts";
import { createComposer } from "../../src/stores/composer.ts";
import type { CalendarHands } from "../../src/stores/hands.ts";
import { playbook } from "../playbook.ts";
import { handsOver, type Memory } from "./hands.ts";
import { fillDana, settle, wake } from "./wake-composer.ts";
import { quiet, wake as wakeTouch } from "./wake-touch.ts";

const KEPT_TO = "Ms Rautio, Halden Foods";

/** Records that hold a referral to Ms Rautio. */
async function keptReferral(): Promise<unknown> {
  const { composer, memory } = await wake();
  fillDana(composer);
  composer.answer("prospect", { address: "Ms", name: "Rautio" });
  await settle(memory);
  return memory.stored;
}

/** A page that is opened beside that referral, not awaited. */
async function begin(memory: Partial<Memory>, change: (hands: CalendarHands) => void) {
  const stored = await keptReferral();
  const given = handsOver({ stored, cards: new Map([["card:okafor", quiet()]]), ...memory });
  change(given.hands);
  const composer = createComposer(playbook, given.hands);
  const restored = composer.restore();
  await settle(given.memory);
  const shown = () => ({ step: composer.$setup.get().step, isOpening: composer.$isOpening.get(), to: composer.view.get().card.to });
  return { ...given, composer, restored, stored, shown };
}

/** Holds one of the hands until it is let go. */
function held(name: "loadCardHands" | "loadShare") {
  let letGo: () => void = () => undefined;
  const come = new Promise<void>((go) => (letGo = go));
  const hold = (hands: CalendarHands) => {
    const load: () => Promise<unknown> = hands[name];
    Object.assign(hands, { [name]: () => come.then(load) });
  };
  return { hold, letGo };
}

const lost = (name: "loadCardHands" | "loadShare") => (hands: CalendarHands) =>
  void Object.assign(hands, { [name]: () => Promise.reject(new Error("no network")) });

const SHARED = shareFragment(playbook, { ...playbookChoices(), channel: "email" }, false);

function playbookChoices() {
  const { choices } = createComposer(playbook, handsOver().hands).coached.$message.get();
  return choices;
}

const LINKS = [
  ["a touch", "loadCardHands", "touch=okafor/t2", {}],
  ["a touch that this tab had in hand", "loadCardHands", "blanks", { tab: "touch-okafor/t2" }],
  ["a shared message", "loadShare", SHARED, {}],
] as const;

describe.each(LINKS)("%s", (_what, part, fragment, memory) => {
  test("that is slow to come is waited for, and then stands at its blanks", async () => {
    const { hold, letGo } = held(part);
    const { restored, shown, memory: kept } = await begin({ fragment, ...memory }, hold);
    expect(shown().isOpening).toBe(true);
    letGo();
    await restored;
    expect(shown()).toMatchObject({ step: "blanks", isOpening: false });
    expect([shown().to, kept.fragment]).toEqual([part === "loadShare" ? "" : "Mr Okafor, Halden Foods", "blanks"]);
  });

  test("that cannot come is told; the page goes on with the message it had, and its address opens the other once reloaded", async () => {
    const { restored, shown, composer, memory: kept, stored } = await begin({ fragment, ...memory }, lost(part));
    await restored;
    expect(composer.$notice.get()).toMatchObject({ kind: "told", text: expect.stringMatching(/reload/i) });
    expect(shown()).toEqual({ step: "why", isOpening: false, to: KEPT_TO });
    expect([kept.fragment, kept.stored]).toEqual([part === "loadShare" ? SHARED : "touch=okafor/t2", stored]);
  });
});

test("a touch that is gone leaves the message that was in hand behind the first step", async () => {
  const { restored, shown, memory } = await begin({ fragment: "touch=okafor/t99" }, () => undefined);
  await restored;
  expect([shown(), memory.fragment]).toEqual([{ step: "why", isOpening: false, to: KEPT_TO }, "why"]);
});

test("a touch's own message that is left before its plan has come stays left", async () => {
  const first = await wakeTouch(quiet());
  first.composer.answer("situation", "you hire 200 people every May");
  await first.settle();
  const { hold, letGo } = held("loadCardHands");
  const { composer, memory } = await wake({ stored: first.memory.stored, cards: first.memory.cards, fragment: "play=referral" }, hold);
  composer.openDraft("touch-okafor/t2");
  composer.startAfresh();
  composer.answer("referrer", "Priya Raman");
  letGo();
  await settle(memory);
  expect([composer.$touch.get(), composer.view.get().card.to]).toEqual([undefined, ""]);
});
