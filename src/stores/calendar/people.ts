// The list of people: what is looked for, and removing somebody or what could not be read.
import { atom } from "nanostores";
import type { CalendarState } from "./calendar-state.ts";
import type { Asked } from "./people-view.ts";
import { whoOf } from "./touch-view.ts";

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
        history.remember(`${whoOf(card).who} is removed.`, result.ok);
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
