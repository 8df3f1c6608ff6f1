// The sides that the coach takes, and what it was told not to mind.
import { For, Show } from "solid-js";
import { Choice } from "../controls/Choice.tsx";
import { pageLink } from "../links.ts";

interface Props {
  sides: { id: string; question: string; options: { id: string; label: string; hint: string; chosen: boolean }[] }[];
  muted: { id: string; title: string; where: string }[];
  onTakeSide: (disagreement: string, side: string) => void;
  onMindAgain: (rule: string) => void;
}

export function Coach(props: Props) {
  let title: HTMLElement | undefined;
  return (
    <section aria-labelledby="coach-title">
      <h2 id="coach-title" tabindex="-1" ref={(element) => (title = element)}>
        The coach
      </h2>
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
      <Show
        when={props.muted.length > 0}
        fallback={
          <p class="hint">
            It minds everything. A remark can be switched off beside it; what it looks for is on <a href={pageLink("coach/")}>its pages</a>.
          </p>
        }
      >
        <h3>Not minded</h3>
        <ul class="muted-rules">
          <For each={props.muted}>
            {(rule) => (
              <li>
                <span>
                  <a href={pageLink(`coach/${rule.id}/`)}>{rule.title}</a>, {rule.where}
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
    </section>
  );
}
