// Claims: while there is time databases are written; a page that is kept for going back writes no more until it is shown again.
import { afterEach, expect, test, vi } from "vitest";
import { onLeave } from "../../src/browser/leaving.ts";

class Link extends EventTarget {
  closest = (selector: string) => (selector === "a[href]" ? this : null);
}

/** What a page is told when these things happen to it, in turn: whether it can write. */
function told(...happenings: (() => Event)[]): boolean[] {
  const [page, heard] = [Object.assign(new EventTarget(), { visibilityState: "hidden" }), [] as boolean[]];
  vi.stubGlobal("Element", Link);
  vi.stubGlobal("document", page);
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  onLeave((canWrite) => heard.push(canWrite));
  for (const happening of happenings) page.dispatchEvent(happening());
  return heard;
}

const event = (type: string, more: object = {}) => {
  const made = new Event(type);
  for (const [name, value] of Object.entries(more)) Object.defineProperty(made, name, { value });
  return () => made;
};

afterEach(() => vi.unstubAllGlobals());

test.each([
  ["a link is followed", [event("click", { target: new Link() })], [true]],
  ["something else is clicked", [event("click", { target: new EventTarget() })], []],
  ["another tab is turned to", [event("visibilitychange")], [true]],
  ["it is closed", [event("pagehide", { persisted: false }), event("visibilitychange")], [true, true]],
  ["it is gone from, and kept", [event("pagehide", { persisted: true }), event("visibilitychange")], [false, false]],
  ["it is come back to", [event("pagehide", { persisted: true }), event("pageshow"), event("visibilitychange")], [false, true]],
])("%s", (_what, happenings, canWrite) => expect(told(...happenings)).toEqual(canWrite));
