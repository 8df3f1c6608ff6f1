// A pasted or chosen list on its way in: how it was read, what is wrong row by row, and adding the good rows.
import { atom, computed } from "nanostores";
import type { CalendarState } from "./calendar-state.ts";
import type { ListPlan } from "./list-cards.ts";
import type { ListRead } from "./list-reading.ts";
import { createLoader } from "./loader.ts";
import type { Planning } from "./planning.ts";
import { sceneOf, whoOf } from "./touch-view.ts";

type Import = { kind: "closed" } | { kind: "asking" } | ({ kind: "read" } & ListRead);

/** Rows of the preview. */
const SAMPLE = 5;

export function createListImport(state: CalendarState, planning: Planning) {
  const { playbook, book, history, notice } = state;
  const $import = atom<Import>({ kind: "closed" });
  /** What stands in the list; read when the form comes up. */
  const $text = atom("");
  const load = createLoader(notice);
  /** The reading under way whose answer is wanted. */
  let wanted: symbol | undefined;

  const $view = computed([$import], (reading) => {
    if (reading.kind === "closed") return undefined;
    if (reading.kind === "asking") return { text: $text.get(), preview: undefined };
    const { columns, prospects, problems } = reading;
    return {
      text: $text.get(),
      preview: {
        columns: columns.map(({ heading, field }) => ({ heading, field: field ?? "" })),
        count: prospects.length,
        leftOut: problems.filter(({ kind }) => kind === "left out"),
        look: problems.filter(({ kind }) => kind === "look"),
        untitled: prospects.filter(({ person }) => person.address === "first name").length,
        untimed: prospects.filter(({ zone }) => zone === "").length,
        cadences: Object.values(playbook.cadences).map(({ id, title }) => ({ id, title })),
        today: sceneOf(state).today,
        sample: prospects.slice(0, SAMPLE).map((prospect) => ({
          ...whoOf({ prospect }),
          reach: [prospect.phone.typed, prospect.email].filter(Boolean).join(" · "),
          zone: prospect.zone || "Not known yet",
        })),
      },
    };
  });

  /** What comes when the list was read again, typed anew or closed since is dropped. */
  async function read(text: string) {
    const mine = (wanted = Symbol("reading"));
    const room = await load(() => import("./list-reading.ts"));
    const found = room && (await room.readList(state, text));
    if (found && wanted === mine) $import.set({ kind: "read", ...found });
  }

  async function add(plan: ListPlan | undefined) {
    const room = await load(() => import("./list-cards.ts"));
    const reading = $import.get();
    if (!room || reading.kind !== "read" || reading.prospects.length === 0) return;
    const { cards, told } = room.cardsOf(state, planning, reading.prospects, plan);
    const made = new Map(cards.map((card) => [card.prospect.id, card]));
    const result = book.change([...made.keys()], (card, id) => ({ ok: card ?? made.get(id) }));
    $import.set({ kind: "closed" });
    if ("error" in result) notice.tell(result.sentence);
    else history.remember(told, result.ok);
  }

  function type(text: string) {
    if (text !== $text.get()) wanted = undefined;
    $text.set(text);
  }

  return {
    $view,
    openImport() {
      type("");
      $import.set({ kind: "asking" });
    },
    typeList: type,
    /** What was pasted or typed can be had back. */
    closeImport() {
      wanted = undefined;
      const [reading, text] = [$import.get(), $text.get()];
      $import.set({ kind: "closed" });
      if (reading.kind === "closed" || text.trim() === "") return;
      notice.offerUndo("The list was closed, and nobody added.", () => {
        $text.set(text);
        $import.set(reading);
      });
    },
    readList: (text: string) => void read(text),
    addList: (plan?: ListPlan) => void add(plan),
  };
}
