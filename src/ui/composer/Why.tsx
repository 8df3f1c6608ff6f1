// The first step: the reasons to call, one of which is chosen.
import { For } from "solid-js";

interface Props {
  plays: { id: string; label: string; chosen: boolean }[];
  onChoose: (id: string) => void;
}

export function Why(props: Props) {
  return (
    <>
      <h1>Why are you calling?</h1>
      <ul class="reasons">
        <For each={props.plays}>
          {(play) => (
            <li>
              <button type="button" class="plain" aria-current={play.chosen ? "true" : undefined} onClick={() => props.onChoose(play.id)}>
                {play.label}
              </button>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
