// The messages of touches still to be done, composed for many prospects at once.
import { isPlanned, type Plan, type PlannedTouch } from "../../domain/cadence/plan.ts";
import type { DaysOff } from "../../domain/cadence/workdays.ts";
import { toLocal } from "../../domain/cadence/zones.ts";
import type { Answers } from "../../domain/message/answers.ts";
import { composeWording } from "../../domain/message/compose.ts";
import { fullText } from "../../domain/message/layout.ts";
import type { Choices } from "../../domain/message/situation.ts";
import { startsOf, withStarts } from "../../domain/message/start.ts";
import { sayingDay } from "../../domain/message/touch-dates.ts";
import type { Channel, Playbook } from "../../domain/playbook.ts";
import type { Region } from "../../domain/regions.ts";
import type { Card } from "../../domain/saved/cards.ts";
import type { Draft, Work } from "../../domain/saved/work.ts";
import { draftsByCard, scriptChoices } from "./script-choices.ts";

export type PlannedCard = Card & { plan: Plan };

export interface ScriptGiven {
  playbook: Playbook;
  region: Region;
  /** The UTC instant it is. */
  now: string;
  /** What the composer has saved: the rep's own answers, and messages begun for a touch. */
  work: Pick<Work, "me" | "drafts">;
  /** The days off a card's plan is laid out by. */
  offOf: (card: Card) => DaysOff;
  isWanted: (touch: PlannedTouch) => boolean;
}

interface Asked {
  touch: PlannedTouch;
  /** ISO date on which it will be said. */
  day: string;
  choices: Choices;
}

export interface Script {
  text: string;
  /** Blanks still to be filled; their sentences are left out of the text. */
  missing: string[];
}

/** By touch. Messages alike in all but their answers are composed one after the other, which takes half the time. */
export function touchScripts(given: ScriptGiven, cards: readonly PlannedCard[]): Map<PlannedTouch, Script> {
  const { playbook, now } = given;
  const todayIn = remember((zone) => dateIn(zone, now));
  const drafts = draftsByCard(given.work.drafts);
  const alike = Map.groupBy(
    cards.flatMap((card) => askedOf(given, card, todayIn(card.plan.zone), drafts.get(card.prospect.id) ?? [])),
    ({ day, choices: { play, channel, goal, relation, switches } }) => JSON.stringify([channel, day, play, goal, relation, switches]),
  );
  const startsOn = remember((day) => remember((channel) => startsOf(playbook, day, channel as Channel)));
  const scripts = new Map<PlannedTouch, Script>();
  for (const group of alike.values()) {
    const switches = group[0]?.choices.switches ?? {};
    for (const { touch, day, choices } of group) {
      scripts.set(touch, scriptOf(given, { ...choices, switches }, day, startsOn(day)(choices.channel)));
    }
  }
  return scripts;
}

function scriptOf({ playbook, region }: ScriptGiven, choices: Choices, day: string, starts: Answers): Script {
  const answers = withStarts(playbook, starts, choices.answers, day);
  const message = composeWording(playbook, { ...choices, answers }, { today: day, region });
  return { text: fullText(message), missing: message.missing };
}

function askedOf(given: ScriptGiven, card: PlannedCard, today: string, drafts: readonly Draft[]): Asked[] {
  const { prospect, plan, log } = card;
  const off = given.offOf(card);
  const touches = plan.touches.filter((touch) => isPlanned(touch) && given.isWanted(touch));
  return touches.map((touch) => {
    const known = { prospect, plan, log, touch, today, off };
    return { touch, day: sayingDay(known), choices: scriptChoices(given.playbook, { ...known, me: given.work.me }, drafts) };
  });
}

function dateIn(zone: string, now: string): string {
  const local = toLocal(now, zone);
  return "ok" in local ? local.ok.date : now.slice(0, 10);
}

/** The same function, asked once for each key. */
function remember<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
