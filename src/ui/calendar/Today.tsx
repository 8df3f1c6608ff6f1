// Today: the touches in the order to make them, who was to call back, and what comes next.
import { For, type JSX, Show } from "solid-js";
import { byId } from "../by-id.ts";
import { useGrowing } from "../growing.ts";
import { type SheetMode, type TouchProps, TouchRow } from "./TouchRow.tsx";

interface Due {
  card: string;
  entry: number;
  sentence: string;
}

interface Props {
  today: { title: string; summary: string; touches: TouchProps[]; due: Due[]; next: TouchProps[]; isEmpty: boolean };
  onOpen: (key: string, mode: SheetMode) => void;
  onAnswerDue: (card: string, entry: number, didCall: boolean) => void;
  /** What to say while nobody is on the calendar. */
  children: JSX.Element;
}

export function Today(props: Props) {
  let heading: HTMLHeadingElement | undefined;
  /** The buttons just pressed go; the focus stays near. */
  const answer = ({ card, entry }: Due, didCall: boolean) => {
    props.onAnswerDue(card, entry, didCall);
    heading?.focus();
  };
  return (
    <section class="today" aria-labelledby="today-title">
      <h1 id="today-title" tabindex="-1" ref={(element) => (heading = element)}>
        {props.today.title}
      </h1>
      <Show when={!props.today.isEmpty} fallback={props.children}>
        <p class="lede" role="status">
          {props.today.summary}
        </p>
        <Touches touches={props.today.touches} isWho onOpen={props.onOpen} />
        <Show when={props.today.due.length > 0}>
          <h2>Did they call back?</h2>
          <ul class="dues">
            <For each={props.today.due}>
              {(due) => (
                <li>
                  <p>{due.sentence}</p>
                  <p class="touch-verbs no-print">
                    <button type="button" aria-label={`They did: ${due.sentence}`} onClick={() => answer(due, true)}>
                      They did
                    </button>
                    <button type="button" aria-label={`They did not: ${due.sentence}`} onClick={() => answer(due, false)}>
                      They did not
                    </button>
                  </p>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <Show when={props.today.next.length > 0}>
          <h2>Next</h2>
          <Touches touches={props.today.next} isWho onOpen={props.onOpen} />
        </Show>
      </Show>
    </section>
  );
}

interface ListProps {
  touches: TouchProps[];
  isWho: boolean;
  onOpen: (key: string, mode: SheetMode) => void;
}

/** A list of touches; each stays on the page while its words change, so that the focus does too. */
export function Touches(props: ListProps) {
  const shown = useGrowing(() => props.touches);
  const list = byId(() => shown().map((touch) => ({ id: touch.key, touch })));
  return (
    <ol class="touches">
      <For each={list.ids()}>
        {(id) => {
          const item = list.get(id);
          return <TouchRow touch={item().touch} isWho={props.isWho} onOpen={props.onOpen} />;
        }}
      </For>
    </ol>
  );
}
