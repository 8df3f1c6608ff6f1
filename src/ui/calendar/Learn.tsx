// What the rep's own log tells, by play, channel and hour; where it cannot tell yet, it says so.
import { For, Show } from "solid-js";

interface Row {
  label: string;
  left: string;
  answered: string;
  share: string;
  interval: string;
  isEnough: boolean;
}

interface Props {
  learn: {
    told: string;
    tables: { id: string; title: string; rows: Row[] }[];
    /** How many of those who said they would call back did. */
    callbacks: string;
  };
}

export function Learn(props: Props) {
  return (
    <section class="panel learn" aria-labelledby="learn-title">
      <h1 id="learn-title">What works, for you</h1>
      <p class="lede">{props.learn.told}</p>
      <Show when={props.learn.callbacks}>
        <p class="callbacks">{props.learn.callbacks}</p>
      </Show>
      <div class="learn-tables">
        <For each={props.learn.tables}>{(table) => <Table {...table} />}</For>
      </div>
    </section>
  );
}

function Table(props: { id: string; title: string; rows: Row[] }) {
  return (
    <Show when={props.rows.length > 0}>
      <div class="wide-table" tabindex="0" role="region" aria-labelledby={`learn-${props.id}`}>
        <table class="plain-table">
          <caption id={`learn-${props.id}`}>{props.title}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="off-screen">What</span>
              </th>
              <th scope="col" class="figure-cell">
                Left
              </th>
              <th scope="col" class="figure-cell">
                Answered
              </th>
              <th scope="col">Share</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.rows}>{(row) => <Line row={row} />}</For>
          </tbody>
        </table>
      </div>
    </Show>
  );
}

function Line(props: { row: Row }) {
  return (
    <tr>
      <th scope="row">{props.row.label}</th>
      <td class="figure-cell">{props.row.left}</td>
      <td class="figure-cell">{props.row.answered}</td>
      <td>
        <Show when={props.row.isEnough} fallback={<span class="quiet">Not enough yet</span>}>
          {props.row.share} <span class="quiet">{props.row.interval}</span>
        </Show>
      </td>
    </tr>
  );
}
