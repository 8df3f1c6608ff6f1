// The sides that the coach takes, and what it was told not to mind.
import { Show } from "solid-js";
import { NotMinded, type NotMindedProps } from "../coach/NotMinded.tsx";
import { Sides, type SidesProps } from "../coach/Sides.tsx";
import { pageLink } from "../links.ts";

export function Coach(props: SidesProps & NotMindedProps) {
  let title: HTMLElement | undefined;
  return (
    <section aria-labelledby="coach-title">
      <h2 id="coach-title" tabindex="-1" ref={(element) => (title = element)}>
        The coach
      </h2>
      <Sides sides={props.sides} onTakeSide={props.onTakeSide} />
      <Show
        when={props.muted.length > 0}
        fallback={
          <p class="hint">
            It minds everything. A remark can be switched off beside it; what it looks for is on <a href={pageLink("coach/")}>its pages</a>.
          </p>
        }
      >
        <NotMinded muted={props.muted} onMindAgain={(rule) => (props.onMindAgain(rule), title?.focus())} />
      </Show>
    </section>
  );
}
