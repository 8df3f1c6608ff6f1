// The one tab stop of the grid: which day has it, and how it walks from day to day, also beyond what is in view.
import { type Accessor, createEffect, createMemo, createSignal, on } from "solid-js";
import { type Days, type Step, stepTo, type Wanted } from "./grid-steps.ts";

/** `table` is asked for when a day is to take the focus; its days carry `data-date`. */
export function createWalk(grid: Accessor<Days>, table: () => HTMLElement | undefined, onGo: (date: string) => void) {
  const [at, setAt] = createSignal("");
  let sought: Wanted | undefined;
  let gone = "";
  const stop = createMemo(() => {
    const days = grid().weeks.flat();
    const inside = days.filter(({ isOutside }) => !isOutside);
    const start = inside.find(({ date }) => date === grid().today) ?? inside[0];
    return (days.find(({ date }) => date === at()) ?? start)?.date ?? "";
  });
  const focus = (date: string) => {
    setAt(date);
    queueMicrotask(() => table()?.querySelector<HTMLElement>(`[data-date="${date}"]`)?.focus());
  };
  const take = (step: Step) => {
    sought = "to" in step ? undefined : step.seek;
    if ("to" in step) return focus(step.to);
    gone = step.go;
    onGo(step.go);
  };
  /** Another month or week has come into view; one that does not come twice is not waited for. */
  const arrive = () => {
    if (!sought) return;
    const step = stepTo(grid(), sought);
    if ("to" in step || step.go !== gone) take(step);
  };
  createEffect(on(grid, arrive, { defer: true }));
  return { stop, focus, take, seek: (wanted: Wanted) => take(stepTo(grid(), wanted)), stay: (date: string) => setAt(date) };
}
