// A recorded take under the estimate, sentence by sentence to one scale; heard back, saved or forgotten as the person asks.
import { For, Show } from "solid-js";

interface Bar {
  from: number;
  width: number;
  seconds: string;
}

export type TakeProps =
  | { kind: "unheard"; why: string }
  | { kind: "heard"; told: string; url: string; file: string; lines: { id: string; estimated: Bar; taken: Bar }[] };

interface Verbs {
  /** What became of taking its pace over. */
  kept: string | undefined;
  onKeepPace: () => void;
  onDrop: () => void;
}

const share = (value: number) => `${value.toFixed(3)}%`;

export function TakeBars(props: TakeProps & Verbs) {
  return (
    <section class="take-bars" aria-label="Your take">
      <Show when={props.kind === "heard" && props} fallback={<p class="lost">{props.kind === "unheard" && props.why}</p>}>
        {(take) => (
          <>
            <h2>
              Your take: <span>{take().told}</span>
            </h2>
            <svg class="tape" role="img" aria-label={`Your take beneath the estimate: ${take().told}`}>
              <text y="11">Estimated</text>
              <text y="59">Yours</text>
              <For each={take().lines}>
                {(line) => (
                  <g>
                    <rect class="whole" x={share(line.estimated.from)} width={share(line.estimated.width)} y="18" height="24" />
                    <line class="edge" x1={share(line.estimated.from)} x2={share(line.estimated.from)} y1="18" y2="42" />
                    <rect class="taken" x={share(line.taken.from)} width={share(line.taken.width)} y="66" height="24" />
                    <line class="edge" x1={share(line.taken.from)} x2={share(line.taken.from)} y1="66" y2="90" />
                  </g>
                )}
              </For>
            </svg>
            <table>
              <thead>
                <tr>
                  <th scope="col">Sentence</th>
                  <th scope="col">Estimated</th>
                  <th scope="col">Taken</th>
                </tr>
              </thead>
              <tbody>
                <For each={take().lines}>
                  {(line) => (
                    <tr>
                      <th scope="row">{Number(line.id) + 1}</th>
                      <td>{line.estimated.seconds} s</td>
                      <td>{line.taken.seconds} s</td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
            <audio controls src={take().url} />
            <p class="modal-verbs">
              <button type="button" aria-disabled={props.kept !== undefined} onClick={() => props.onKeepPace()}>
                Use this as my pace
              </button>
              <a href={take().url} download={take().file}>
                Save the recording
              </a>
              <button type="button" onClick={() => props.onDrop()}>
                Forget it
              </button>
            </p>
            <p role="status">{props.kept}</p>
            <p class="hint">Where sentences meet is found by the pauses between them. Nothing of the take is kept unless you save it.</p>
          </>
        )}
      </Show>
    </section>
  );
}
