// The records the calendar keeps in a browser, by key: put there, read back and counted, past the page.
import type { Page } from "playwright-core";
import type { Card } from "../../src/domain/saved/cards.ts";

export type Kept = [key: string, record: unknown];

/** A card under the key it is kept by. */
export const keptCard = (card: Card): Kept => [`card:${card.prospect.id}`, card];

/** Puts records where the calendar keeps them, be it the first time, and the sign that there are some; the page shows anything of the site. */
export const keepRecords = (page: Page, records: readonly Kept[]): Promise<void> =>
  page.evaluate(
    (given) =>
      new Promise<void>((done, failed) => {
        const asked = indexedDB.open("callback-playbook-prospects");
        asked.onupgradeneeded = () => asked.result.createObjectStore("cards");
        asked.onerror = () => failed(asked.error);
        asked.onsuccess = () => {
          const writing = asked.result.transaction("cards", "readwrite");
          for (const [key, record] of given) writing.objectStore("cards").put(record, key);
          if (given.length > 0) localStorage.setItem("callback-playbook:people", "true");
          writing.oncomplete = () => (asked.result.close(), done());
        };
      }),
    records,
  );

/** Everything the calendar keeps, by key. */
export const readRecords = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(
    () =>
      new Promise<Record<string, unknown>>((done) => {
        const asked = indexedDB.open("callback-playbook-prospects");
        asked.onsuccess = () => {
          const found: Record<string, unknown> = {};
          const reading = asked.result.transaction("cards").objectStore("cards").openCursor();
          reading.onsuccess = () => {
            const cursor = reading.result;
            if (!cursor) return (asked.result.close(), done(found));
            found[String(cursor.key)] = cursor.value;
            cursor.continue();
          };
        };
      }),
  );

/** The cards the calendar keeps. */
export const readCards = async (page: Page): Promise<Card[]> =>
  Object.entries(await readRecords(page)).flatMap(([key, card]) => (key.startsWith("card:") ? [card as Card] : []));

/** How many records are kept. */
export const countRecords = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const asked = indexedDB.open("callback-playbook-prospects");
        asked.onsuccess = () => {
          const counting = asked.result.transaction("cards").objectStore("cards").count();
          counting.onsuccess = () => (asked.result.close(), done(counting.result));
        };
      }),
  );
