// In one sentence, what the message already does well, each part leading to the page of its technique.
import { Index, Show } from "solid-js";
import { techniqueLink } from "../links.ts";

export function Praise(props: { praise: { technique: string; as: string }[] }) {
  const before = (i: number) => (i === 0 ? " " : i === props.praise.length - 1 ? " and " : ", ");
  return (
    <Show when={props.praise.length > 0}>
      <p class="coach-praise">
        This message
        <Index each={props.praise}>
          {(part, i) => (
            <>
              {before(i)}
              <a href={techniqueLink(part().technique)}>{part().as}</a>
            </>
          )}
        </Index>
        .
      </p>
    </Show>
  );
}
