// Everything a rep keeps, as one file ↔ its parts; any other file gives one sentence, a damaged record costs only itself.
import { type Card, readCard } from "./cards.ts";
import { type Data, isData } from "./data.ts";
import { readRep, type Rep } from "./rep.ts";

export interface Backup {
  cards: Card[];
  /** Numbers (E.164) and addresses of those who asked not to be contacted. */
  never: string[];
  rep: Rep;
  /** The composer's work, as it was stored; its own reader judges it. */
  work: unknown;
  /** Small things by name (voice, coach, theme …), as they were stored; the reader of each judges it. */
  kept: Record<string, unknown>;
}

const FORMAT = "callback-playbook-backup";
const VERSION = 1;

/** The file's text: JSON, a card a line. `now` is in milliseconds since 1970. */
export function writeBackup({ cards, never, rep, work, kept, now }: Backup & { now: number }): string {
  const head = {
    format: FORMAT,
    version: VERSION,
    made: new Date(now).toISOString(),
    never,
    rep,
    kept,
    ...(work === undefined ? {} : { work }),
  };
  const lines = cards.map((card) => JSON.stringify(card)).join(",\n");
  return `${JSON.stringify(head).slice(0, -1)},"cards":[\n${lines}\n]}\n`;
}

/** What a file holds, `broken` being the records that could not be read; or what is wrong with it, and what to do. Throws nothing. */
export function readBackup(text: string): { ok: Backup & { broken: unknown[] } } | { error: string } {
  const data = parse(text);
  if (data === undefined) return { error: unreadable(text) };
  if (!isData(data) || data.format !== FORMAT) return { error: FOREIGN };
  if (data.version === VERSION) return { ok: readParts(data) };
  return { error: typeof data.version === "number" && data.version > VERSION ? NEWER : NO_VERSION };
}

const EMPTY = "This file is empty; choose another backup, or make a new one on the device that holds your work.";
const CUT = "This backup is cut off or damaged, so nothing was restored; choose another copy, or make a new one.";
const FOREIGN = "This file is no backup of this site; choose one that the site saved, named callback-playbook and a date.";
const NEWER = "This backup was made by a newer version of the site; reload the page to get that version, then restore again.";
const NO_VERSION = "This backup does not say which version made it, so it cannot be read safely; choose another copy, or make a new one.";

function unreadable(text: string): string {
  if (text.replace(/^\ufeff/, "").trim() === "") return EMPTY;
  return text.slice(0, 200).includes(`"${FORMAT}"`) ? CUT : FOREIGN;
}

function readParts(data: Data): Backup & { broken: unknown[] } {
  const cards = sortOut(data.cards, readCard);
  const never = sortOut(data.never, (entry) => (typeof entry === "string" && entry.trim() !== "" ? entry : undefined));
  return {
    cards: cards.good,
    never: [...new Set(never.good)],
    rep: readRep(data.rep),
    work: data.work,
    kept: isData(data.kept) ? data.kept : {},
    broken: [...cards.broken, ...never.broken],
  };
}

/** The records of a list that can be read, and those that cannot; what should be a list and is none is broken as a whole. */
function sortOut<T>(list: unknown, read: (record: unknown) => T | undefined): { good: T[]; broken: unknown[] } {
  if (!Array.isArray(list)) return { good: [], broken: list === undefined ? [] : [list] };
  const rows = (list as unknown[]).map((record) => ({ record, known: read(record) }));
  return {
    good: rows.flatMap(({ known }) => (known === undefined ? [] : [known])),
    broken: rows.filter(({ known }) => known === undefined).map(({ record }) => record),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
