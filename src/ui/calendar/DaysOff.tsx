// The rep's own days off: added one by one or as a span, and a holiday that moves everybody's plans.
import { For, Show } from "solid-js";
import { DaysForm } from "./DaysForm.tsx";

export interface DaysOffProps {
  /** Days without a gap, from and until an ISO date, with their words. */
  daysOff: { date: string; until: string; label: string }[];
  onAdd: (from: string, until?: string) => void;
  onRemove: (date: string, until: string) => void;
  onPauseAll: (days: { from: string; until: string }) => void;
}

export function DaysOff(props: DaysOffProps) {
  let heading: HTMLHeadingElement | undefined;
  /** The row that had the focus is gone; it goes on from the heading. */
  const remove = (date: string, until: string) => (props.onRemove(date, until), heading?.focus());
  return (
    <section aria-labelledby="days-off-title">
      <h2 id="days-off-title" tabindex="-1" ref={(element) => (heading = element)}>
        Days off
      </h2>
      <DaysForm
        legend="Add days off"
        fromLabel="Day"
        untilLabel="Last day"
        isUntilOptional
        verb="Add"
        hint="Touches on these days move to the next working day."
        onDays={({ from, until }) => props.onAdd(from, until || undefined)}
      />
      <Show when={props.daysOff.length > 0}>
        <ul class="days-off">
          <For each={props.daysOff}>
            {({ date, until, label }) => (
              <li>
                <span>{label}</span>
                <button type="button" onClick={() => remove(date, until)} aria-label={`Remove ${label}`}>
                  Remove
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <details class="companion">
        <summary>A holiday of your own</summary>
        <DaysForm
          legend="A holiday of your own"
          fromLabel="Away from"
          untilLabel="Back on"
          verb="Pause everybody"
          hint="Every plan moves by the working days you are away; calls that were promised stay, and are told. The days join your days off."
          onDays={props.onPauseAll}
        />
      </details>
    </section>
  );
}
