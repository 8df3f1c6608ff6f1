// The head of a note, as in the score: filled when done, open while planned, crossed out when stopped; its shape tells the channel.
import { Match, Show, Switch } from "solid-js";

export type Status = "planned" | "done" | "stopped";

interface Props {
  status: Status;
  channel: string;
  isCall: boolean;
  /** Half the height of a head, in the drawing's own units. */
  size: number;
}

export function NoteHead(props: Props) {
  const points = () => diamond(props.size);
  return (
    <g class="note-head" data-status={props.status}>
      <Switch fallback={<ellipse rx={props.size * 0.82} ry={props.size * 0.82} />}>
        <Match when={props.isCall}>
          <ellipse rx={props.size * 1.28} ry={props.size * 0.92} transform="rotate(-20)" />
        </Match>
        <Match when={props.channel === "email"}>
          <path d={points()} />
        </Match>
        <Match when={props.channel === "letter"}>
          <path d={square(props.size)} />
        </Match>
      </Switch>
      <Show when={props.status === "stopped"}>
        <path class="cross" d={cross(props.size)} />
      </Show>
    </g>
  );
}

const diamond = (s: number) => `M${-s * 1.25} 0L0 ${-s * 1.05}L${s * 1.25} 0L0 ${s * 1.05}Z`;
const square = (s: number) => `M${-s} ${-s * 0.75}H${s}V${s * 0.75}H${-s}ZM${-s} ${-s * 1.25}V${s * 1.25}M${s} ${-s * 1.25}V${s * 1.25}`;
const cross = (s: number) => `M${-s * 1.3} ${s * 1.3}L${s * 1.3} ${-s * 1.3}M${-s * 1.3} ${-s * 1.3}L${s * 1.3} ${s * 1.3}`;
