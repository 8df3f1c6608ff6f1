// The public holidays that the calendar keeps free, each of which a rep may work on.
import { For, Index, Show } from "solid-js";

export interface HolidaysProps {
  regions: {
    /** "GB-ENG-2026". */
    id: string;
    /** "England and Wales, 2026". */
    title: string;
    days: { date: string; label: string; name: string; isOff: boolean }[];
  }[];
  /** The last year held against what governments announced. */
  checkedUntil: number;
  onToggle: (date: string) => void;
}

export function Holidays(props: HolidaysProps) {
  return (
    <Show when={props.regions.length > 0}>
      <p class="hint">
        Nobody is contacted on a ticked day. Untick one, and touches may lie on it. Checked until the end of {props.checkedUntil}; later
        days may still change.
      </p>
      <Index each={props.regions}>
        {(region) => (
          <details class="companion">
            <summary>{region().title}</summary>
            <ul class="holidays">
              <For each={region().days}>
                {(day) => (
                  <li>
                    <label class="tick">
                      <input type="checkbox" checked={day.isOff} onChange={() => props.onToggle(day.date)} />
                      <span>
                        <span class="holiday-day">{day.label}</span> {day.name}
                      </span>
                    </label>
                  </li>
                )}
              </For>
            </ul>
          </details>
        )}
      </Index>
    </Show>
  );
}
