// The script sentence by sentence: its seconds, its words as written, and, opened or pointed at, as they are said.
import { For, Index, Show } from "solid-js";
import { byId } from "../by-id.ts";

export interface LineProps {
  id: string;
  seconds: string;
  words: number;
  parts: { id: string; text: string; look: string }[];
  said: string;
}

interface Props {
  lines: LineProps[];
  more: number;
  pointed: string;
  opened: string[];
  onPoint: (id: string) => void;
  onOpen: (id: string) => void;
}

const idUnder = (event: Event) => (event.target as Element).closest("[data-id]")?.getAttribute("data-id") ?? "";

export function Lines(props: Props) {
  const lines = byId(() => props.lines);
  return (
    <>
      <ol
        class="lines"
        onPointerOver={(event) => props.onPoint(idUnder(event))}
        onPointerLeave={(event) => event.pointerType !== "touch" && props.onPoint("")}
      >
        <For each={lines.ids()}>
          {(id) => {
            const line = lines.get(id);
            const isOpen = () => props.opened.includes(id);
            return (
              <li data-id={id} data-pointed={props.pointed === id}>
                <button
                  type="button"
                  class="line-time"
                  aria-expanded={isOpen()}
                  onClick={() => props.onOpen(id)}
                  onFocus={() => props.onPoint(id)}
                  onBlur={() => props.onPoint("")}
                >
                  {line().seconds}
                  <span class="off-screen"> seconds: sentence {Number(id) + 1} as it is said</span>
                  <span aria-hidden="true"> s</span>
                </button>
                <div>
                  <p class="line-text">
                    <Index each={line().parts}>
                      {(part) => (
                        <>
                          <span data-id={part().id} data-look={part().look} data-pointed={props.pointed === part().id}>
                            {part().text.trimEnd()}
                          </span>
                          {gapAfter(part().text)}
                        </>
                      )}
                    </Index>
                  </p>
                  <Show when={isOpen()}>
                    <p class="line-said">{line().said}</p>
                  </Show>
                </div>
              </li>
            );
          }}
        </For>
      </ol>
      <Show when={props.more > 0}>
        <p class="hint">And {props.more} more sentences, counted in the total.</p>
      </Show>
    </>
  );
}

/** Stands after the words, so that no line is drawn under it. */
const gapAfter = (text: string): string => text.slice(text.trimEnd().length);
