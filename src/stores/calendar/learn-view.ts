// What the rep's own log tells, in words: by play, channel and hour, with how sure that is, and never as a ranking.
import { HOUR_BANDS, type HourBand } from "../../domain/cadence/hour-bands.ts";
import { keptWords, type Message, messagesOf } from "../../domain/learning/followed.ts";
import { ENOUGH } from "../../domain/learning/interval.ts";
import { type Tally, tally, tallyBy } from "../../domain/learning/tally.ts";
import type { Channel, Playbook } from "../../domain/playbook.ts";
import type { Card } from "../../domain/saved/cards.ts";
import { counted } from "./dates.ts";

export interface LearnRow {
  label: string;
  /** Messages left or sent, and those of them that an answer followed. */
  left: string;
  answered: string;
  /** "25%", "between 12% and 45%"; both empty while there is not enough. */
  share: string;
  interval: string;
  isEnough: boolean;
}

export interface LearnView {
  told: string;
  tables: { id: string; title: string; rows: LearnRow[] }[];
  /** Of those who said they would call back, how many did; empty when nobody has yet been due. */
  callbacks: string;
}

const BANDS: Record<HourBand, string> = {
  "before-nine": "Before nine",
  "office-hours": "Office hours, nine to five",
  "after-five": "After five",
};

/** Rows stand in the order of the content and of the day, whatever their figures; a row without a message is left out. */
export function learnView(playbook: Pick<Playbook, "plays" | "channels">, cards: Iterable<Pick<Card, "log">>): LearnView {
  const logs = [...cards].map(({ log }) => log);
  const messages = logs.flatMap(messagesOf);
  const words = tally(logs.flatMap(keptWords));
  return { told: tellAll(messages.length), tables: tablesOf(playbook, messages), callbacks: tellCallbacks(words) };
}

function tablesOf({ plays, channels }: Pick<Playbook, "plays" | "channels">, messages: readonly Message[]): LearnView["tables"] {
  const playOf = ({ play }: Message) => (Object.hasOwn(plays, play) ? play : "");
  const byPlay = Object.values(plays).map(({ id, title }) => [id, title] as const);
  const byChannel = Object.entries(channels).map(([id, { label }]) => [id as Channel, label] as const);
  const byHour = HOUR_BANDS.map((id) => [id, BANDS[id]] as const);
  return [
    { id: "plays", title: "By play", rows: rowsOf([...byPlay, ["", "Without a play"]], tallyBy(messages, playOf)) },
    {
      id: "channels",
      title: "By channel",
      rows: rowsOf(
        byChannel,
        tallyBy(messages, ({ channel }) => channel),
      ),
    },
    {
      id: "hours",
      title: "By planned hour on their clock",
      rows: rowsOf(
        byHour,
        tallyBy(messages, ({ band }) => band),
      ),
    },
  ];
}

const rowsOf = <Key>(labels: readonly (readonly [Key, string])[], tallies: ReadonlyMap<Key, Tally>): LearnRow[] =>
  labels.flatMap(([key, label]) => {
    const found = tallies.get(key);
    return found ? [rowOf(label, found)] : [];
  });

const rowOf = (label: string, found: Tally): LearnRow => ({
  label,
  left: String(found.cases),
  answered: String(found.hits),
  ...(found.isEnough ? shareOf(found) : { share: "", interval: "" }),
  isEnough: found.isEnough,
});

function shareOf({ share, interval }: Tally & { isEnough: true }): Pick<LearnRow, "share" | "interval"> {
  return { share: percent(share), interval: `between ${percent(interval.low)} and ${percent(interval.high)}` };
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

function tellAll(messages: number): string {
  const rule = `A share is shown from ${ENOUGH} messages on, with the bounds it lies between, 19 times in 20; with fewer, chance could be all there is.`;
  if (messages === 0) return `Nothing is logged yet. Log what comes of each touch, and the answers are counted here. ${rule}`;
  return `From your own log: ${counted(messages, "message")}. An answer counts for the last message before it. ${rule} The order is the playbook’s, and no ranking.`;
}

function tellCallbacks(words: Tally): string {
  if (words.cases === 0) return "";
  const told = `${words.hits} of ${counted(words.cases, "promise")} to call you back ${words.cases === 1 ? "was" : "were"} kept`;
  if (!words.isEnough) return `${told}. Not enough yet to give a share: that takes ${ENOUGH}.`;
  const { share, interval } = shareOf(words);
  return `${told}: ${share}, ${interval}.`;
}
