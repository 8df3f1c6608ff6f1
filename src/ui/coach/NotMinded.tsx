// What the coach was told not to mind, with the way back.
import { For } from "solid-js";
import { pageLink } from "../links.ts";

export interface NotMindedProps {
  muted: { id: string; title: string; where: string }[];
  onMindAgain: (rule: string) => void;
}

export function NotMinded(props: NotMindedProps) {
  return (
    <>
      <h3>Not minded</h3>
      <ul class="not-minded">
        <For each={props.muted}>
          {(rule) => (
            <li>
              <span>
                <a href={pageLink(`coach/${rule.id}/`)}>{rule.title}</a>, {rule.where}
              </span>
              <button type="button" aria-label={`Mind it again: ${rule.title}`} onClick={() => props.onMindAgain(rule.id)}>
                Mind it again
              </button>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
