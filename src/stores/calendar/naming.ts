// How what is told names days and people: "Wed 16 Dec", "Mr Okafor".
import type { CalendarState } from "./calendar-state.ts";
import { shortDay } from "./dates.ts";
import { whoOf } from "./touch-view.ts";

export function createNaming({ book, $now, $region }: Pick<CalendarState, "book" | "$now" | "$region">) {
  return {
    /** "Wed 16 Dec" of an ISO date, with the year when it is not this one; an empty text for what is no date. */
    day: (iso: string): string => shortDay(iso, $now.get().slice(0, 10), $region.get()),

    /** "Mr Okafor" of a card's id; an empty text for who is no longer here. */
    nameOf(id: string): string {
      const card = book.$cards.get().get(id);
      return card ? whoOf(card).who : "";
    },
  };
}
