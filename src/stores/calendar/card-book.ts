// The rep's prospects: held here, kept in the browser's records, changed by operations that two tabs may both make.
import { atom } from "nanostores";
import type { CardTabs } from "../../browser/card-tabs.ts";
import type { Result } from "../../domain/cadence/results.ts";
import { type Card, readCard } from "../../domain/saved/cards.ts";
import type { CalendarHands } from "../hands.ts";
import type { Notices } from "../notice.ts";
import { createCardJournal, type Pending } from "./card-journal.ts";

export type CardMap = ReadonlyMap<string, Card>;

/** What becomes of a card; undefined stands for one that is not there, before or after. */
export type CardChange = (card: Card | undefined, id: string) => Result<Card | undefined>;

/** One card as it was and as it is. */
export interface Changed {
  id: string;
  before: Card | undefined;
  after: Card | undefined;
}

const CARD = "card:";
const BROKEN = "broken:";
/** Numbers and addresses of those who asked not to be contacted again. */
const NEVER = "never";

const idOf = (key: string) => key.slice(CARD.length);

const readNever = (stored: unknown): string[] => (Array.isArray(stored) ? stored.filter((address) => typeof address === "string") : []);

export function createCardBook(hands: CalendarHands, notice: Notices) {
  const $cards = atom<CardMap>(new Map());
  const $never = atom<readonly string[]>([]);
  /** Records that could not be read, by key, kept until the rep has saved or removed them. */
  const $broken = atom<ReadonlyMap<string, unknown>>(new Map());
  const journal = createCardJournal(hands.cardBox);
  /** By key, the stamp of what is stored where this page's own changes could not be written. */
  const behind = new Map<string, number | undefined>();
  let tabs: CardTabs | undefined;
  let writing: Promise<void> = Promise.resolve();

  /** Writes after what is being written already; false when that failed, which is told. */
  function write(keys: string[], change: (stored: unknown, key: string) => unknown): Promise<boolean> {
    const written = writing
      .then(() => hands.cards.change(keys, change))
      .then(() => (tabs?.tell(keys), true))
      .catch((error) => (notice.tell(hands.explainStorage(error)), false));
    writing = written.then(() => undefined);
    return written;
  }

  function show(changed: readonly Changed[]) {
    const cards = new Map($cards.get());
    for (const { id, after } of changed) if (after) cards.set(id, after);
    for (const { id, after } of changed) if (!after) cards.delete(id);
    $cards.set(cards);
  }

  /** Does the same to the stored records; where another tab was quicker, the operation is done again on what it left. */
  async function keep(changed: readonly Changed[], change: CardChange) {
    const by = new Map(changed.map((one) => [CARD + one.id, one]));
    const noted = changed.map(({ id, before, after }): [string, Pending] => [
      CARD + id,
      after ? { card: after } : { removed: before?.changed ?? 0 },
    ]);
    const overtaken: string[] = [];
    journal.note(noted);
    const isKept = await write([...by.keys()], (stored, key) => {
      const { before, after } = by.get(key) as Changed;
      const known = readCard(stored);
      if (known?.changed === (behind.has(key) ? behind.get(key) : before?.changed)) return after;
      overtaken.push(key);
      const again = change(known, idOf(key));
      return "ok" in again ? again.ok && stamped(again.ok, known) : stored;
    });
    if (isKept) journal.settle(noted);
    for (const [key, { before }] of by) {
      if (isKept) behind.delete(key);
      else if (!behind.has(key)) behind.set(key, before?.changed);
    }
    if (overtaken.length > 0) await follow(overtaken);
  }

  /** Later than what was there, whatever the clock says. */
  const stamped = (card: Card, before: Card | undefined): Card => ({ ...card, changed: Math.max(hands.now(), (before?.changed ?? 0) + 1) });

  /** Another tab changed these records: they are read again. */
  async function follow(keys: string[]) {
    const stored = await hands.cards.read(keys).catch(() => undefined);
    if (!stored) return;
    if (keys.includes(NEVER)) $never.set(readNever(stored[keys.indexOf(NEVER)]));
    show(keys.flatMap((key, i) => (key.startsWith(CARD) ? [{ id: idOf(key), before: undefined, after: readCard(stored[i]) }] : [])));
  }

  /** Writes what a page that was left in the middle of it could not. */
  async function recover() {
    const keys = journal.keys().filter((key) => key.startsWith(CARD));
    if (keys.length === 0) return;
    if (await write(keys, journal.recovery())) journal.clear();
  }

  /** Sorts what was stored; what cannot be read is moved aside, so that it is neither shown nor lost. */
  function takeIn(records: [string, unknown][]) {
    const cards = new Map<string, Card>();
    const broken = new Map<string, unknown>();
    for (const [key, stored] of records) {
      const card = key.startsWith(CARD) ? readCard(stored) : undefined;
      if (key === NEVER) $never.set(readNever(stored));
      else if (card) cards.set(idOf(key), card);
      else broken.set(key, stored);
    }
    $cards.set(cards);
    $broken.set(broken);
    forbid([...cards.values()].filter(({ plan }) => plan?.doNotContact).flatMap(addressesOf));
    for (const key of broken.keys()) if (key.startsWith(CARD)) void putAside(key, broken.get(key));
  }

  /** Adds numbers and addresses to those that nobody contacts again. Nothing takes one off. */
  function forbid(addresses: readonly string[]) {
    const wanted = addresses.filter((address) => address !== "" && !$never.get().includes(address));
    if (wanted.length === 0) return;
    $never.set([...new Set([...$never.get(), ...wanted])]);
    void write([NEVER], (stored) => [...new Set([...readNever(stored), ...wanted])]);
  }

  async function putAside(key: string, stored: unknown) {
    await write([BROKEN + key, key], (_stored, target) => (target === key ? undefined : stored));
  }

  return {
    $cards,
    $never,
    $broken,
    /** Resolves when everything changed so far is kept. */
    settled: () => writing,

    async restore() {
      tabs = hands.openCardTabs();
      tabs.listen((keys) => void follow(keys));
      await recover();
      await hands.cards
        .readAll()
        .then(takeIn)
        .catch((error) => notice.tell(hands.explainStorage(error)));
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

/** By which somebody who opted out is known again; some may be empty. */
export const addressesOf = ({ prospect }: Card): string[] => [prospect.phone.e164 ?? "", prospect.email.trim().toLowerCase()];

export type CardBook = ReturnType<typeof createCardBook>;
