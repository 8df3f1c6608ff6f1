// The composer woken in plain Node at a touch of Mr Okafor's plan, with the plan that is kept beside it and another tab that may change it.
import type { Plan, PlannedTouch } from "../../src/domain/cadence/plan.ts";
import { type Card, readCard } from "../../src/domain/saved/cards.ts";
import type { CalendarHands } from "../../src/stores/hands.ts";
import { cardOf, planOf } from "../prospects.ts";
import type { Memory } from "./hands.ts";
import { type Composer, settle as settleOnce, wake as wakeComposer } from "./wake-composer.ts";

/** Friday 27 November 2026, and noon of it: the plans of test/prospects.ts begin on the Monday after. */
const TODAY = "2026-11-27";
const NOW = Date.parse(`${TODAY}T12:00:00Z`);

export type Woken = Awaited<ReturnType<typeof wake>>;

/** The technique by which a message promises the next call. */
export const PROMISE = "promise-the-next-call";

/** Mr Okafor, whose second touch promises a call. */
export const promising = () => cardOf(planOf("eight-touch", { t2: { by: "2026-12-09" } }));

/** Mr Okafor, to whom nothing is promised. */
export const quiet = () => cardOf(planOf("eight-touch"));

/** The composer at his second touch, over this card as it is kept; what it tells other tabs is in `told`. */
export async function wake(card: unknown, memory: Partial<Memory> = {}) {
  const tabs = tabsBeside();
  const remembered = { fragment: "touch=okafor/t2", cards: new Map([["card:okafor", card]]), now: NOW, ...memory };
  const given = await wakeComposer(remembered, (hands) => Object.assign(hands, { today: () => TODAY, openCardTabs: tabs.open }));
  const { composer } = given;
  const settle = () => settleAll(given.memory);
  const stored = () => readCard(given.memory.cards.get("card:okafor")) as Card & { plan: Plan };
  /** What another tab makes of the plan, and tells. */
  const elsewhere = async (change: (plan: Plan) => Plan) => {
    const before = stored();
    given.memory.cards.set("card:okafor", { ...before, plan: change(before.plan), changed: before.changed + 1 });
    tabs.hear(["card:okafor"]);
    await settle();
  };
  const touch = (id = "t2") => stored().plan.touches.find((one) => one.id === id) as PlannedTouch;
  return { ...given, ...shownBy(composer), settle, stored, touch, elsewhere, told: tabs.told };
}

/** The tabs beside this one: what they are told, and how they make themselves heard. */
function tabsBeside() {
  const heard: ((keys: string[]) => void)[] = [];
  const told: string[][] = [];
  const open: CalendarHands["openCardTabs"] = () => ({
    tell: (keys) => void told.push(keys),
    listen: (hear) => void heard.push(hear),
    close: () => undefined,
  });
  return { open, told, hear: (keys: string[]) => heard.forEach((hear) => hear(keys)) };
}

/** What follows from a change may put something off again. */
async function settleAll(memory: Memory) {
  for (let turn = 0; turn < 3; turn += 1) await settleOnce(memory);
}

const shownBy = (composer: Composer) => ({
  blank: (id: string) => composer.view.get().blanks.find((one) => one.id === id)?.answer,
  text: () =>
    composer.$script
      .get()
      .rows.map((row) => row.text)
      .join(" "),
  notice: () => composer.$notice.get(),
});

/** Types a date into a blank and leaves it. */
export async function typed({ composer, settle }: Woken, slot: string, date: string) {
  composer.answer(slot, date);
  composer.settle(slot);
  await settle();
}
