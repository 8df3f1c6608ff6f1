// One remark: the words it means, what of them, why, and what can be done about it.
import { Show } from "solid-js";
import { pageLink } from "../links.ts";

export interface RemarkProps {
  id: string;
  rule: string;
  title: string;
  level: "warning" | "suggestion";
  /** The words it means stand between; what is missing has none. */
  says: { before: string; words: string; after: string };
  remedy: string;
  at: number;
}

export interface RemarkVerbs {
  onApply: (id: string) => void;
  onMuteHere: (id: string) => void;
  onMuteAlways: (id: string) => void;
  /** The remark that is pointed at; empty when none is any longer. */
  onPoint: (id: string) => void;
}

export const remarkPlace = (id: string): string => `remark-${id}`;

export function Remark(props: { remark: RemarkProps; isPointed: boolean } & RemarkVerbs) {
  const place = () => remarkPlace(props.remark.id);
  const leave = (event: FocusEvent & { currentTarget: HTMLElement }) =>
    !event.currentTarget.contains(event.relatedTarget as Node | null) && props.onPoint("");
  return (
    <li
      id={place()}
      class="remark"
      tabindex="-1"
      data-level={props.remark.level}
      data-pointed={props.isPointed}
      aria-labelledby={`${place()}-title`}
      onPointerEnter={() => props.onPoint(props.remark.id)}
      onPointerLeave={() => props.onPoint("")}
      onFocusIn={() => props.onPoint(props.remark.id)}
      onFocusOut={leave}
    >
      <h3 id={`${place()}-title`}>
        {props.remark.title}
        <span class="off-screen"> (a {props.remark.level})</span>
      </h3>
      <p id={`${place()}-says`} class="remark-says">
        {props.remark.says.before}
        <Show when={props.remark.says.words}>
          <Show when={props.remark.says.before} fallback={<Apart words={props.remark.says.words} />}>
            <bdi>{props.remark.says.words}</bdi>
          </Show>
        </Show>
        {props.remark.says.after}
      </p>
      <p class="remark-verbs">
        <Show when={props.remark.remedy}>
          <button type="button" class="remedy" aria-describedby={`${place()}-says`} onClick={() => props.onApply(props.remark.id)}>
            {props.remark.remedy}
          </button>
        </Show>
        <a href={pageLink(`coach/${props.remark.rule}/`)} aria-label={`Why: ${props.remark.title}`}>
          Why
        </a>
        <button type="button" aria-label={`Not here: ${props.remark.title}`} onClick={() => props.onMuteHere(props.remark.id)}>
          Not here
        </button>
        <button type="button" aria-label={`Never: ${props.remark.title}`} onClick={() => props.onMuteAlways(props.remark.id)}>
          Never
        </button>
      </p>
    </li>
  );
}

/** Words that the remark itself does not quote. */
const Apart = (props: { words: string }) => (
  <>
    “<bdi>{props.words}</bdi>”:{" "}
  </>
);
