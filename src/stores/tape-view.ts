// An estimate as a tape to scale: what is drawn for each sentence, and what lies under the pointer.
import type { Estimate, TimedPiece } from "../domain/speech/estimate.ts";
import { indexAt, timelineOf } from "../domain/speech/timeline.ts";
import { lookOf, MOST_LINES, saidIn } from "./estimate-view.ts";
import { clock, isLong, limitIn, mark, tell } from "./lengths.ts";

/** Rows of the tape's picture, in pixels: talk is drawn lower than the bars of digits and letters. */
const TALK = { top: 26, height: 34 };
const BARS = { top: 20, height: 46 };

/** In percent: the limit's label stands on the other side of a limit so near the beginning; a mark so near the end is left out. */
const NEAR = 15;
const LAST_MARK = 93;

/**
 * The tape: what is said, the limit, the range, a mark every five seconds (or more, on a long one). One that runs beyond the limit
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
    ...drawingOf(estimate.sentences),
    /** Seconds from one end to the other. */
    length,
  };
}

/** More sentences than this lie so close that the edges between them would hide them. */
const MOST_EDGES = 60;

/** All sentences as a few paths: seconds across, pixels down. Beyond the first so many, each is one box. */
function drawingOf(sentences: Estimate["sentences"]) {
  const drawing = { wholes: "", talk: ["", ""] as [string, string], bars: "", edges: "" };
  const isFull = sentences.length <= MOST_LINES;
  let now = 0;
  sentences.forEach(({ onset, seconds, pieces }, i) => {
    const at = (now + onset).toFixed(3);
    const spoken = seconds - onset;
    const { talk, bars } = isFull ? drawn(pieces) : { talk: box(0, spoken - (pieces.at(-1)?.pause ?? 0), TALK.height), bars: "" };
    drawing.talk[i % 2 === 0 ? 0 : 1] += `M${at} ${TALK.top}${talk}`;
    if (bars) drawing.bars += `M${at} ${BARS.top}${bars}`;
    if (isFull) drawing.wholes += `M${at} ${TALK.top}${box(0, spoken, TALK.height)}`;
    if (sentences.length <= MOST_EDGES) drawing.edges += `M${at} ${TALK.top}v${TALK.height}`;
    now += seconds;
  });
  return drawing;
}

/** A sentence is drawn only so far; nobody reads more on a tape. */
const MOST_BOXES = 1000;

const lastDrawn = new WeakMap<readonly TimedPiece[], ReturnType<typeof draw>>();

/** A sentence from where it begins, drawn once while its pieces are the same. */
function drawn(pieces: readonly TimedPiece[]) {
  const drawing = lastDrawn.get(pieces) ?? draw(pieces);
  lastDrawn.set(pieces, drawing);
  return drawing;
}

function draw(pieces: readonly TimedPiece[]): { talk: string; bars: string } {
  const talk = pen(TALK.height);
  const bars = pen(BARS.height);
  let now = 0;
  for (const piece of pieces) {
    if (piece.said.length > MOST_BOXES || talk.boxes.length + bars.boxes.length > MOST_BOXES) break;
    if (lookOf(piece) === "talk") talk.draw(now, piece.seconds);
    else drawBars(bars.draw, now, piece);
    now += piece.seconds + piece.pause;
  }
  return { talk: talk.boxes.join(""), bars: bars.boxes.join("") };
}

/** A bar for each digit or letter, a hair apart, so that they can be counted. */
function drawBars(drawBar: (at: number, width: number) => void, at: number, { said }: TimedPiece) {
  let now = at;
  for (const { seconds, rest } of said) {
    drawBar(now, seconds * 0.82);
    now += seconds + rest;
  }
}

/** Draws boxes of one height, each placed from where the last one began. */
function pen(height: number) {
  const boxes: string[] = [];
  let last = 0;
  const drawBox = (at: number, width: number) => {
    const from = Math.round(at * 1000) / 1000;
    boxes.push(box(from - last, width, height));
    last = from;
  };
  return { boxes, draw: drawBox };
}

const box = (across: number, width: number, height: number) =>
  `m${across.toFixed(3)} 0h${width.toFixed(3)}v${height}h${(-width).toFixed(3)}z`;

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
