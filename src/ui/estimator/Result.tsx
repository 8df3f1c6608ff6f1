// How long it takes: the total and its range, the verdict, what to cut, and the tape.
import { createMemo, For, Show } from "solid-js";
import { Announce } from "../controls/Announce.tsx";
import { type Pointed, Tape, type TapeProps } from "./Tape.tsx";

export interface CutProps {
  id: string;
  name: number;
  seconds: string;
  words: number;
  leaves: string;
}

interface Props {
  total: { seconds: string; range: string; words: string };
  verdict: { fit: string; sentence: string; over: string; cut?: CutProps; cuts: CutProps[] };
  tape: TapeProps;
  pointed: Pointed;
  onPoint: (id: string) => void;
  onPointAt: (seconds: number) => void;
  onCut: (id: string) => void;
}

export function Result(props: Props) {
  let section: HTMLElement | undefined;
  const told = createMemo(() => `${props.total.seconds} seconds, ${props.total.range}. ${props.verdict.sentence}`);
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
          <abbr title="seconds">s</abbr>
        </p>
        <div>
          <p class="verdict">{props.verdict.sentence}</p>
          <p class="range-told">
            Most likely {props.total.range}; {props.total.words}.
          </p>
        </div>
      </div>
      <Announce text={told()} />
      <Tape
        tape={props.tape}
        pointed={props.pointed}
        label={`The script on a tape: ${told()}`}
        onPointAt={props.onPointAt}
        onPointAway={() => props.onPoint("")}
      />
      <Show when={props.verdict.over}>
        <div class="advice no-print">
          <Show
            when={props.verdict.cut}
            fallback={<p>About {props.verdict.over} s too long, and no single sentence is enough. The ones that save most:</p>}
          >
            <p>About {props.verdict.over} s too long. The smallest cut that is enough:</p>
          </Show>
          <ul>
            <For each={props.verdict.cut ? [props.verdict.cut] : props.verdict.cuts}>
              {(cut) => (
                <li>
                  <button type="button" onClick={() => cutOut(cut.id)} onPointerEnter={() => props.onPoint(cut.id)}>
                    Leave out sentence {cut.name}
                  </button>{" "}
                  <span>
                    saves {cut.seconds} s and {cut.words} {cut.words === 1 ? "word" : "words"}; {cut.leaves} s remain
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
