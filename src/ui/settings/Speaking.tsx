// How fast somebody speaks, how they say numbers, and how long a message may take.
import { Show } from "solid-js";
import { Choice } from "../controls/Choice.tsx";
import { pageLink } from "../links.ts";

interface Option {
  id: string;
  label: string;
  hint: string;
  chosen: boolean;
}

interface Props {
  paces: Option[];
  perMinute: number;
  dictations: Option[];
  limits: Option[];
  limit: number;
  /** The page where a pace can be measured; false where the team hides it. */
  canMeasure: boolean;
  onPace: (id: string) => void;
  onDictation: (id: string) => void;
  onLimit: (seconds: number) => void;
}

export function Speaking(props: Props) {
  return (
    <section aria-labelledby="speaking-title">
      <h2 id="speaking-title">How you speak</h2>
      <Choice legend="Your pace" name="pace" options={props.paces} onChoose={(id) => props.onPace(id)} />
      <Choice legend="Phone numbers" name="dictation" options={props.dictations} onChoose={(id) => props.onDictation(id)} />
      <Choice legend="A message should fit in" name="limit" options={props.limits} onChoose={(id) => props.onLimit(Number(id))} />
      <p class="hint">
        That is {props.perMinute} words a minute, and at most {props.limit} seconds.
        <Show when={props.canMeasure}>
          {" "}
          Other figures, and your own pace measured, are set where you <a href={pageLink("time/")}>time a message</a>.
        </Show>
      </p>
    </section>
  );
}
