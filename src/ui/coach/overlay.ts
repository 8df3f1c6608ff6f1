// Underlines of the coach in a text field: the same text in the same type laid over it, invisible but for its marks, kept in step as the field scrolls and grows.
import { type Accessor, createEffect, onCleanup, onMount } from "solid-js";
import { type Marked, sameUntil, stretchesOf } from "./stretches.ts";

/** A mark knows the whole text it was found in. */
export interface FieldMark extends Marked {
  text: string;
}

/** Keeps the field's words underlined; tells which remark's words the caret is in. */
export function useOverlay(
  field: () => HTMLTextAreaElement | null,
  marks: Accessor<FieldMark[]>,
  pointed: Accessor<string>,
  onPoint: (id: string) => void,
) {
  const overlay = document.createElement("div");
  overlay.className = "words coach-overlay no-print";
  overlay.ariaHidden = "true";
  let shown = "";

  const place = () => {
    const input = field();
    if (!input) return;
    const { offsetLeft, offsetTop, clientLeft, clientTop, clientWidth, clientHeight } = input;
    Object.assign(overlay.style, {
      left: `${offsetLeft + clientLeft}px`,
      top: `${offsetTop + clientTop}px`,
      width: `${clientWidth}px`,
      height: `${clientHeight}px`,
    });
    scroll();
  };
  const scroll = () => void (overlay.scrollTop = field()?.scrollTop ?? 0);
  const paint = () => {
    const [first] = marks();
    shown = first?.text ?? "";
    overlay.replaceChildren(...(first ? [...stretchesOf(shown, marks()).map(drawn), "\n"] : []));
    place();
    keepTrue();
    point();
  };
  /** What was typed since moves the words behind it: until they are read again, they are not marked. */
  const keepTrue = () => {
    const until = shown ? sameUntil(shown, field()?.value ?? "") : 0;
    for (const mark of overlay.querySelectorAll("mark")) mark.classList.toggle("stale", Number(mark.dataset.end) > until);
  };
  const point = () => {
    for (const mark of overlay.querySelectorAll("mark")) mark.dataset.pointed = String(mark.dataset.ids?.split(" ").includes(pointed()));
  };
  const pointAtCaret = () => {
    const input = field();
    if (!input || document.activeElement !== input || input.value !== shown) return;
    const at = input.selectionStart;
    onPoint(marks().find(({ start, end }) => start <= at && at <= end)?.id ?? "");
  };

  onMount(() => {
    const input = field();
    if (!input) return;
    const done = new AbortController();
    const sizes = new ResizeObserver(place);
    input.after(overlay);
    sizes.observe(input);
    input.addEventListener("scroll", scroll, { passive: true, signal: done.signal });
    input.addEventListener("input", keepTrue, { signal: done.signal });
    document.addEventListener("selectionchange", pointAtCaret, { signal: done.signal });
    onCleanup(() => (sizes.disconnect(), done.abort(), overlay.remove()));
  });
  createEffect(paint);
  createEffect(point);
}

function drawn({ text, end, ids, level }: ReturnType<typeof stretchesOf>[number]): Node {
  if (level === "none") return document.createTextNode(text);
  const mark = document.createElement("mark");
  mark.textContent = text;
  Object.assign(mark.dataset, { ids: ids.join(" "), level, end: String(end) });
  return mark;
}
