// Everything the message puts up for sale, by kind and in its own words, and the one thing to keep.
import { For, Index } from "solid-js";

export interface SoldProps {
  heading: string;
  kinds: { id: string; label: string; words: string[] }[];
  keep: string;
}

export function Sold(props: SoldProps) {
  return (
    <section class="coach-sold" aria-labelledby="coach-sold-title">
      <h3 id="coach-sold-title">{props.heading}</h3>
      <dl>
        <For each={props.kinds}>
          {(kind) => (
            <div>
              <dt>{kind.label}</dt>
              <dd>
                <Index each={kind.words}>
                  {(words, i) => (
                    <>
                      {i > 0 ? ", " : ""}“<bdi>{words()}</bdi>”
                    </>
                  )}
                </Index>
              </dd>
            </div>
          )}
        </For>
      </dl>
      <p>{props.keep}</p>
    </section>
  );
}
