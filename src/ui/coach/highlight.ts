// Underlines of the coach in the composer's sentences: ranges over the rendered text, where the browser can highlight them; nothing else changes.
import { type Accessor, createEffect, onCleanup, onMount } from "solid-js";

/** Words of a row, in offsets of its text. */
export interface Mark {
  id: string;
  level: "warning" | "suggestion";
  /** Its place on the sheet, from 0. */
  row: number;
  /** The whole row as it was read; one that has changed since is not marked. */
  text: string;
  start: number;
  end: number;
}

const NAMES = { warning: "coach-warning", suggestion: "coach-suggestion", pointed: "coach-pointed" } as const;

/** Keeps the sentences of the sheet underlined, and tells which remark's words are pointed at. */
export function useHighlights(
  sheet: () => Element | null,
  marks: Accessor<Mark[]>,
  pointed: Accessor<string>,
  onPoint: (id: string) => void,
) {
  let painted: { mark: Mark; range: Range }[] = [];
  if (typeof Highlight === "undefined") return;

  const show = (name: string, ranges: Range[], priority = 0) => {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  };
  const ranges = (wanted: (mark: Mark) => boolean) => painted.filter(({ mark }) => wanted(mark)).map(({ range }) => range);
  const point = () => show(NAMES.pointed, pointed() ? ranges(({ id }) => id === pointed()) : [], 1);
  const paint = () => {
    painted = rangesIn(sheet(), marks());
    for (const level of ["warning", "suggestion"] as const)
      show(
        NAMES[level],
        ranges((mark) => mark.level === level),
      );
    point();
  };
  /** Something that is edited and then read again is a new element with the same words. */
  const watch = new MutationObserver(() => paint());
  const pointUnder = ({ clientX, clientY }: PointerEvent) => {
    const at = document.caretPositionFromPoint?.(clientX, clientY);
    const found = at && painted.find(({ range }) => range.isPointInRange(at.offsetNode, at.offset));
    onPoint(found?.mark.id ?? "");
  };

  onMount(() => {
    const element = sheet() as HTMLElement | null;
    if (!element) return;
    watch.observe(element, { childList: true, subtree: true });
    element.addEventListener("pointermove", pointUnder);
    onCleanup(() => (watch.disconnect(), element.removeEventListener("pointermove", pointUnder)));
  });
  createEffect(paint);
  createEffect(point);
  onCleanup(() => Object.values(NAMES).forEach((name) => CSS.highlights.delete(name)));
}

const rowsIn = (sheet: Element | null): Element[] => [...(sheet?.querySelectorAll("ol:not(.subject) > .row") ?? [])];

/** The row that holds the focus, from 0; -1 where none does. */
export const rowOfFocus = (sheet: Element | null): number => rowsIn(sheet).findIndex((row) => row.contains(document.activeElement));

function rangesIn(sheet: Element | null, marks: Mark[]): { mark: Mark; range: Range }[] {
  const rows = rowsIn(sheet);
  return marks.flatMap((mark) => {
    const words = rows[mark.row]?.querySelector("p.words");
    const range = words?.textContent === mark.text ? rangeIn(words, mark) : undefined;
    return range ? [{ mark, range }] : [];
  });
}

function rangeIn(words: Element, { start, end }: Mark): Range | undefined {
  const [from, to] = [placeIn(words, start), placeIn(words, end)];
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** The text node and the offset in it of a place in an element's text. */
function placeIn(element: Element, at: number): [Node, number] | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = at;
  while (walker.nextNode()) {
    const { length } = walker.currentNode as Text;
    if (left <= length) return [walker.currentNode, left];
    left -= length;
  }
  return undefined;
}
