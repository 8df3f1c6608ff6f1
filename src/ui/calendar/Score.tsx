// The score: weeks across, a staff for each channel, touches as notes in the prospect's day, promises as ties.
import { createSignal, Index, onCleanup, onMount, Suspense } from "solid-js";
import { later } from "../later.ts";
import { NoteHead, type Status } from "./NoteHead.tsx";
import { flexOf, Music, type MusicProps } from "./ScoreMusic.tsx";

export type ScoreProps = MusicProps["score"];

/** Room for the names of the staffs, which stay in view while the weeks scroll. */
const GUTTER = 116;
/** Drawn in its own turn, when it is drawn for the first time; its room is kept for it. */
const LaterMusic = later(Music);
const LINES = ["before nine", "office hours", "after five"];

export function Score(props: MusicProps) {
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
        <Suspense fallback={<Blank score={props.score} />}>
          <LaterMusic score={props.score} onOpen={props.onOpen} />
        </Suspense>
      </div>
      <Legend />
    </figure>
  );
}

/** The room of the music. */
const Blank = (props: { score: ScoreProps }) => (
  <svg viewBox={`0 0 ${props.score.width} ${props.score.height}`} style={flexOf(props.score.width)} />
);

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
