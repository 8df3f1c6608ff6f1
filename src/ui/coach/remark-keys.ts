// F8 goes to the next remark and Shift+F8 to the one before, from anywhere on the page and round again at the end.
import { onCleanup, onMount } from "solid-js";
import { remarkPlace } from "./Remark.tsx";

interface Placed {
  id: string;
  /** Where its words begin in the text. */
  at: number;
}

/** Listens while the part that calls it is on the page; `caret` is where the person is in the text. */
export function useRemarkKeys(order: () => Placed[], caret: () => number | undefined) {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = event.shiftKey ? before(order(), caret()) : after(order(), caret());
    if (!next) return;
    event.preventDefault();
    goTo(next.id);
  };
  onMount(() => addEventListener("keydown", onKey));
  onCleanup(() => removeEventListener("keydown", onKey));
}

const here = (order: Placed[]) => order.findIndex(({ id }) => document.getElementById(remarkPlace(id))?.contains(document.activeElement));

function after(order: Placed[], caret: number | undefined): Placed | undefined {
  const at = here(order);
  if (at >= 0) return order[(at + 1) % order.length];
  return (caret === undefined ? undefined : nearest(order, (one) => one.at - caret)) ?? order[0];
}

function before(order: Placed[], caret: number | undefined): Placed | undefined {
  const at = here(order);
  if (at >= 0) return order.at(at - 1);
  return (caret === undefined ? undefined : nearest(order, (one) => caret - one.at)) ?? order.at(-1);
}

/** The one with the least distance that is not negative. */
const nearest = (order: Placed[], distance: (one: Placed) => number): Placed | undefined =>
  order.filter((one) => distance(one) >= 0).toSorted((a, b) => distance(a) - distance(b))[0];

/** Gives the focus to a remark's remedy, or to the remark where it has none; false when it is not there. */
export function goTo(id: string): boolean {
  const remark = document.getElementById(remarkPlace(id));
  const target = remark?.querySelector<HTMLElement>(".remedy") ?? remark;
  target?.focus();
  return target !== null && target !== undefined;
}
