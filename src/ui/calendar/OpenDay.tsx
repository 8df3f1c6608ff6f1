// A day of the grid, opened below it: its touches as a list.
import { Show } from "solid-js";
import type { DayProps } from "./GridDay.tsx";
import { Touches } from "./Today.tsx";
import type { SheetMode } from "./TouchRow.tsx";

interface Props {
  kind: "month" | "week";
  day: DayProps;
  onOpen: (key: string, mode: SheetMode) => void;
  onClose: () => void;
}

/** The touches of a day, with the focus on its name; Escape goes back to the grid. */
export function OpenDay(props: Props) {
  const onKeyDown = (event: KeyboardEvent) => event.key === "Escape" && props.onClose();
  return (
    <section class="open-day" aria-labelledby="open-day-title" onKeyDown={onKeyDown}>
      <h2 id="open-day-title" tabindex="-1" ref={(heading) => queueMicrotask(() => heading.focus())}>
        {props.day.label}
      </h2>
      <Show when={props.day.touches.length > 0} fallback={<p class="hint">Nothing is planned on this day.</p>}>
        <Touches touches={props.day.touches} isWho onOpen={props.onOpen} />
      </Show>
      <p class="touch-verbs no-print">
        <button type="button" onClick={() => props.onClose()}>
          Back to the {props.kind}
        </button>
      </p>
    </section>
  );
}
