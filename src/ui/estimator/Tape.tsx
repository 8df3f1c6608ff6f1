// The tape: a message to scale against the seconds it may take, digits and letters visibly long, the limit drawn across.
import { Index, Show } from "solid-js";

export interface TapeProps {
  /** The label stands to one side of the line. */
  limit: { at: number; label: string; side: "left" | "right" };
  range: { from: number; width: number };
  marks: { at: number; label: string }[];
  /** In seconds; paths count from where the sentence begins. */
  sentences: { id: string; at: number; seconds: number; talk: string; bars: string }[];
  /** In place of these, all sentences of a long script as one path. */
  more: string;
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

/** More sentences than this lie so close that the edges between them would hide them. */
const MOST_EDGES = 60;

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
        <Index each={props.tape.sentences}>
          {(sentence) => (
            <g class="sentence" transform={`translate(${sentence().at.toFixed(3)})`} data-pointed={props.pointed.id === sentence().id}>
              <rect class="whole" width={sentence().seconds.toFixed(3)} y="26" height="34" />
              <path class="talk" d={sentence().talk} />
              <path class="bars" d={sentence().bars} />
              <Show when={props.tape.sentences.length <= MOST_EDGES}>
                <line class="edge" y1="26" y2="60" />
              </Show>
            </g>
          )}
        </Index>
        <path class="talk" d={props.tape.more} />
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
