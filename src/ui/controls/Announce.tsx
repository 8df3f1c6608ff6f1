// A sentence for screen readers, said politely once it has stopped changing.
import { createEffect, createSignal, on, onCleanup } from "solid-js";

/** Milliseconds without a change: somebody who types is not talked over. */
const SETTLED = 1500;

export function Announce(props: { text: string }) {
  const [said, say] = createSignal("");
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const wait = (text: string) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => say(text), SETTLED);
  };
  createEffect(on(() => props.text, wait, { defer: true }));
  onCleanup(() => clearTimeout(waiting));
  return (
    <p class="off-screen" role="status">
      {said()}
    </p>
  );
}
