// Who somebody is, how to reach them, and what the clock says where they are.
import { Show } from "solid-js";
import { mailLink } from "../links.ts";
import { PhoneLink } from "./PhoneLink.tsx";

interface Props {
  who: string;
  organisation: string;
  state: string;
  phone: string;
  /** For tel:, in international form; empty when there is none. */
  dial: string;
  email: string;
  zone: string;
  now: string;
  connection: string;
  hours: string;
  /** They asked not to be contacted: nothing here invites to. */
  isNever: boolean;
}

export function PersonHead(props: Props) {
  return (
    <header class="person-head">
      <p class="kicker no-print">
        <a href="#people">People</a>
      </p>
      <h1>
        <bdi>{props.who}</bdi>
        <Show when={props.organisation}>
          <bdi class="person-organisation">{props.organisation}</bdi>
        </Show>
      </h1>
      <p class="person-state" data-never={props.isNever}>
        {props.state}
      </p>
      <dl class="person-facts">
        <Reach {...props} />
        <div>
          <dt>Their clock</dt>
          <dd>
            {props.now} <span class="quiet">{props.zone}</span>
          </dd>
        </div>
        <Show when={props.connection}>
          <div>
            <dt>You are connected by</dt>
            <dd>
              <bdi>{props.connection}</bdi>
            </dd>
          </div>
        </Show>
      </dl>
      <p class="hint">{props.hours}</p>
    </header>
  );
}

function Reach(props: Props) {
  return (
    <>
      <Show when={props.phone}>
        <div>
          <dt>Phone</dt>
          <dd>
            <PhoneLink phone={props.phone} dial={props.isNever ? "" : props.dial} />
          </dd>
        </div>
      </Show>
      <Show when={props.email}>
        <div>
          <dt>E-mail</dt>
          <dd>
            <Show when={!props.isNever} fallback={<bdi>{props.email}</bdi>}>
              <a href={mailLink(props.email)}>{props.email}</a>
            </Show>
          </dd>
        </div>
      </Show>
    </>
  );
}
