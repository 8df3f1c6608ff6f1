// The sheet: the annotated script, what was left out, and how long it has become.
import { For, Show } from "solid-js";
import { byId } from "../by-id.ts";
import { pageLink } from "../links.ts";
import { Row, type RowVerbs, type RowView } from "./Row.tsx";

interface Props extends RowVerbs {
  subject: RowView | undefined;
  rows: RowView[];
  omitted: { id: string; title: string }[];
  budget: { state: string; sentence: string; reasons: string[] };
  segments: string;
  /** Seconds by sentence, and in all; empty while they are not known, or when the message is not said. */
  meter: { times: Record<string, string>; total: string; fit: string };
  asked: string[];
  onPutBack: (id: string) => void;
  /** Is there a page that times messages? */
  canTime: boolean;
  /** False when the message could not be handed over; then the page stays. */
  onTimeIt: () => boolean;
}

export function Sheet(props: Props) {
  const verbs = {
    onOtherWording: (id: string) => props.onOtherWording(id),
    onRewrite: (id: string, text: string) => props.onRewrite(id, text),
    onDropEdit: (id: string) => props.onDropEdit(id),
    onLeaveOut: (id: string) => (props.onLeaveOut(id), section?.focus()),
  };
  let section: HTMLElement | undefined;
  const rows = byId(() => props.rows);
  return (
    <section class="script" aria-label="Your message" tabindex="-1" ref={(element) => (section = element)}>
      <Show when={props.subject}>
        {(subject) => (
          <ol class="subject" aria-label="Subject">
            <Row row={subject()} name="the subject" time={undefined} {...verbs} />
          </ol>
        )}
      </Show>
      <ol>
        <For each={rows.ids()}>
          {(id, i) => {
            const row = rows.get(id);
            return <Row row={row()} name={`sentence ${i() + 1}`} time={props.meter.times[id]} {...verbs} />;
          }}
        </For>
      </ol>
      <Show when={props.omitted.length > 0}>
        <p class="omitted no-print">
          Left out:{" "}
          <For each={props.omitted}>
            {(move) => (
              <button type="button" onClick={() => props.onPutBack(move.id)}>
                {move.title}
              </button>
            )}
          </For>
        </p>
      </Show>
      <div class="budget" data-state={props.budget.state}>
        <p>{props.budget.sentence}.</p>
        <For each={props.budget.reasons}>{(reason) => <p class="reason">{reason}</p>}</For>
        <Show when={props.meter.total}>
          <p>
            {props.meter.total}: {props.meter.fit}.{" "}
            <Show when={props.canTime}>
              <a class="no-print" href={pageLink("time/")} onClick={(event) => props.onTimeIt() || event.preventDefault()}>
                Time and rehearse it
              </a>
            </Show>
          </p>
        </Show>
        <Show when={props.segments}>
          <p>{props.segments}.</p>
        </Show>
        <Show when={props.asked.length > 0}>
          <p class="asked">Dotted words are an example. Still to fill: {props.asked.join(", ").toLowerCase()}.</p>
        </Show>
      </div>
    </section>
  );
}
