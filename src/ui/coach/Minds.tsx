// What the coach minds: sides to take where the sources disagree, and what is muted, with the way back.
import { Show } from "solid-js";
import { NotMinded, type NotMindedProps } from "./NotMinded.tsx";
import { Sides, type SidesProps } from "./Sides.tsx";
import { pageLink } from "../links.ts";

export function Minds(props: SidesProps & NotMindedProps) {
  let title: HTMLElement | undefined;
  return (
    <details class="coach-minds">
      <summary ref={(element) => (title = element)}>What it minds</summary>
      <Sides sides={props.sides} onTakeSide={props.onTakeSide} />
      <Show when={props.muted.length > 0}>
        <NotMinded muted={props.muted} onMindAgain={(rule) => (props.onMindAgain(rule), title?.focus())} />
      </Show>
      <p>
        <a href={pageLink("coach/")}>Everything it looks for</a>
      </p>
    </details>
  );
}
