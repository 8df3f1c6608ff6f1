// A text cut where marks begin and end, so that marks which overlap can be drawn one after the other.

/** Words of a text that a remark is about, in UTF-16 offsets. */
export interface Marked {
  id: string;
  level: "warning" | "suggestion";
  start: number;
  end: number;
}

export interface Stretch {
  text: string;
  end: number;
  /** Of the remarks it belongs to; none for plain text. */
  ids: string[];
  level: "warning" | "suggestion" | "none";
}

/** Put together again, the stretches are the text. */
export function stretchesOf(text: string, marks: Marked[]): Stretch[] {
  const within = (at: number) => Math.min(Math.max(at, 0), text.length);
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [within(start), within(end)])])].toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0;
    const over = marks.filter((mark) => mark.start < end && mark.end > start);
    const isWarned = over.some(({ level }) => level === "warning");
    return {
      text: text.slice(start, end),
      end,
      ids: over.map(({ id }) => id),
      level: isWarned ? "warning" : over.length > 0 ? "suggestion" : "none",
    };
  });
}

/** How far two texts are the same. */
export function sameUntil(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}
