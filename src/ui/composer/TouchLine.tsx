// Which touch of whose plan the message is for, quietly, with the way back to it.
import { Show } from "solid-js";
import { mailLink, pageLink } from "../links.ts";

interface Props {
  card: string;
  who: string;
  told: string;
  phone: string;
  /** For tel:; empty when the number could not be read. */
  dial: string;
  email: string;
}

export function TouchLine(props: Props) {
  return (
    <p class="for-touch">
      For{" "}
      <a href={pageLink(`calendar/#p=${props.card}`)}>
        <bdi>{props.who}</bdi>
      </a>
      : {props.told}
      <Show when={props.phone}>
        {" "}
        <Show when={props.dial} fallback={<bdi>{props.phone}</bdi>}>
          <a href={`tel:${props.dial}`}>{props.phone}</a>
        </Show>
      </Show>
      <Show when={props.email}>
        {" "}
        <a href={mailLink(props.email)}>{props.email}</a>
      </Show>
    </p>
  );
}
