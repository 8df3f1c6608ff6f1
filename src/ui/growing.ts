// A long list shown in steps: what fits the window at once, more with every frame, so that the page is there before its end is.
import { type Accessor, createSignal, onCleanup } from "solid-js";

/** As many as a tall window holds, and as many as a frame has time for. */
const FIRST = 8;
const STEP = 24;

/** The beginning of a list, longer with every frame until all of it is there; all at once for the printer. */
export function useGrowing<T>(list: Accessor<T[]>): Accessor<T[]> {
  const [shown, show] = createSignal(FIRST);
  const grow = () => {
    if (shown() >= list().length) return show(Infinity);
    show(shown() + STEP);
    return wait();
  };
  const wait = () => requestAnimationFrame(() => setTimeout(grow));
  const showAll = () => show(Infinity);
  addEventListener("beforeprint", showAll);
  onCleanup(() => removeEventListener("beforeprint", showAll));
  wait();
  return () => list().slice(0, shown());
}
