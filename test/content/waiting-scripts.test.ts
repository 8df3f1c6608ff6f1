// Claims: a page's template names every script that it needs at once, each once, and none that waits until it is wanted.
import { expect, test } from "vitest";
import { withWaitingScripts } from "../../src/playbook/waiting-scripts.ts";

const SCRIPTS = new Map([
  ["Calendar.a.js", 'import{a as b}from"./store.b.js";import"./zones.c.js";const later=()=>import("./Grid.d.js");'],
  ["store.b.js", 'export{x}from"./zones.c.js";'],
  ["zones.c.js", 'import{y}from"./store.b.js";export const from="./no.js";'],
  ["Grid.d.js", ""],
  ["client.e.js", 'import{z}from"./store.b.js";'],
  ["ReadAhead.f.js", 'import"./zones.c.js";'],
]);
const page = (body: string, waiting = "") =>
  `<html><head><title>A</title><template id="scripts">${waiting}</template></head><body>${body}</body></html>`;
const tagsOf = (...names: string[]) => names.map((name) => `<script type="module" async src="/base/_astro/${name}"></script>`).join("");
const own = (name: string) => `<script type="module" src="/base/_astro/${name}"></script>`;
const ISLAND = '<astro-island component-url="/base/_astro/Calendar.a.js" renderer-url="/base/_astro/client.e.js"></astro-island>';

test("an island's scripts are named with all that they import, also in a circle, under the page's own base", () =>
  expect(withWaitingScripts(page(ISLAND), SCRIPTS)).toBe(page(ISLAND, tagsOf("Calendar.a.js", "store.b.js", "zones.c.js", "client.e.js"))));

test("one that reads ahead comes first with all that it imports, the page's own come last", () =>
  expect(withWaitingScripts(page(own("Offline.g.js") + own("ReadAhead.f.js") + ISLAND), SCRIPTS)).toBe(
    page(ISLAND, tagsOf("ReadAhead.f.js", "zones.c.js", "store.b.js", "Calendar.a.js", "client.e.js", "Offline.g.js")),
  ));

test("a page without scripts stays as it is", () => expect(withWaitingScripts(page("<p>Words.</p>"), SCRIPTS)).toBe(page("<p>Words.</p>")));

test("scripts stay where they are on a page that has nothing to wake them", () => {
  const bare = `<html><head></head><body>${own("Offline.g.js")}</body></html>`;
  expect(withWaitingScripts(bare, SCRIPTS)).toBe(bare);
});
