// What reaches the rep's prospects: their records, the tabs that show them, the rep's own settings, zones.
import { openCardTabs } from "./card-tabs.ts";
import { cards } from "./cards.ts";
import { createJournal } from "./journal.ts";
import { ownZone, zonesOf } from "./zones.ts";

/** Longer than a frame, in milliseconds; a timer also runs in a tab that is not looked at, where nothing is painted. */
const FRAME = 32;

export const cardHands = {
  cards,
  cardBox: createJournal("cards"),
  openCardTabs,
  repBox: createJournal("calendar"),
  painted: () => new Promise<void>((done) => setTimeout(done, FRAME)),
  ownZone,
  zonesOf,
};
