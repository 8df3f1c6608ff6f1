// The calendar's own navigation: where somebody may be on this page, and the way back from what they did there.
import { For } from "solid-js";

interface Props {
  /** "today"; a person's page is "person" and lies under the people. */
  here: string;
  /** What would be taken back or done again; empty where there is nothing. */
  turns: { undo: string; redo: string };
  onUndo: () => void;
  onRedo: () => void;
}

const PLACES = [
  { id: "today", label: "Today" },
  { id: "people", label: "People" },
  { id: "month", label: "Month" },
  { id: "week", label: "Week" },
  { id: "learn", label: "What works" },
  { id: "setup", label: "Set up" },
] as const;

export function Places(props: Props) {
  const current = (id: string) => (props.here === id ? "page" : id === "people" && props.here === "person" ? "true" : undefined);
  return (
    <div class="places-bar no-print">
      <nav class="places" aria-label="Calendar">
        <For each={PLACES}>
          {({ id, label }) => (
            <a href={`#${id}`} aria-current={current(id)}>
              {label}
            </a>
          )}
        </For>
      </nav>
      <p class="turns" role="group" aria-label="Your last changes">
        <Turn verb="Undo" keys="Control+Z" told={props.turns.undo} onTurn={props.onUndo} />
        <Turn verb="Redo" keys="Control+Shift+Z" told={props.turns.redo} onTurn={props.onRedo} />
      </p>
    </div>
  );
}

/** Keeps the focus when nothing is left to turn. */
function Turn(props: { verb: string; keys: string; told: string; onTurn: () => void }) {
  const isIdle = () => props.told === "";
  return (
    <button
      type="button"
      aria-disabled={isIdle()}
      aria-keyshortcuts={props.keys}
      title={isIdle() ? undefined : `${props.verb}: ${props.told}`}
      onClick={() => isIdle() || props.onTurn()}
    >
      {props.verb}
    </button>
  );
}
