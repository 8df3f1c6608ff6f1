// A touch in a list: when on both clocks, how and to whom, what it promises or keeps, what came of it, and what can be done with it.
import { Show } from "solid-js";
import { NoteHead, type Status } from "./NoteHead.tsx";
import { Reach, type ReachProps } from "./Reach.tsx";

/** What a list says of a touch; every word comes ready-made. */
export interface TouchProps extends ReachProps {
  key: string;
  card: string;
  who: string;
  organisation: string;
  channel: string;
  channelLabel: string;
  isCall: boolean;
  play: string;
  objective: string;
  status: Status;
  day: string;
  clock: string;
  /** Day and clock as they are for the rep, for a list across people. */
  ownDay: string;
  ownClockFirst: string;
  offset: string;
  isAtOddHour: boolean;
  isOverdue: boolean;
  isToday: boolean;
  promises: string;
  mayPromise: boolean;
  keeps: string;
  isBroken: boolean;
  came: string;
  script: string;
}

export type SheetMode = "log" | "move" | "promise";

interface Props {
  touch: TouchProps;
  /** Whether to say whose touch it is; on a person's own page that is known. */
  isWho: boolean;
  onOpen: (key: string, mode: SheetMode) => void;
}

export const STANDS: Record<Status, string> = { planned: "Planned", done: "Done", stopped: "Stopped" };

export function TouchRow(props: Props) {
  const isPlanned = () => props.touch.status === "planned";
  /** That it is planned goes without saying in a list of what is to be done. */
  const stands = () => (props.touch.isOverdue ? "Overdue" : props.isWho && isPlanned() ? "" : STANDS[props.touch.status]);
  const open = (mode: SheetMode) => props.onOpen(props.touch.key, mode);
  const onKeyDown = (event: KeyboardEvent) => {
    const isTheMoveKey = event.key.toLowerCase() === "m" && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (!isTheMoveKey || !isPlanned()) return;
    event.preventDefault();
    event.stopPropagation();
    open("move");
  };
  return (
    <li class="touch" tabindex="-1" data-status={props.touch.status} data-overdue={props.touch.isOverdue} onKeyDown={onKeyDown}>
      <p class="touch-when">
        <span class="touch-day">{props.isWho ? props.touch.ownDay : props.touch.day}</span>
        <span>{props.isWho ? props.touch.ownClockFirst : props.touch.clock}</span>
        <Show when={props.touch.isAtOddHour && isPlanned()}>
          <span class="touch-odd">Outside your own hours</span>
        </Show>
      </p>
      <div class="touch-what">
        <p class="touch-title">
          <svg class="touch-note" viewBox="-11 -11 22 22" aria-hidden="true">
            <NoteHead status={props.touch.status} channel={props.touch.channel} isCall={props.touch.isCall} size={6.5} />
          </svg>
          <span>
            {props.touch.channelLabel}
            <Show when={props.isWho}>
              {props.touch.isCall ? " for " : " to "}
              <a href={`#p=${props.touch.card}`}>
                <bdi>{props.touch.who}</bdi>
              </a>
              <Show when={props.touch.organisation}>
                , <bdi>{props.touch.organisation}</bdi>
              </Show>
            </Show>
          </span>
          <span class="touch-stands">{stands()}</span>
        </p>
        <Show when={props.isWho && isPlanned()}>
          <Reach {...props.touch} />
        </Show>
        <TouchTold touch={props.touch} />
        <Show when={props.touch.status !== "stopped"}>
          <p class="touch-verbs no-print">
            <Show when={props.touch.script}>
              <a href={props.touch.script}>Open the script</a>
            </Show>
            <Show when={isPlanned()}>
              <TouchVerbs touch={props.touch} onOpen={open} />
            </Show>
          </p>
        </Show>
      </div>
    </li>
  );
}

/** What it is for, what it promises or keeps, and what came of it. */
export function TouchTold(props: { touch: Pick<TouchProps, "play" | "objective" | "promises" | "keeps" | "isBroken" | "came"> }) {
  const purpose = () => [props.touch.play, props.touch.objective].filter(Boolean).join(" · ");
  return (
    <>
      <Show when={purpose()}>
        <p class="touch-purpose">{purpose()}</p>
      </Show>
      <Show when={props.touch.promises}>
        <p class="touch-tie">{props.touch.promises}</p>
      </Show>
      <Show when={props.touch.keeps}>
        <p class="touch-tie" data-broken={props.touch.isBroken}>
          {props.touch.keeps}
        </p>
      </Show>
      <Show when={props.touch.came}>
        <p class="touch-came">{props.touch.came}</p>
      </Show>
    </>
  );
}

function TouchVerbs(props: { touch: TouchProps; onOpen: (mode: SheetMode) => void }) {
  const named = (verb: string) => `${verb}: ${props.touch.channelLabel}, ${props.touch.who}, ${props.touch.day}`;
  return (
    <>
      <button type="button" aria-label={named("Log it")} onClick={() => props.onOpen("log")}>
        Log it
      </button>
      <button type="button" aria-label={named("Move…")} aria-keyshortcuts="m" onClick={() => props.onOpen("move")}>
        Move…
      </button>
      <Show when={props.touch.mayPromise}>
        <button type="button" aria-label={named("Promise…")} onClick={() => props.onOpen("promise")}>
          Promise…
        </button>
      </Show>
    </>
  );
}
