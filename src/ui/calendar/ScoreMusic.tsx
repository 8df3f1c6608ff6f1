// The music of the score: staves and week bars, notes and ties, and the line of today.
import { Index, Show } from "solid-js";
import { NoteHead, type Status } from "./NoteHead.tsx";

interface Staff {
  id: string;
  label: string;
  top: number;
  lines: number[];
}

interface Note {
  key: string;
  x: number;
  y: number;
  status: Status;
  isCall: boolean;
  isBroken: boolean;
  label: string;
}

/** Pixels; scaled to the width there is. `told` says the whole to those who do not see it. */
interface Drawing {
  width: number;
  height: number;
  weeks: { x: number; label: string }[];
  staffs: Staff[];
  notes: Note[];
  ties: { id: string; path: string; isBroken: boolean; label: string }[];
  today?: number;
  told: string;
}

export interface MusicProps {
  score: Drawing;
  onOpen: (key: string) => void;
}

/** Smaller than this share of its size the drawing scrolls; larger than that one it is left alone. */
const LEAST = 0.86;
const MOST = 1.5;

/** Grows and shrinks with its neighbour, to one scale. */
export const flexOf = (width: number) => ({
  flex: `${width} 1 ${width}px`,
  "min-width": `${width * LEAST}px`,
  "max-width": `${width * MOST}px`,
});

export function Music(props: MusicProps) {
  const first = () => props.score.staffs[0]?.lines[0] ?? 0;
  const last = () => props.score.staffs.at(-1)?.lines.at(-1) ?? 0;
  const end = () => props.score.width - 2;
  return (
    <svg
      class="score-music"
      viewBox={`0 0 ${props.score.width} ${props.score.height}`}
      style={flexOf(props.score.width)}
      role="img"
      aria-label={props.score.told}
    >
      <Index each={props.score.staffs}>
        {(staff) => (
          <path
            class="staff"
            d={staff()
              .lines.map((y) => `M1 ${y}H${end()}`)
              .join("")}
          />
        )}
      </Index>
      <Index each={props.score.weeks}>
        {(week, i) => (
          <g class="week">
            <path d={`M${i === 0 ? 1 : week().x} ${first()}V${last()}`} />
            <text x={week().x + 2} y="12">
              {week().label}
            </text>
          </g>
        )}
      </Index>
      <path class="final-bar" d={`M${end() - 5} ${first()}V${last()}`} />
      <path class="final-bar thick" d={`M${end()} ${first()}V${last()}`} />
      <Index each={props.score.ties}>
        {(tie) => (
          <path class="tie" d={tie().path} data-broken={tie().isBroken}>
            <title>{tie().label}</title>
          </path>
        )}
      </Index>
      <Show when={props.score.today !== undefined}>
        <g class="score-today">
          <path d={`M${props.score.today} 18V${last() + 10}`} />
          <text x={props.score.today} y={last() + 22} text-anchor="middle">
            Today
          </text>
        </g>
      </Show>
      <Index each={props.score.notes}>{(note) => <NoteOn note={note()} staffs={props.score.staffs} onOpen={props.onOpen} />}</Index>
    </svg>
  );
}

/** Stems point down, away from the ties. */
function NoteOn(props: { note: Note; staffs: Staff[]; onOpen: (key: string) => void }) {
  const staff = () => props.staffs.findLast(({ lines }) => (lines[0] ?? 0) <= props.note.y + 1);
  const gap = () => Math.min(14, (staff()?.lines[1] ?? 0) - (staff()?.lines[0] ?? 0) || 12);
  const head = () => gap() * 0.44;
  const stem = () => `M${-head() * 1.16} ${head() * 0.4}V${gap() * 2}`;
  return (
    <g
      class="note"
      data-status={props.note.status}
      data-broken={props.note.isBroken}
      transform={`translate(${props.note.x} ${props.note.y})`}
      onClick={() => props.onOpen(props.note.key)}
    >
      <title>{props.note.label}</title>
      <circle class="note-reach" r="12" />
      <Show when={props.note.isCall}>
        <path class="stem" d={stem()} />
      </Show>
      <NoteHead status={props.note.status} channel={staff()?.id ?? ""} isCall={props.note.isCall} size={head()} />
    </g>
  );
}
