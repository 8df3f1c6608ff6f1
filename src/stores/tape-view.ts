// An estimate as a tape to scale: what is drawn for each sentence, and what lies under the pointer.
import type { Estimate, TimedPiece } from "../domain/speech/estimate.ts";
import { indexAt, timelineOf } from "../domain/speech/timeline.ts";
import { lookOf, MOST_LINES, saidIn } from "./estimate-view.ts";
import { clock, isLong, limitIn, mark, tell } from "./lengths.ts";

/** A sentence on the tape, in seconds; its paths count from where it begins, in seconds and in pixels of height. */
export interface TapeSentence {
  id: string;
  at: number;
  seconds: number;
  talk: string;
  bars: string;
}

/** Rows of the tape's picture: talk is drawn lower than the bars of digits and letters. */
const TALK = { top: 26, height: 34 };
const BARS = { top: 20, height: 46 };

/** In percent: the limit's label stands on the other side of a limit so near the beginning; a mark so near the end is left out. */
const NEAR = 15;
const LAST_MARK = 93;

/**
 * The tape: sentences, the limit, the range, a mark every five seconds (or more, on a long one). One that runs beyond the limit
 * grows by five seconds at a time, so that its scale holds still while somebody types.
 */
export function tapeOf(estimate: Estimate, limit: number) {
  const length = estimate.high <= limit * 1.2 ? limit * 1.2 : Math.ceil(estimate.high / 5) * 5;
  const share = (seconds: number) => Math.round((seconds / length) * 100_000) / 1000;
  const isByClock = isLong(length);
  const most = isByClock ? 8 : 14;
  const step = [5, 10, 15, 30, 60, 120, 300, 600, 1200, 3600].find((every) => length / every <= most) ?? 36_000;
  const marks = Array.from({ length: Math.ceil(length / step) }, (_, i) => ({ at: share(i * step), label: mark(i * step, isByClock) }));
  return {
    limit: {
      at: share(limit),
      label: isByClock ? clock(limit) : `${limitIn(limit)} s`,
      side: share(limit) < NEAR ? "right" : "left",
    } as const,
    range: { from: share(estimate.low), width: share(estimate.high - estimate.low) },
    marks: marks.filter(({ at }) => at < LAST_MARK),
    sentences: sentencesOf(estimate),
    more: moreOf(estimate),
    /** Seconds from one end to the other. */
    length,
  };
}

function sentencesOf({ sentences }: Estimate): TapeSentence[] {
  let now = 0;
  if (sentences.length > MOST_LINES) return [];
  return sentences.map(({ onset, seconds, pieces }, i) => {
    const at = now + onset;
    now += seconds;
    return { id: String(i), at, seconds: seconds - onset, ...drawingOf(pieces) };
  });
}

/** The sentences of a script that is too long to draw each in full, as one path from the beginning of the tape: a box for each. */
function moreOf({ sentences }: Estimate): string {
  let now = 0;
  if (sentences.length <= MOST_LINES) return "";
  const boxes = sentences.map(({ onset, seconds, pieces }) => {
    const at = now + onset;
    now += seconds;
    return box(at, seconds - onset - (pieces.at(-1)?.pause ?? 0), TALK);
  });
  return boxes.join("");
}

/** A sentence is drawn only so far; nobody reads more on a tape. */
const MOST_BOXES = 1000;

const lastDrawn = new WeakMap<readonly TimedPiece[], { talk: string; bars: string }>();

/** The paths of a sentence, drawn once while its pieces are the same. */
function drawingOf(pieces: readonly TimedPiece[]): { talk: string; bars: string } {
  const drawn = lastDrawn.get(pieces) ?? draw(pieces);
  lastDrawn.set(pieces, drawn);
  return drawn;
}

function draw(pieces: readonly TimedPiece[]): { talk: string; bars: string } {
  const talk: string[] = [];
  const bars: string[] = [];
  let now = 0;
  for (const piece of pieces) {
    if (piece.said.length > MOST_BOXES || talk.length + bars.length > MOST_BOXES) break;
    if (lookOf(piece) === "talk") talk.push(box(now, piece.seconds, TALK));
    else bars.push(...barsOf(now, piece));
    now += piece.seconds + piece.pause;
  }
  return { talk: talk.join(""), bars: bars.join("") };
}

/** A bar for each digit or letter, a hair apart, so that they can be counted. */
function barsOf(at: number, { said }: TimedPiece): string[] {
  let now = at;
  return said.map(({ seconds, rest }) => {
    const from = now;
    now += seconds + rest;
    return box(from, seconds * 0.82, BARS);
  });
}

const box = (at: number, width: number, { top, height }: typeof TALK) =>
  `M${at.toFixed(2)} ${top}h${width.toFixed(3)}v${height}h${(-width).toFixed(3)}z`;

/** The stretch ("2.5") that is said at a moment, or else its sentence ("2"); empty beyond the last. */
export function idAt(estimate: Estimate, seconds: number): string {
  const lines = timelineOf(estimate);
  const line = indexAt(lines, seconds);
  if (line < 0 || seconds > estimate.seconds) return "";
  const piece = indexAt(lines[line]?.pieces ?? [], seconds);
  const isSaid = seconds <= (lines[line]?.pieces[piece]?.until ?? 0);
  return isSaid ? `${line}.${piece}` : String(line);
}

/** What a sentence ("2") or a stretch of it ("2.5") is, as said and in seconds, and where it lies; nothing when there is none. */
export function captionOf(estimate: Estimate, id: string) {
  const [place = "", part] = id.split(".");
  const line = place === "" ? undefined : timelineOf(estimate)[Number(place)];
  const found = part === undefined ? line : line?.pieces[Number(part)];
  if (!line || !found) return { id, said: "", seconds: "", at: 0, until: 0 };
  const pieces = "piece" in found ? [found.piece] : line.pieces.map(({ piece }) => piece);
  const { at, until } = found;
  return { id, said: saidIn(pieces), seconds: tell(until - at), at, until };
}
