// What reaches the rep's prospects: their records, the tabs that show them, the rep's own settings, zones.
import { openCardTabs } from "./card-tabs.ts";
import { cards } from "./cards.ts";
import { whenIdle } from "./idle.ts";
import { createJournal } from "./journal.ts";
import { ownZone, zonesOf } from "./zones.ts";

/** Milliseconds that stand for a painted frame in a tab that is not looked at, and the longest wait for an idle moment. */
const PATIENCE = 200;

/** First a frame with what was shown last, then nothing else to do. */
function painted(): Promise<void> {
  const frame = new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
  const unseen = new Promise<void>((done) => setTimeout(done, PATIENCE));
  return Promise.race([frame, unseen]).then(() => new Promise((done) => whenIdle(done, PATIENCE)));
}

export const cardHands = {
  cards,
  cardBox: createJournal("cards"),
  openCardTabs,
  repBox: createJournal("calendar"),
  peopleSign: createJournal("people"),
  painted,
  ownZone,
  zonesOf,
};
