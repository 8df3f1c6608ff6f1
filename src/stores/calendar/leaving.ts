// What happens when somebody goes elsewhere on the page: what is open closes, and what was told long ago is told no more.
import type { SeenState } from "./calendar-state.ts";

/** A notice younger than so many milliseconds is left to be read, and its way back to be taken. */
const FRESH = 10_000;

/** `close` does nothing where nothing is open; what was typed there it offers back. Gives what begins to watch. */
export function createLeaving({ $place, notice, hands }: Pick<SeenState, "$place" | "notice" | "hands">, close: () => void) {
  let toldAt = 0;
  const leave = () => {
    if (hands.now() - toldAt > FRESH) notice.verbs.dismiss();
    close();
  };
  return () => {
    notice.$notice.listen(() => (toldAt = hands.now()));
    $place.listen(leave);
  };
}
