// A plan that stands: its score and touches, pausing or ending it, and taking it along.
import { createSignal, Show } from "solid-js";
import { DaysForm } from "./DaysForm.tsx";
import { Score, type ScoreProps } from "./Score.tsx";
import { Touches } from "./Today.tsx";
import type { SheetMode, TouchProps } from "./TouchRow.tsx";

export interface PlanVerbs {
  onOpen: (key: string, mode: SheetMode) => void;
  onExport: () => void;
  onPrint: () => void;
  onShare: (isPersonal: boolean) => void;
  onPause: (days: { from: string; until: string }) => void;
  onEnd: () => void;
}

interface Props extends PlanVerbs {
  cadence: string;
  kind: "planned" | "unplanned" | "ended" | "never";
  score?: ScoreProps;
  touches: TouchProps[];
  onChoose: () => void;
}

export function PlanShown(props: Props) {
  return (
    <section class="plan" aria-labelledby="plan-title">
      <h2 id="plan-title" tabindex="-1">
        {props.cadence}
      </h2>
      <Show when={props.score}>{(score) => <Score score={score()} onOpen={(key) => props.onOpen(key, "log")} />}</Show>
      <Touches touches={props.touches} isWho={false} onOpen={props.onOpen} />
      <Show when={props.kind === "planned"}>
        <Changing onPause={props.onPause} onEnd={props.onEnd} onChoose={props.onChoose} />
      </Show>
      <Show when={props.kind === "ended"}>
        <p class="take-row no-print">
          <button type="button" onClick={() => props.onChoose()}>
            Choose another plan
          </button>
        </p>
      </Show>
      <Along onExport={props.onExport} onPrint={props.onPrint} onShare={props.onShare} />
    </section>
  );
}

function Changing(props: Pick<Props, "onPause" | "onEnd" | "onChoose">) {
  return (
    <>
      <details class="companion no-print">
        <summary>Pause the plan</summary>
        <DaysForm
          legend="Pause the plan"
          fromLabel="No touches from"
          untilLabel="On again from"
          verb="Pause it"
          hint="What is planned from then on moves by as many working days; calls that were promised stay where they are."
          onDays={props.onPause}
        />
      </details>
      <p class="take-row no-print">
        <button type="button" onClick={() => props.onEnd()}>
          End this plan
        </button>
        <button type="button" onClick={() => props.onChoose()}>
          Choose another plan
        </button>
      </p>
    </>
  );
}

function Along(props: Pick<Props, "onExport" | "onPrint" | "onShare">) {
  const [isPersonal, setPersonal] = createSignal(false);
  return (
    <p class="take-row no-print">
      <button type="button" onClick={() => props.onExport()}>
        Save as a calendar file (.ics)
      </button>
      <button type="button" onClick={() => props.onPrint()}>
        Print
      </button>
      <button type="button" onClick={() => props.onShare(isPersonal())}>
        Copy a share link
      </button>
      <label class="tick">
        <input type="checkbox" checked={isPersonal()} onChange={(event) => setPersonal(event.currentTarget.checked)} />
        <span>with their name</span>
      </label>
    </p>
  );
}
