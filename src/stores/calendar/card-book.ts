// The rep's prospects: held here, kept in the browser's records, changed by operations that two tabs may both make.
import { atom } from "nanostores";
import { refuse, type Result } from "../../domain/cadence/results.ts";
import { numberOf } from "../../domain/message/answers.ts";
import { type Card, isNewerCard, readCard } from "../../domain/saved/cards.ts";
import type { CalendarHands } from "../hands.ts";
import type { Notices } from "../notice.ts";
import { createCardJournal, type Pending } from "./card-journal.ts";
import { BROKEN, idOf, isCardKey, keyOf, NEVER, readNever, sortRecords } from "./card-records.ts";
import { createWaking, type First } from "./card-waking.ts";
import { createCardWriter } from "./card-writer.ts";

export type CardMap = ReadonlyMap<string, Card>;

/** What becomes of a card; undefined stands for one that is not there, before or after. */
export type CardChange = (card: Card | undefined, id: string) => Result<Card | undefined>;

/** One card as it was and as it is. */
export interface Changed {
  id: string;
  before: Card | undefined;
  after: Card | undefined;
}

/** A change that is shown, but was refused on what another tab had stored meanwhile. */
export interface Lost {
  changed: Changed;
  /** Why, for people. */
  sentence: string;
}

/** Who must know what other tabs do. */
export interface Heeding {
  /** A card was changed elsewhere: what it was thought to be, and what it is. */
  overtake: (seen: Changed) => void;
  lose: (lost: readonly Lost[]) => void;
}

/** What was met in the records on the way: keys that another tab had changed, and what it kept from being done. */
interface Met {
  overtaken: string[];
  lost: Lost[];
}

const NEWER = refuse("overtaken", "A newer version of this page has changed the record; reload the page.");

