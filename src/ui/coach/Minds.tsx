// What the coach minds: sides to take where the sources disagree, and what is muted, with the way back.
import { For, Show } from "solid-js";
import { Choice } from "../controls/Choice.tsx";
import { pageLink } from "../links.ts";

export interface MindsProps {
  sides: { id: string; question: string; options: { id: string; label: string; hint: string; chosen: boolean }[] }[];
  muted: { id: string; title: string; where: string }[];
  onTakeSide: (disagreement: string, side: string) => void;
  onMindAgain: (rule: string) => void;
}

export function Minds(props: MindsProps) {
  let title: HTMLElement | undefined;
  return (
    <details class="coach-minds">
      <summary ref={(element) => (title = element)}>What it minds</summary>
      <For each={props.sides.map(({ id }) => id)}>
        {(id) => {
          const side = () => props.sides.find((one) => one.id === id) ?? { question: "", options: [] };
          return (
            <Choice
              legend={side().question}
              name={`side-${id}`}
              options={side().options}
              onChoose={(chosen) => props.onTakeSide(id, chosen)}
            />
          );
        }}
      </For>
      <Show when={props.muted.length > 0}>
        <h3>Not minded</h3>
        <ul class="coach-muted">
          <For each={props.muted}>
            {(rule) => (
              <li>
                <span>
                  {rule.title}, {rule.where}
                </span>
                <button
                  type="button"
                  aria-label={`Mind it again: ${rule.title}`}
                  onClick={() => (props.onMindAgain(rule.id), title?.focus())}
                >
                  Mind it again
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p>
        <a href={pageLink("coach/")}>Everything it looks for</a>
      </p>
    </details>
  );
}
