// A cadence as it would lie from today, beneath the welcome: what the calendar is about, at a glance.
import { Score, type ScoreProps } from "./Score.tsx";

export function Example(props: { title: string; begun: string; score: ScoreProps }) {
  return (
    <section class="example" aria-label="An example">
      <h2>
        {props.title}, {props.begun}
      </h2>
      <Score score={props.score} onOpen={() => undefined} />
    </section>
  );
}
