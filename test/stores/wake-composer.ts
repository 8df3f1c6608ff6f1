// The composer's store woken in plain Node.
import { createComposer } from "../../src/stores/composer.ts";
import type { CalendarHands } from "../../src/stores/hands.ts";
import { DANA } from "../answers.ts";
import { playbook } from "../playbook.ts";
import { handsOver, type Memory } from "./hands.ts";

export type Composer = ReturnType<typeof createComposer>;

/** What somebody has who opens the page: the store and what it can reach; `change` is done to the hands beforehand. */
export async function wake(memory: Partial<Memory> = {}, change: (hands: CalendarHands) => void = () => undefined) {
  const given = handsOver(memory);
  change(given.hands);
  const composer = createComposer(playbook, given.hands);
  for (const store of [composer.$script, composer.$setup, composer.$saved]) store.listen(() => undefined);
  await composer.restore();
  return { ...given, composer };
}

/** Fills in all that Dana says. */
export function fillDana(composer: Composer): void {
  for (const [slot, answer] of Object.entries(DANA)) composer.answer(slot, answer);
}

/** Lets what was put off happen, and what follows from it. */
export async function settle({ waiting }: Memory): Promise<void> {
  for (const act of waiting.splice(0)) act();
  await new Promise((done) => setTimeout(done));
}
