// The calendar's own navigation: where somebody may be on this page.
import { For } from "solid-js";

interface Props {
  /** "today"; a person's page is "person" and lies under the people. */
  here: string;
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
    <nav class="places no-print" aria-label="Calendar">
      <For each={PLACES}>
        {({ id, label }) => (
          <a href={`#${id}`} aria-current={current(id)}>
            {label}
          </a>
        )}
      </For>
    </nav>
  );
}
