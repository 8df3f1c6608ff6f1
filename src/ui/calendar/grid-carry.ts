// Moving a touch by keyboard: M picks it up, arrows carry it by working day, Enter drops it, Escape leaves it where it was.
import { type Accessor, createSignal } from "solid-js";
import type { Status } from "./NoteHead.tsx";

interface Touch {
  key: string;
  who: string;
  channelLabel: string;
  isCall: boolean;
  status: Status;
}

interface Day {
  date: string;
  label: string;
  touches: Touch[];
}

/** What is said of a day holds while the focus is on it. */
type Carried = { kind: "none"; said: string; on: string } | { kind: "carried"; touch: Touch; from: string };

/** "Voicemail for Mr Okafor". */
const nameOf = ({ channelLabel, isCall, who }: Touch) => `${channelLabel} ${isCall ? "for" : "to"} ${who}`;

/** `here` is the day that has the focus; `onDrop` is given a touch's key and an ISO date. */
export function createCarry(days: Accessor<Day[]>, here: Accessor<string>, onDrop: (key: string, date: string) => void) {
  const [state, setState] = createSignal<Carried>({ kind: "none", said: "", on: "" });
  const carried = () => {
    const now = state();
    return now.kind === "carried" ? now : undefined;
  };
  const dayOf = (date: string) => days().find((day) => day.date === date);
  const told = () => {
    const now = state();
    if (now.kind === "none") return now.on === here() ? now.said : "";
    return `${nameOf(now.touch)}: ${dayOf(here())?.label ?? ""}`;
  };
  /** The first touch of the day that may move, or the one after that in hand. */
  const pickUp = (date: string) => {
    const touches = dayOf(date)?.touches.filter(({ status }) => status === "planned") ?? [];
    const next = touches[(touches.findIndex(({ key }) => key === carried()?.touch.key) + 1) % touches.length];
    setState(next ? { kind: "carried", touch: next, from: date } : { kind: "none", said: "Nothing on this day can be moved.", on: date });
  };
  const leave = () => {
    const now = carried();
    if (now) setState({ kind: "none", said: `${nameOf(now.touch)} stays where it was.`, on: now.from });
  };
  const drop = () => {
    const now = carried();
    if (!now) return;
    if (now.from === here()) return leave();
    setState({ kind: "none", said: "", on: "" });
    onDrop(now.touch.key, here());
  };
  return { carried, told, pickUp, leave, drop };
}
