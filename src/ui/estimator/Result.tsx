// How long it takes: the total and its range, the verdict, what to cut, and the tape.
import { createMemo, For, Show } from "solid-js";
import { Announce } from "../controls/Announce.tsx";
import { type Pointed, Tape, type TapeProps } from "./Tape.tsx";

export interface CutProps {
  id: string;
  name: number;
  seconds: string;
  words: string;
  leaves: string;
}

interface Props {
  total: { seconds: string; unit: string };
  /** Its figures are empty when nothing is said. */
  range: { figures: string; words: string; hint: string; told: string };
  verdict: { fit: string; sentence: string };
  /** Its sentence is empty when there is nothing to advise. */
  advice: { sentence: string; cuts: CutProps[] };
  tape: TapeProps;
  pointed: Pointed;
  onPoint: (id: string) => void;
  onPointAt: (seconds: number) => void;
  onCut: (id: string) => void;
}

export function Result(props: Props) {
  let section: HTMLElement | undefined;
  const told = createMemo(() => `${props.range.told} ${props.verdict.sentence}`.trim());
  const cutOut = (id: string) => {
    props.onCut(id);
    section?.focus();
  };
  return (
    <section
      ref={(element) => (section = element)}
      class="result"
      tabindex="-1"
      data-fit={props.verdict.fit}
      aria-label="How long it takes"
    >
      <div class="reading">
        <p class="total">
          {props.total.seconds}
          <abbr title={props.total.unit === "s" ? "seconds" : "minutes"}>{props.total.unit}</abbr>
        </p>
        <p class="verdict">{props.verdict.sentence}</p>
        <Show when={props.range.figures}>
          <p class="range-told">
            Most likely {props.range.figures}; {props.range.words}. <span class="no-print">{props.range.hint}</span>
          </p>
        </Show>
      </div>
      <Announce text={told()} />
      <Tape
        tape={props.tape}
        pointed={props.pointed}
        label={`The script on a tape: ${told()}`}
        onPointAt={props.onPointAt}
        onPointAway={() => props.onPoint("")}
      />
      <Show when={props.advice.sentence}>
        <div class="advice no-print">
          <p>{props.advice.sentence}</p>
          <ul>
            <For each={props.advice.cuts}>
              {(cut) => (
                <li>
                  <button type="button" onClick={() => cutOut(cut.id)} onPointerEnter={() => props.onPoint(cut.id)}>
                    Leave out sentence {cut.name}
                  </button>{" "}
                  <span>
                    saves {cut.seconds} and {cut.words}; {cut.leaves} remain
                  </span>
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
    </section>
  );
}
