// What is shown elsewhere than on today: people, one of them, a month or a week.
import { computed, type ReadableAtom } from "nanostores";
import type { SeenState } from "./calendar-state.ts";
import { createGridView } from "./grid-view.ts";
import { type Asked, peopleView } from "./people-view.ts";
import { personView } from "./person-view.ts";
import { sceneOf } from "./touch-view.ts";

/** `$asked` is what is looked for among the people. */
export function createElsewhere(state: SeenState, $asked: ReadableAtom<Asked>) {
  const { book, $place, $now, $zone, $region, $rep } = state;
  const scenery = [book.$cards, $now, $zone, $region, $rep] as const;
  const gridView = createGridView();
  return {
    $people: computed([...scenery, book.$never, book.$broken, book.$newer, $asked], (cards) =>
      peopleView(sceneOf(state), cards, book.$never.get(), book.unread(), $asked.get()),
    ),
    /** The prospect on the page; nothing elsewhere, or when they are gone. */
    $person: computed([...scenery, $place, book.$never], (cards) => {
      const place = $place.get();
      const card = place.name === "person" ? cards.get(place.id) : undefined;
      return card && personView(sceneOf(state), card, book.$never.get());
    }),
    /** The month or week on the page; nothing elsewhere. */
    $grid: computed([...scenery, $place], (cards) => {
      const place = $place.get();
      return "anchor" in place ? gridView(sceneOf(state), cards, place) : undefined;
    }),
  };
}
