// What reaches the rep's prospects: their records, the tabs that show them, the rep's own settings, zones.
import { openCardTabs } from "./card-tabs.ts";
import { cards } from "./cards.ts";
import { createJournal } from "./journal.ts";
import { ownZone, zonesOf } from "./zones.ts";

export const cardHands = {
  cards,
  cardBox: createJournal("cards"),
  openCardTabs,
  repBox: createJournal("calendar"),
  ownZone,
  zonesOf,
};
