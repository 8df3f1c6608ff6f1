// The coach's panel: what the message does well, what would help most, the remarks, what it sells, and what is minded.
import { For, type JSX, Show } from "solid-js";
import { byId } from "../by-id.ts";
import { Announce } from "../controls/Announce.tsx";
import { CoachLine } from "./CoachLine.tsx";
import { Minds } from "./Minds.tsx";
import type { NotMindedProps } from "./NotMinded.tsx";
import { Praise } from "./Praise.tsx";
import { Remark, type RemarkProps, type RemarkVerbs } from "./Remark.tsx";
import { goTo, useRemarkKeys } from "./remark-keys.ts";
import type { SidesProps } from "./Sides.tsx";
import { Sold, type SoldProps } from "./Sold.tsx";

type Verdict = { kind: "loading" } | { kind: "failed" | "nothing"; why: string } | { kind: "read"; note: string };

interface Props extends SidesProps, NotMindedProps {
  verdict: Verdict;
  praise: { technique: string; as: string }[];
  best: RemarkProps | undefined;
  remarks: RemarkProps[];
  more: number;
  canShowFewer: boolean;
  /** For screen readers: "3 remarks." */
  told: string;
  sold: SoldProps | undefined;
  /** All of them, those not on view too. */
  count: number;
  pointed: string;
  /** Beside the text, where the line that leads here stands. */
  line: Element | null;
  /** Where in the text the person is; undefined when elsewhere. */
  caret: () => number | undefined;
  onRetry: () => void;
  onShowAll: (isAll: boolean) => void;
  onPoint: (id: string) => void;
  /** Each gives the remark that comes in its place. */
  onApply: (id: string) => Promise<string | undefined>;
  onMuteHere: (id: string) => Promise<string | undefined>;
  onMuteAlways: (id: string) => Promise<string | undefined>;
  /** What the page itself has to ask. */
  children?: JSX.Element;
}

export function CoachPanel(props: Props) {
  let heading: HTMLHeadingElement | undefined;
  const order = () => [...(props.best ? [props.best] : []), ...props.remarks];
  const goToFirst = () =>
    void order()
      .slice(0, 1)
      .forEach(({ id }) => goTo(id));
  const goOn = async (next: Promise<string | undefined>) => {
    const id = await next;
    if (!id || !goTo(id)) heading?.focus();
  };
  const verbs: RemarkVerbs = {
    onApply: (id) => void goOn(props.onApply(id)),
    onMuteHere: (id) => void goOn(props.onMuteHere(id)),
    onMuteAlways: (id) => void goOn(props.onMuteAlways(id)),
    onPoint: (id) => props.onPoint(id),
  };
  useRemarkKeys(order, () => props.caret());
  const remarks = byId(() => props.remarks);
  const why = () => ("why" in props.verdict ? props.verdict.why : "");
  const note = () => ("note" in props.verdict ? props.verdict.note : "");
  return (
    <section class="coach no-print" aria-labelledby="coach-title">
      <div class="coach-head">
        <h2 id="coach-title" tabindex="-1" ref={(element) => (heading = element)}>
          The coach
        </h2>
        <Show when={order().length > 0}>
          <p class="coach-keys">
            <kbd>F8</kbd> next remark, <kbd>Shift F8</kbd> the one before
          </p>
        </Show>
      </div>
      {props.children}
      <Show when={props.verdict.kind === "loading"}>
        <p class="coach-quiet">One moment; it is reading.</p>
      </Show>
      <Show when={why()}>
        <p class="coach-quiet">
          {why()}{" "}
          <Show when={props.verdict.kind === "failed"}>
            <button type="button" onClick={() => props.onRetry()}>
              Try again
            </button>
          </Show>
        </p>
      </Show>
      <Show when={props.verdict.kind === "read"}>
        <Praise praise={props.praise} />
        <Show when={order().length === 0}>
          <p class="coach-clear">Nothing to mend.</p>
        </Show>
        <Show when={note()}>
          <p class="coach-quiet">{note()}</p>
        </Show>
        <Show when={props.best}>
          {(best) => (
            <div class="coach-best">
              <p class="kicker">What would help most</p>
              <ul>
                <Remark remark={best()} isPointed={props.pointed === best().id} {...verbs} />
              </ul>
            </div>
          )}
        </Show>
        <Show when={props.remarks.length > 0}>
          <ul class="coach-remarks" aria-label="Remarks">
            <For each={remarks.ids()}>
              {(id) => {
                const remark = remarks.get(id);
                return <Remark remark={remark()} isPointed={props.pointed === id} {...verbs} />;
              }}
            </For>
          </ul>
        </Show>
        <Show when={props.more > 0 || props.canShowFewer}>
          <button type="button" aria-expanded={props.canShowFewer} onClick={() => props.onShowAll(props.more > 0)}>
            {props.more > 0 ? `${props.more} more` : "Show fewer"}
          </button>
        </Show>
        <Show when={props.sold}>{(sold) => <Sold {...sold()} />}</Show>
      </Show>
      <Show when={props.sides.length > 0}>
        <Minds sides={props.sides} muted={props.muted} onTakeSide={props.onTakeSide} onMindAgain={props.onMindAgain} />
      </Show>
      <Announce text={props.told} />
      <CoachLine mount={props.line} count={props.count} isRead={props.verdict.kind === "read"} onGo={goToFirst} />
    </section>
  );
}
