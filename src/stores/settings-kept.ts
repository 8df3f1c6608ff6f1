// What is stored on this device, by kind: how many of each, and how much room they take, in words.
import { type Data, isData } from "../domain/saved/data.ts";
import { sortRecords } from "./calendar/card-records.ts";
import type { BoxName } from "./kept-boxes.ts";

/** Everything as it lies in the browser's own storage. */
export interface Stored {
  records: [key: string, stored: unknown][];
  cards: [key: string, stored: unknown][];
  boxes: Partial<Record<BoxName, unknown>>;
  rep: unknown;
  /** What was typed last and may not be in the records yet. */
  journals: unknown[];
}

export interface KeptRow {
  id: string;
  label: string;
  /** "3 messages". */
  count: string;
  /** "2 kB". */
  size: string;
}

interface Kind {
  id: string;
  label: string;
  what: unknown;
  count: string;
}

/** One row for each kind of which there is anything, and the size of all. */
export function keptRows(stored: Stored): { rows: KeptRow[]; total: string } {
  const kinds = kindsOf(stored).filter(({ what }) => isThere(what));
  const rows = kinds.map(({ what, ...row }) => ({ ...row, size: sizeWords(bytesOf(what)) }));
  return { rows, total: sizeWords(kinds.reduce((sum, { what }) => sum + bytesOf(what), 0)) };
}

function kindsOf({ records, cards, boxes, rep, journals }: Stored): Kind[] {
  const stored = records.find(([key]) => key === "work")?.[1];
  const { drafts, me }: Data = isData(stored) ? stored : {};
  const { cards: people, never, broken, newer } = sortRecords(cards);
  const aside = [...records.filter(([key]) => key !== "work").map(([, one]) => one), ...broken.values()];
  const count = people.size + newer.size;
  const words = textOf(boxes.script).split(/\s+/).filter(Boolean).length;
  return [
    { id: "messages", label: "Messages under way", what: drafts, count: counted(lengthOf(drafts), "message") },
    { id: "me", label: "Who you are", what: me, count: counted(lengthOf(me), "answer") },
    { id: "people", label: "People on the calendar", what: [...people.values()], count: counted(count, "person", "people") },
    {
      id: "never",
      label: "Asked not to be contacted",
      what: never,
      count: counted(never.length, "number or address", "numbers or addresses"),
    },
    { id: "rep", label: "The calendar’s set-up", what: rep, count: "Your zone, days off, alarm" },
    { id: "voice", label: "How you speak", what: boxes.voice, count: "Your pace and limit" },
    { id: "script", label: "The script that you timed", what: words > 0 ? boxes.script : undefined, count: counted(words, "word") },
    { id: "coach", label: "What the coach minds", what: boxes.coach, count: "Sides and switches" },
    { id: "site", label: "Theme and country", what: [boxes.theme, boxes.region].filter(isThere), count: "Your choice" },
    { id: "journals", label: "The last keystrokes", what: journals.filter(isThere), count: "Until they are saved" },
    { id: "aside", label: "Put aside, since it could not be read", what: aside, count: counted(aside.length, "record") },
  ];
}

const textOf = (script: unknown): string => (isData(script) && typeof script.script === "string" ? script.script : "");

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : isData(list) ? Object.keys(list).length : 0);

/** Empty lists and records are nothing. */
const isThere = (what: unknown): boolean => what !== undefined && what !== null && (typeof what !== "object" || lengthOf(what) > 0);

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const bytesOf = (what: unknown): number => new TextEncoder().encode(JSON.stringify(what) ?? "").length;

/** "under 1 kB", "12 kB", "1.4 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return "under 1 kB";
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
