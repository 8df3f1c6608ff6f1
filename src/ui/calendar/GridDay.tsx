// A day of the grid: its number and its touches as chips, which can be dragged to another day.
import { createSignal, For, Show } from "solid-js";
import { NoteHead } from "./NoteHead.tsx";
import { STANDS, type TouchProps } from "./TouchRow.tsx";

export interface DayProps {
  date: string;
  number: number;
  label: string;
  isOutside: boolean;
  isToday: boolean;
  isOff: boolean;
  /** Why; empty on a working day. */
  off: string;
  touches: (TouchProps & { ownClock: string })[];
  /** How many are not among them. */
  more: number;
}

interface Props {
  day: DayProps;
  weekday: string;
  /** The weekday alone does not say why the day is off. */
  isOffTold: boolean;
  /** So many chips have room; the rest are counted. */
  room: number;
  /** The one day that Tab leads to. */
  isStop: boolean;
  isOpen: boolean;
  /** A touch is carried over it. */
  isTarget: boolean;
  carried: string;
  onFocus: () => void;
  onOpenDay: () => void;
  onOpenTouch: (key: string) => void;
  onDrop: (key: string) => void;
}

/** What is dragged, told apart from other things that may be dropped on a page. */
const KIND = "application/x-touch";

export function GridDay(props: Props) {
  const [isOver, setOver] = createSignal(false);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes(KIND)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const key = event.dataTransfer?.getData(KIND);
    if (!key) return;
    event.preventDefault();
    props.onDrop(key);
  };
  return (
    <td
      role="gridcell"
      class="grid-day"
      data-date={props.day.date}
      data-outside={props.day.isOutside}
      data-off={props.day.isOff}
      data-target={props.isTarget || isOver()}
      aria-current={props.day.isToday ? "date" : undefined}
      aria-expanded={props.isOpen}
      tabindex={props.isStop ? 0 : -1}
      onFocus={() => props.onFocus()}
      onClick={() => props.onOpenDay()}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Chips {...props} />
    </td>
  );
}

function Chips(props: Props) {
  const shown = () => props.day.touches.slice(0, props.room);
  const more = () => props.day.touches.length - shown().length + props.day.more;
  return (
    <div class="grid-day-in">
      <span class="off-screen">{props.day.label}</span>
      <p class="grid-day-name" aria-hidden="true">
        <span class="grid-number">
          <span class="grid-weekday">{props.weekday} </span>
          {props.day.number}
        </span>
        <Show when={props.isOffTold}>
          <span class="grid-off">{props.day.off}</span>
        </Show>
      </p>
      <Show when={props.day.touches.length > 0}>
        <ul class="day-chips">
          <For each={shown()}>
            {(touch) => <Chip touch={touch} isCarried={props.carried === touch.key} onOpen={() => props.onOpenTouch(touch.key)} />}
          </For>
          <Show when={more() > 0}>
            <li class="chip-more">{more()} more</li>
          </Show>
        </ul>
      </Show>
    </div>
  );
}

interface ChipProps {
  touch: TouchProps & { ownClock: string };
  isCarried: boolean;
  onOpen: () => void;
}

function Chip(props: ChipProps) {
  const drag = (event: DragEvent) => event.dataTransfer?.setData(KIND, props.touch.key);
  const open = (event: MouseEvent) => {
    event.stopPropagation();
    props.onOpen();
  };
  return (
    <li
      class="chip"
      data-status={props.touch.status}
      data-overdue={props.touch.isOverdue}
      data-carried={props.isCarried}
      draggable={props.touch.status === "planned"}
      onDragStart={drag}
      onClick={open}
      title={titleOf(props.touch)}
    >
      <svg viewBox="-10 -10 20 20" aria-hidden="true">
        <NoteHead status={props.touch.status} channel={props.touch.channel} isCall={props.touch.isCall} size={6} />
      </svg>
      <bdi class="chip-who">{props.touch.who}</bdi>
      <span class="chip-how">{props.touch.isOverdue ? `${props.touch.channelLabel}, overdue` : props.touch.channelLabel}</span>
      <span class="chip-clock">{props.touch.ownClock}</span>
    </li>
  );
}

const titleOf = ({ channelLabel, who, clock, status, isOverdue }: TouchProps) =>
  `${channelLabel}, ${who}, ${clock}: ${isOverdue ? "overdue" : STANDS[status].toLowerCase()}`;
