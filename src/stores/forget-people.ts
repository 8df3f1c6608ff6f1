// Deletes the calendar's people and settings from this device; who asked not to be contacted stays remembered.
import type { CardHands } from "./hands.ts";

/** Deletes at once; what comes back puts everything where it was. Rejects when the browser refuses. */
export async function forgetPeople({ cards, cardBox, repBox, peopleSign, openCardTabs }: CardHands): Promise<() => Promise<void>> {
  const people = new Map((await cards.readAll()).filter(([key]) => key !== "never"));
  const [rep, sign] = [repBox.read(), peopleSign.read()];
  const keys = [...people.keys()];
  const tabs = openCardTabs();
  await cards.change(keys, () => undefined);
  cardBox.clear();
  repBox.clear();
  peopleSign.clear();
  tabs.tell(keys);
  return async () => {
    await cards.change(keys, (_stored, key) => people.get(key));
    if (rep) repBox.write(rep);
    if (sign) peopleSign.write(sign);
    tabs.tell(keys);
  };
}
