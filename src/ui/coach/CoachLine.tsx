// One line beside the text: how many remarks the coach has on it, and the way to them.
import { type JSX, onCleanup, onMount, Show } from "solid-js";

interface Props {
  /** Where it stands; a place that has room for it already, so that nothing moves. */
  mount: Element | null;
  count: number;
  /** Nothing is told before the text has been read. */
  isRead: boolean;
  onGo: () => void;
}

const told = (count: number) => (count === 1 ? "1 remark from the coach" : `${count} remarks from the coach`);

/** Adds itself to its place, and leaves nothing where it is called. */
export function CoachLine(props: Props): JSX.Element {
  const line = (
    <p class="coach-line no-print">
      <Show when={props.isRead}>
        <Show when={props.count > 0} fallback="The coach has nothing to mend.">
          <button type="button" onClick={() => props.onGo()}>
            {told(props.count)}
          </button>
          <kbd>F8</kbd>
        </Show>
      </Show>
    </p>
  ) as HTMLElement;
  onMount(() => props.mount?.append(line));
  onCleanup(() => line.remove());
  return undefined;
}
