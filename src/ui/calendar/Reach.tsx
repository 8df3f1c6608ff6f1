// How to reach somebody: the number to dial and the address to write to, as links and, on paper, as text.
import { Show } from "solid-js";
import { mailLink } from "../links.ts";
import { PhoneLink } from "./PhoneLink.tsx";

export interface ReachProps {
  phone: string;
  /** For tel:, in international form; empty when it could not be read. */
  dial: string;
  email: string;
}

export function Reach(props: ReachProps) {
  return (
    <Show when={props.phone || props.email}>
      <p class="reach">
        <Show when={props.phone}>
          <PhoneLink phone={props.phone} dial={props.dial} />
        </Show>
        <Show when={props.email}>
          <a href={mailLink(props.email)}>{props.email}</a>
        </Show>
      </p>
    </Show>
  );
}
