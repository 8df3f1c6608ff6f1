// Pages that were found: title, kind and section, and the words that answer, marked.
import { For, Index, Show } from "solid-js";
import { pageLink } from "../links.ts";

interface Part {
  text: string;
  isFound: boolean;
}

export interface FoundRow {
  path: string;
  kind: string;
  title: Part[];
  section: string;
  excerpt: Part[];
}

export function FindResults(props: { rows: FoundRow[] }) {
  return (
    <ol class="find-rows">
      <For each={props.rows}>
        {(row) => (
          <li>
            <a href={pageLink(row.path)}>
              <span class="find-title">
                <Parts parts={row.title} />
              </span>{" "}
              <span class="find-kind">
                {row.kind}
                <Show when={row.section}> · {row.section}</Show>
              </span>{" "}
              <span class="find-words">
                <Parts parts={row.excerpt} />
              </span>
            </a>
          </li>
        )}
      </For>
    </ol>
  );
}

function Parts(props: { parts: Part[] }) {
  return (
    <Index each={props.parts}>
      {(part) => (
        <Show when={part().isFound} fallback={part().text}>
          <mark>{part().text}</mark>
        </Show>
      )}
    </Index>
  );
}
