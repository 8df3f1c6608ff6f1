// The finder, fetched from this site when somebody looks for something: the words of every page, and what searches them.
import type { FindBook, FindKind } from "../domain/find/book.ts";
import type { Finder } from "../domain/find/finder.ts";
import { type PackedBook, unpack } from "../domain/find/packed.ts";

export interface Loaded {
  kinds: Record<string, FindKind>;
  find: Finder["find"];
}

/** Pages taken in between two keys; some milliseconds' work on a slow phone. */
const AT_ONCE = 8;

/** Nothing where the code cannot be had, which browsers remember until a reload; rejects where the words cannot, which may be asked for again. */
export async function loadFinder(): Promise<Loaded | undefined> {
  const [code, book] = await Promise.allSettled([import("../domain/find/finder.ts"), fetchBook()]);
  if (code.status === "rejected") return undefined;
  if (book.status === "rejected") throw book.reason;
  const { kinds, pages } = book.value;
  const finder = code.value.createFinder();
  for (let i = 0; i < pages.length; i += AT_ONCE) {
    finder.add(pages.slice(i, i + AT_ONCE));
    await new Promise((go) => setTimeout(go));
  }
  return { kinds, find: finder.find };
}

async function fetchBook(): Promise<FindBook> {
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, "/")}find.json`);
  if (!answer.ok) throw new Error(`The words of the playbook could not be fetched (status ${answer.status}).`);
  return unpack((await answer.json()) as PackedBook);
}