export function createCardBook(hands: CalendarHands, notice: Notices) {
  const $cards = atom<CardMap>(new Map());
  const $never = atom<readonly string[]>([]);
  /** Records that could not be read, by key, kept until the rep has saved or removed them. */
  const $broken = atom<ReadonlyMap<string, unknown>>(new Map());
  /** Ids of cards that only a newer version of this page can read. */
  const $newer = atom<ReadonlySet<string>>(new Set());
  const journal = createCardJournal(hands.cardBox);
  const { write, settled, listen } = createCardWriter(hands, notice);
  /** Ids of cards that other tabs have removed. */
  const gone = new Set<string>();
  const takeIn = createWaking(hands, { $cards, $broken, $newer, gone }, write);
  /** By key, the stamp of what is stored where this page's own changes could not be written. */
  const behind = new Map<string, number | undefined>();
  let heeding: Heeding | undefined;

  function show(changed: readonly Changed[]) {
    const cards = new Map($cards.get());
    for (const { id, after } of changed) if (after) cards.set(id, after);
    for (const { id, after } of changed) if (!after) cards.delete(id);
    $cards.set(cards);
  }

  /** Does the same to the stored records; where another tab was quicker, the operation is done again on what it left. */
  async function keep(changed: readonly Changed[], change: CardChange) {
    const by = new Map(changed.map((one) => [keyOf(one.id), one]));
    const noted = changed.map((one): [string, Pending] => [keyOf(one.id), pendingOf(one)]);
    const met: Met = { overtaken: [], lost: [] };
    journal.note(noted);
    const isKept = await write([...by.keys()], (stored, key) => meet(stored, by.get(key) as Changed, change, met));
    if (isKept) journal.settle(noted);
    for (const [key, { before }] of by) {
      if (isKept) behind.delete(key);
      else if (!behind.has(key)) behind.set(key, before?.changed);
    }
    if (met.overtaken.length > 0) await reread(met.overtaken);
    if (isKept && met.lost.length > 0) heeding?.lose(met.lost);
  }

  /** What a record becomes: what is shown here, or the same change made to what another tab has left. */
  function meet(stored: unknown, one: Changed, change: CardChange, { overtaken, lost }: Met): unknown {
    const [key, known] = [keyOf(one.id), readCard(stored)];
    const isAsThought = known?.changed === (behind.has(key) ? behind.get(key) : one.before?.changed);
    if (isAsThought && !isNewerCard(stored)) return one.after;
    overtaken.push(key);
    heeding?.overtake({ ...one, after: known });
    const again = isNewerCard(stored) ? NEWER : change(known, one.id);
    if ("ok" in again) return again.ok && stamped(again.ok, known);
    lost.push({ changed: one, sentence: again.sentence });
    return stored;
  }

  /** Later than what was there, whatever the clock says. */
  const stamped = (card: Card, before: Card | undefined): Card => ({ ...card, changed: Math.max(hands.now(), (before?.changed ?? 0) + 1) });

  /** Shows these records as they are stored; gives the cards as they were shown, and are. */
  async function reread(keys: string[]): Promise<Changed[]> {
    const stored = await hands.cards.read(keys).catch(() => undefined);
    if (!stored) return [];
    if (keys.includes(NEVER)) $never.set(readNever(stored[keys.indexOf(NEVER)]));
    const { cards, newer } = sortRecords(keys.map((key, i) => [key, stored[i]]));
    const ids = keys.filter(isCardKey).map(idOf);
    const seen = ids.map((id) => ({ id, before: $cards.get().get(id), after: cards.get(id) }));
    show(seen);
    $newer.set(new Set([...[...$newer.get()].filter((id) => !ids.includes(id)), ...newer]));
    return seen;
  }

  /** Another tab changed these records, perhaps while this one was writing. */
  async function follow(keys: string[]) {
    await settled();
    for (const seen of await reread(keys)) {
      if (!seen.after) gone.add(seen.id);
      if (seen.before?.changed !== seen.after?.changed) heeding?.overtake(seen);
    }
  }

  /** Writes what a page that was left in the middle of it could not. */
  async function recover() {
    const keys = journal.keys().filter(isCardKey);
    if (keys.length === 0) return;
    if (await write(keys, journal.recovery())) journal.clear();
  }

  /** Adds numbers and addresses to those that nobody contacts again. Nothing takes one off. */
  function forbid(addresses: readonly string[]) {
    const wanted = addresses.filter((address) => address !== "" && !$never.get().includes(address));
    if (wanted.length === 0) return;
    $never.set([...new Set([...$never.get(), ...wanted])]);
    void write([NEVER], (stored) => [...new Set([...readNever(stored), ...wanted])]);
  }

  return {
    $cards,
    $never,
    $broken,
    $newer,
    unread: () => ({ broken: $broken.get().size, newer: $newer.get().size }),
    /** Whoever is to know what other tabs do. */
    heed: (by: Heeding) => void (heeding = by),
    settled,

    /** Takes in what was stored; what cannot be read is moved aside, so that it is neither shown nor lost. */
    async restore(first?: First) {
      listen((keys) => void follow(keys));
      await recover();
      const records = await hands.cards.readAll().catch((error) => notice.tell(hands.explainStorage(error)));
      if (!records) return;
      const { never } = await takeIn(records, first);
      $never.set([...new Set([...never, ...$never.get()])]);
      forbid([...$cards.get().values()].filter(({ plan }) => plan?.doNotContact).flatMap(addressesOf));
    },

    /** Changes cards at once, here and in the records; the first refusal leaves all as they were. */
    change(ids: readonly string[], change: CardChange): Result<Changed[]> {
      const changed: Changed[] = [];
      for (const id of ids) {
        const before = $cards.get().get(id);
        const result = change(before, id);
        if ("error" in result) return result;
        if (result.ok !== before) changed.push({ id, before, after: result.ok && stamped(result.ok, before) });
      }
      if (changed.length === 0) return { ok: changed };
      show(changed);
      void keep(changed, change);
      return { ok: changed };
    },

    forbid,

    /** Removes what could not be read, once the rep has it elsewhere or wants it gone. */
    dropBroken() {
      const keys = [...$broken.get().keys()];
      void write([...keys, ...keys.map((key) => BROKEN + key)], () => undefined);
      $broken.set(new Map());
    },
  };
}

const pendingOf = ({ before, after }: Changed): Pending => (after ? { card: after } : { removed: before?.changed ?? 0 });

/** By which somebody who opted out is known again; some may be empty. */
export const addressesOf = ({ prospect }: Card): string[] => [numberOf(prospect.phone), prospect.email.trim().toLowerCase()];

export type CardBook = ReturnType<typeof createCardBook>;
