// Deletes everything that is kept on this device, in every tab; who asked not to be contacted stays remembered.
import { forgetPeople } from "./forget-people.ts";
import type { CalendarHands } from "./hands.ts";
import { clearBoxes } from "./kept-boxes.ts";

/** Deletes at once; what comes back puts everything where it was. Rejects when the browser refuses, and then everything is still there. */
export async function forgetEverything(hands: CalendarHands): Promise<() => Promise<void>> {
  const { records, journal } = hands;
  const tabs = hands.openTabs();
  const all = await records.readAll();
  const bringPeople = await forgetPeople(hands);
  await records.clear().catch(async (error: unknown) => {
    await bringPeople();
    throw error;
  });
  const fillAgain = clearBoxes(hands);
  journal.clear();
  tabs.tell("forgot");
  return async () => {
    fillAgain();
    await records.bringBack(all);
    await bringPeople();
    tabs.tell("saved");
  };
}
