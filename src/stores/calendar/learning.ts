// What the rep's own log tells, worked out only where it is looked at.
import { atom } from "nanostores";
import type { CalendarState } from "./calendar-state.ts";
import type { LearnView } from "./learn-view.ts";
import { createLoader } from "./loader.ts";

const NOTHING: LearnView = { told: "", tables: [], callbacks: "" };

export function createLearning({ playbook, book, notice, $place }: CalendarState) {
  const load = createLoader(notice);
  const $learn = atom(NOTHING);

  async function look() {
    if ($place.get().name !== "learn") return;
    const room = await load(() => import("./learn-view.ts"));
    if (room) $learn.set(room.learnView(playbook, book.$cards.get().values()));
  }

  $place.listen(() => void look());
  book.$cards.listen(() => void look());
  void look();
  return { $learn };
}
