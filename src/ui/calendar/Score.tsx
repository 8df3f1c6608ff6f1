// The score: weeks across, a staff for each channel, touches as notes in the prospect's day, promises as ties.
import { createSignal, Index, onCleanup, onMount, Show } from "solid-js";
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

export interface ScoreProps {
  width: number;
  height: number;
  weeks: { x: number; label: string }[];
  staffs: Staff[];
  notes: Note[];
  ties: { id: string; path: string; isBroken: boolean; label: string }[];
  today?: number;
  told: string;
}

interface Props {
  score: ScoreProps;
  onOpen: (key: string) => void;
}

/** Room for the names of the staffs, which stay in view while the weeks scroll. */
const GUTTER = 116;
/** Smaller than this share of its size the drawing scrolls; larger than that one it is left alone. */
const LEAST = 0.86;
const MOST = 1.5;
const LINES = ["before nine", "office hours", "after five"];

/** Grows and shrinks with its neighbour, to one scale. */
const flexOf = (width: number) => ({
  flex: `${width} ${width} ${width}px`,
  "min-width": `${width * LEAST}px`,
  "max-width": `${width * MOST}px`,
});

export function Score(props: Props) {
  const [isScrolling, setScrolling] = createSignal(false);
  let region: HTMLDivElement | undefined;
  const measure = () => region && setScrolling(region.scrollWidth > region.clientWidth + 1);
  onMount(() => {
    const observer = new ResizeObserver(measure);
    if (region) observer.observe(region);
    onCleanup(() => observer.disconnect());
  });
  return (
    <figure class="score">
      <div
        class="score-region"
        ref={(element) => (region = element)}
        role="region"
        aria-label="The score, week by week"
        tabindex={isScrolling() ? 0 : undefined}
      >
        <Names score={props.score} />
        <Music score={props.score} onOpen={props.onOpen} />
      </div>
      <Legend />
    </figure>
  );
}

/** The left margin: what each staff is, and what its lines are. */
function Names(props: { score: ScoreProps }) {
  return (
    <svg class="score-names" viewBox={`0 0 ${GUTTER} ${props.score.height}`} style={flexOf(GUTTER)} aria-hidden="true">
      <Index each={props.score.staffs}>
        {(staff) => (
          <g>
            <text class="staff-name" x="0" y={(staff().lines[0] ?? 0) - 12}>
              {staff().label}
            </text>
            <Index each={staff().lines}>
              {(y, i) => (
                <text class="line-name" x={GUTTER - 12} y={y() + 3.5} text-anchor="end">
                  {LINES[i]}
                </text>
              )}
            </Index>
          </g>
        )}
      </Index>
    </svg>
  );
}

function Music(props: Props) {
  const first = () => props.score.staffs[0]?.lines[0] ?? 0;
  const last = () => props.score.staffs.at(-1)?.lines.at(-1) ?? 0;
  const start = () => props.score.weeks[0]?.x ?? 0;
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
              .lines.map((y) => `M${start()} ${y}H${end()}`)
              .join("")}
          />
        )}
      </Index>
      <Index each={props.score.weeks}>
        {(week) => (
          <g class="week">
            <path d={`M${week().x} ${first()}V${last()}`} />
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

const SIGNS: { status: Status; label: string }[] = [
  { status: "planned", label: "planned" },
  { status: "done", label: "done" },
  { status: "stopped", label: "stopped" },
];

/** The picture has its own words for those who do not see it. */
function Legend() {
  return (
    <figcaption class="score-legend" aria-hidden="true">
      <Index each={SIGNS}>
        {(sign) => (
          <span>
            <svg viewBox="-10 -10 20 20">
              <NoteHead status={sign().status} channel="voicemail" isCall size={6} />
            </svg>
            {sign().label}
          </span>
        )}
      </Index>
      <span>
        <svg viewBox="0 0 34 20" class="wide">
          <path class="tie" d="M2 15C9 3 25 3 32 15" />
        </svg>
        a message and the call it promises
      </span>
    </figcaption>
  );
}
