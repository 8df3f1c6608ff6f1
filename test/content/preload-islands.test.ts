// Claims: a page names every script that its islands need at once, each once, and none that waits until it is wanted.
import { expect, test } from "vitest";
import { withPreloads } from "../../src/playbook/preload-islands.ts";

const SCRIPTS = new Map([
  ["Calendar.a.js", 'import{a as b}from"./store.b.js";import"./zones.c.js";const later=()=>import("./Grid.d.js");'],
  ["store.b.js", 'export{x}from"./zones.c.js";'],
  ["zones.c.js", 'import{y}from"./store.b.js";export const from="./no.js";'],
  ["Grid.d.js", ""],
  ["client.e.js", 'import{z}from"./store.b.js";'],
]);
const page = (body: string) => `<html><head><title>A</title></head><body>${body}</body></html>`;
const linked = (html: string) =>
  [...withPreloads(html, SCRIPTS).matchAll(/<script type="module" async src="([^"]+)"><\/script>/g)].map(([, url]) => url);

test("an island's scripts are named with all that they import, also in a circle, under the page's own base", () => {
  const island = '<astro-island component-url="/base/_astro/Calendar.a.js" renderer-url="/base/_astro/client.e.js"></astro-island>';
  const names = ["Calendar.a.js", "store.b.js", "zones.c.js", "client.e.js"];
  expect(linked(page(island))).toEqual(names.map((name) => `/base/_astro/${name}`));
});

test("all scripts of a page with islands wait until it is painted, one that reads ahead first among them, its own last", () => {
  const ahead = '<script type="module" src="/base/_astro/ReadAhead.f.js"></script>';
  const offline = '<script type="module" src="/base/_astro/Offline.g.js"></script>';
  const island = '<astro-island component-url="/base/_astro/Calendar.a.js"></astro-island>';
  const scripts = new Map([...SCRIPTS, ["ReadAhead.f.js", 'import"./zones.c.js";']]);
  const tagOf = (name: string) => `<script type="module" async src="/base/_astro/${name}"></script>`;
  const tags = ["ReadAhead.f.js", "zones.c.js", "store.b.js", "Calendar.a.js"].map(tagOf).join("");
  const lot = `<template id="scripts">${tags}${offline}</template>`;
  expect(withPreloads(page(offline + ahead + island), scripts)).toBe(page(island).replace("</head>", `${lot}</head>`));
});

test("where there is no island a script of the page's own is fetched after what is seen", () =>
  expect(withPreloads(page('<script type="module" src="/a.js"></script>'), SCRIPTS)).toBe(
    page('<script type="module" fetchpriority="low" src="/a.js"></script>'),
  ));

test("a page without islands stays as it is", () => expect(withPreloads(page("<p>Words.</p>"), SCRIPTS)).toBe(page("<p>Words.</p>")));
