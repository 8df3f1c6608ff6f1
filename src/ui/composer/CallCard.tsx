// The printed call card: whom, the script, and room for what happened. On the screen it is not shown.
import { For } from "solid-js";

interface Props {
  title: string;
  to: string;
  number: string;
  /** The sentences, one a line, so that an eye finds its place again. */
  lines: string[];
}

const OUTCOMES = ["Left a message", "Reached", "Will call back by", "Next step and date"];

export function CallCard(props: Props) {
  return (
    <section class="call-card" aria-hidden="true">
      <p class="kicker">{props.title}</p>
      <p class="call-card-to">
        <bdi>{props.to}</bdi> <bdi>{props.number}</bdi>
      </p>
      <div class="call-card-text">
        <For each={props.lines}>{(line) => <p>{line}</p>}</For>
      </div>
      <ul>
        <For each={OUTCOMES}>{(outcome) => <li>{outcome}</li>}</For>
      </ul>
    </section>
  );
}
