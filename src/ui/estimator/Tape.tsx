// The tape: a message to scale against the seconds it may take, digits and letters visibly long, the limit drawn across.
import { Index } from "solid-js";

interface Block {
  id: string;
  from: number;
  width: number;
  look: string;
  bars: { from: number; width: number }[];
}

export interface TapeProps {
  limit: { at: number; label: string };
  range: { from: number; width: number };
  marks: { at: number; label: string }[];
  sentences: { id: string; from: number; width: number; blocks: Block[] }[];
}

interface Props {
  tape: TapeProps;
  /** The stretch or the sentence that is pointed at. */
  pointed: string;
  /** What it shows, in a sentence, for those who do not see it. */
  label: string;
  onPoint: (id: string) => void;
}

const share = (value: number) => `${value.toFixed(3)}%`;

/** The stretch under the pointer; sentences have ids like "2", stretches like "2.5". */
const idUnder = (event: Event) => (event.target as Element).closest("[data-id]")?.getAttribute("data-id") ?? "";

export function Tape(props: Props) {
  return (
    <svg
      class="tape"
      role="img"
      aria-label={props.label}
      onPointerMove={(event) => props.onPoint(idUnder(event))}
      onPointerDown={(event) => props.onPoint(idUnder(event))}
      onPointerLeave={(event) => event.pointerType !== "touch" && props.onPoint("")}
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
      <Index each={props.tape.sentences}>
        {(sentence) => (
          <svg class="sentence" x={share(sentence().from)} data-id={sentence().id} data-pointed={props.pointed === sentence().id}>
            <rect class="whole" width={share(sentence().width)} y="26" height="34" />
            <Index each={sentence().blocks}>
              {(block) => (
                <g class="stretch" data-id={block().id} data-look={block().look} data-pointed={props.pointed === block().id}>
                  <rect class="reach" x={share(block().from)} width={share(block().width)} y="26" height="34" />
                  <Index each={block().bars}>
                    {(bar) => <rect class="bar" x={share(bar().from)} width={share(bar().width)} y="20" height="46" />}
                  </Index>
                </g>
              )}
            </Index>
            <line class="edge" y1="26" y2="60" />
          </svg>
        )}
      </Index>
      <g class="range">
        <rect x={share(props.tape.range.from)} width={share(props.tape.range.width)} y="68" height="3" />
      </g>
      <g class="limit">
        <line x1={share(props.tape.limit.at)} x2={share(props.tape.limit.at)} y1="0" y2="84" />
        <text x={share(props.tape.limit.at)} y="94" dx="-4" text-anchor="end">
          {props.tape.limit.label}
        </text>
      </g>
    </svg>
  );
}
