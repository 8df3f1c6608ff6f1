// What an empty calendar says: what it is for, and the two ways to begin.
import { AddPeople } from "./AddPeople.tsx";

interface Props {
  onAdd: () => void;
  onImport: () => void;
}

export function Welcome(props: Props) {
  return (
    <div class="welcome">
      <p class="lede">
        Put one person on the calendar: say who they are, choose a cadence, and their calls land just before nine or just after five where
        they are, with the script one tap away.
      </p>
      <AddPeople onAdd={props.onAdd} onImport={props.onImport} />
      <p class="hint">Names, plans and notes stay in this browser, on this device.</p>
    </div>
  );
}
