// The tape: a message to scale against the seconds it may take, digits and letters visibly long, the limit drawn across.
import { Index, Show } from "solid-js";

export interface TapeProps {
  /** The label stands to one side of the line. */
  limit: { at: number; label: string; side: "left" | "right" };
  range: { from: number; width: number };
  marks: { at: number; label: string }[];
  /** Paths in seconds across and pixels down; talk of every other sentence apart, to tell them from each other. */
  wholes: string;
  talk: [string, string];
  bars: string;
  edges: string;
  length: number;
}

/** What is pointed at, in seconds; a sentence has an id like "2", a stretch of it one like "2.5". */
export interface Pointed {
  id: string;
  at: number;
  until: number;
}

interface Props {
  tape: TapeProps;
  pointed: Pointed;
  /** What it shows, in a sentence, for those who do not see it. */
  label: string;
  onPointAt: (seconds: number) => void;
  onPointAway: () => void;
}

const share = (value: number) => `${value.toFixed(3)}%`;

export function Tape(props: Props) {
  const isLeft = () => props.tape.limit.side === "left";
  const point = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    props.onPointAt(((event.clientX - left) / width) * props.tape.length);
  };
  return (
    <svg
      class="tape"
      role="img"
      aria-label={props.label}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={(event) => event.pointerType !== "touch" && props.onPointAway()}
    >
      <Index each={props.tape.marks}>
        {(mark) => (
          <g class="mark">
            <line x1={share(mark().at)} x2={share(mark().at)} y1="18" y2="78" />
            <text x={share(mark().at)} y="12" dx="3">
              {mark().label}
            </text>
          </g>
        )}
      </Index>
      <rect class="beyond" x={share(props.tape.limit.at)} width={share(100 - props.tape.limit.at)} y="18" height="60" />
      <svg viewBox={`0 0 ${props.tape.length} 98`} preserveAspectRatio="none" width="100%" height="98">
        <path class="whole" d={props.tape.wholes} />
        <path class="talk" d={props.tape.talk[0]} />
        <path class="talk other" d={props.tape.talk[1]} />
        <path class="bars" d={props.tape.bars} />
        <path class="edge" d={props.tape.edges} />
        <Show when={props.pointed.until > props.pointed.at}>
          <rect class="pointed" x={props.pointed.at} width={props.pointed.until - props.pointed.at} y="20" height="46" />
        </Show>
      </svg>
      <rect class="range" x={share(props.tape.range.from)} width={share(props.tape.range.width)} y="68" height="3" />
      <g class="limit">
        <line x1={share(props.tape.limit.at)} x2={share(props.tape.limit.at)} y1="0" y2="84" />
        <text x={share(props.tape.limit.at)} y="94" dx={isLeft() ? -4 : 4} text-anchor={isLeft() ? "end" : "start"}>
          {props.tape.limit.label}
        </text>
      </g>
    </svg>
  );
}
