// Finding a page: what is asked, and what answers it. Nothing is fetched before somebody wakes it.
import { atom, computed } from "nanostores";
import { type Loaded, loadFinder } from "../browser/find.ts";
import type { Found } from "../domain/find/finder.ts";

type Waking = { kind: "asleep" } | { kind: "loading" } | { kind: "failed" } | { kind: "unloaded" } | ({ kind: "awake" } & Loaded);

/** One answer; its kind is in words. */
export type FoundRow = Found;

export interface Shelf {
  title: string;
  path: string;
}

export type FindView =
  | { kind: "asking"; shelves: Shelf[] }
  | { kind: "reading" }
  | { kind: "failed" }
  /** Only a reload of the page mends it. */
  | { kind: "unloaded" }
  | { kind: "found"; rows: FoundRow[] }
  | { kind: "nothing"; question: string; shelves: Shelf[] };

export function createFind(load: () => Promise<Loaded | undefined> = loadFinder) {
  const $waking = atom<Waking>({ kind: "asleep" });
  const $question = atom("");
  const $view = computed([$waking, $question], viewOf);
  return {
    $question,
    $view,
    ask: (question: string) => $question.set(question),
    /** Fetches what is needed, once; again after a failure. */
    async wake(): Promise<void> {
      const { kind } = $waking.get();
      if (kind === "loading" || kind === "awake") return;
      $waking.set({ kind: "loading" });
      $waking.set(await load().then(awake, failed));
    },
  };
}

const awake = (loaded: Loaded | undefined): Waking => (loaded ? { kind: "awake", ...loaded } : { kind: "unloaded" });
const failed = (): Waking => ({ kind: "failed" });

function viewOf(waking: Waking, asked: string): FindView {
  const question = asked.trim();
  if (waking.kind === "failed" || waking.kind === "unloaded") return { kind: waking.kind };
  if (waking.kind !== "awake") return question === "" ? { kind: "asking", shelves: [] } : { kind: "reading" };
  const shelves = Object.values(waking.kinds).flatMap(({ shelf }) => shelf ?? []);
  if (question === "") return { kind: "asking", shelves };
  const rows = waking.find(question).map((row) => ({ ...row, kind: waking.kinds[row.kind]?.label ?? "" }));
  return rows.length > 0 ? { kind: "found", rows } : { kind: "nothing", question, shelves };
}
