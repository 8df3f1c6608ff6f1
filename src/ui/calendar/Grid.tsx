// A month or a week as a grid: one tab stop, arrows by day, a day that opens, touches that move by dragging or by keyboard.
import { createSignal, For, Index, Show } from "solid-js";
import { createCarry } from "./grid-carry.ts";
import { readCarryKey, readKey } from "./grid-steps.ts";
import { createWalk } from "./grid-walk.ts";
import { type DayProps, GridDay } from "./GridDay.tsx";
import { OpenDay } from "./OpenDay.tsx";
import type { SheetMode } from "./TouchRow.tsx";

interface GridProps {
  kind: "month" | "week";
  title: string;
  weekdays: { short: string; long: string }[];
  weeks: DayProps[][];
  before: string;
  after: string;
  today: string;
}

interface Props {
  grid: GridProps;
  /** Show the month or week of an ISO date. */
  onGo: (date: string) => void;
  onOpen: (key: string, mode: SheetMode) => void;
  onDrop: (key: string, date: string) => void;
}

/** So many touches of a day have room in its cell. */
const ROOM = { month: 3, week: 12 };

export function Grid(props: Props) {
  let table: HTMLTableElement | undefined;
  const [opened, setOpened] = createSignal("");
  const days = () => props.grid.weeks.flat();
  const walk = createWalk(
    () => props.grid,
    () => table,
    (date) => props.onGo(date),
  );
  const carry = createCarry(days, walk.stop, (key, date) => props.onDrop(key, date));
  const shown = () => days().find(({ date }) => date === opened());
  const close = () => {
    const date = opened();
    setOpened("");
    walk.focus(date);
  };
  /** A weekday that is off all month. */
  const isAlwaysOff = (column: number) => props.grid.weeks.every((week) => week[column]?.isOff);
  const isIn = (date: string) => carry.carried() !== undefined && walk.stop() === date;
  const onKeyDown = (event: KeyboardEvent) => {
    const act = actionOf(event);
    if (!act || event.altKey) return;
    event.preventDefault();
    act();
  };
  /** What a key does where the focus is; undefined when it is none of the grid's. */
  const actionOf = (event: KeyboardEvent): (() => void) | undefined => {
    const here = walk.stop();
    const held = carry.carried();
    const isPlain = !event.ctrlKey && !event.metaKey;
    if (isPlain && event.key.toLowerCase() === "m") return () => carry.pickUp(held?.from ?? here);
    if (held && event.key === "Escape") return () => (carry.leave(), walk.seek({ kind: "date", date: held.from }));
    if (event.key === "Enter" || event.key === " ") return held ? carry.drop : () => setOpened(here);
    const step = held ? readCarryKey(props.grid, here, event.key) : readKey(props.grid, here, event);
    return step && (() => walk.take(step));
  };
  return (
    <section class="calendar-grid" data-kind={props.grid.kind} data-carrying={carry.carried() !== undefined}>
      <Head grid={props.grid} onGo={props.onGo} />
      <table
        role="grid"
        aria-labelledby="grid-title"
        aria-describedby="grid-keys"
        ref={(element) => (table = element)}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr role="row">
            <For each={props.grid.weekdays}>
              {({ short, long }) => (
                <th role="columnheader" scope="col" abbr={long}>
                  {short}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <Index each={props.grid.weeks}>
            {(week) => (
              <tr role="row">
                <Index each={week()}>
                  {(day, column) => (
                    <GridDay
                      day={day()}
                      weekday={props.grid.weekdays[column]?.short ?? ""}
                      isOffTold={props.grid.kind === "week" || !isAlwaysOff(column)}
                      room={ROOM[props.grid.kind]}
                      isStop={walk.stop() === day().date}
                      isOpen={opened() === day().date}
                      isTarget={isIn(day().date)}
                      carried={carry.carried()?.touch.key ?? ""}
                      onFocus={() => walk.stay(day().date)}
                      onOpenDay={() => setOpened(day().date)}
                      onOpenTouch={(key) => props.onOpen(key, "log")}
                      onDrop={(key) => props.onDrop(key, day().date)}
                    />
                  )}
                </Index>
              </tr>
            )}
          </Index>
        </tbody>
      </table>
      <p class="grid-told" role="status">
        {carry.told()}
      </p>
      <Keys isCarrying={carry.carried() !== undefined} />
      <Show when={shown()}>{(day) => <OpenDay kind={props.grid.kind} day={day()} onOpen={props.onOpen} onClose={close} />}</Show>
    </section>
  );
}

function Head(props: { grid: GridProps; onGo: (date: string) => void }) {
  const unit = () => props.grid.kind;
  return (
    <div class="grid-head">
      <h1 id="grid-title" aria-live="polite">
        {props.grid.title}
      </h1>
      <p class="no-print">
        <button type="button" aria-label={`Earlier: the ${unit()} before`} onClick={() => props.onGo(props.grid.before)}>
          Earlier
        </button>
        <button type="button" onClick={() => props.onGo(props.grid.today)}>
          Today
        </button>
        <button type="button" aria-label={`Later: the ${unit()} after`} onClick={() => props.onGo(props.grid.after)}>
          Later
        </button>
      </p>
    </div>
  );
}

function Keys(props: { isCarrying: boolean }) {
  return (
    <>
      <p class="hint keys no-print" id="grid-keys">
        {props.isCarrying
          ? "Arrows carry it by working day, M takes the next touch of the day, Enter drops it, Escape leaves it where it was."
          : "Drag a touch to another day, or: arrows walk the days, Enter opens one, M picks up a touch, Page Up and Page Down turn the page."}
      </p>
      <p class="hint taps no-print">Tap a day to see its touches; each can be logged or moved there.</p>
    </>
  );
}
