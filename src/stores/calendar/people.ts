// The list of people: what is looked for, and removing somebody or what could not be read.
import { atom } from "nanostores";
import { isPlanned } from "../../domain/cadence/plan.ts";
import { isNews } from "../../domain/cadence/sequences.ts";
import type { Card } from "../../domain/saved/cards.ts";
import type { CalendarState } from "./calendar-state.ts";
import type { Asked } from "./people-view.ts";
import { whoOf } from "./touch-view.ts";

const STAYING =
  " Their calendar entries stay until you delete them there. To cancel them first: undo this, end the plan and take the calendar file out once more.";

export function createPeople({ hands, book, history, notice, go }: CalendarState) {
  const $asked = atom<Asked>({ find: "", filter: "all" });
  return {
    $asked,
    verbs: {
      find: (find: string) => $asked.set({ ...$asked.get(), find }),
      filter: (filter: Asked["filter"]) => $asked.set({ ...$asked.get(), filter }),

      removePerson(id: string) {
        const card = book.$cards.get().get(id);
        const result = book.change([id], () => ({ ok: undefined }));
        if (!card || "error" in result) return;
        go({ name: "people" });
        history.remember(`${whoOf(card).who} is removed.${isInCalendars(card) ? STAYING : ""}`, result.ok);
      },

      /** Records that could not be read, as a file to look into. */
      saveBroken: () => hands.downloadText("unreadable-records.json", JSON.stringify(Object.fromEntries(book.$broken.get()), undefined, 2)),
      removeBroken() {
        book.dropBroken();
        notice.tell("The unreadable records are gone.");
      },
    },
  };
}

/** Do calendars hold touches of theirs that will not be carried out? */
const isInCalendars = ({ plan, past = [] }: Card): boolean =>
  [...(plan?.touches ?? []), ...past.flatMap(({ touches }) => touches)].some(
    (touch) => touch.exported && (isPlanned(touch) || (touch.status === "stopped" && isNews(touch))),
  );
