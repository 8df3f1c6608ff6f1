// A phone number that can be rung where it could be read, else as it was written.
import { Show } from "solid-js";

interface Props {
  phone: string;
  /** For tel:, in international form; empty for a number that cannot or must not be rung. */
  dial: string;
}

export function PhoneLink(props: Props) {
  return (
    <Show when={props.dial} fallback={<bdi>{props.phone}</bdi>}>
      <a href={`tel:${props.dial}`}>{props.phone}</a>
    </Show>
  );
}
