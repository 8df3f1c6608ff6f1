// The service worker: after one visit it answers every page and file of its build from this device. The build makes it into /sw.js.
import { type Files, rangeOf, wantedOf } from "./offline-paths.ts";
import { openShelf } from "./offline-shelf.ts";

interface Lasting extends Event {
  waitUntil: (done: Promise<unknown>) => void;
}
interface Asked extends Lasting {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
interface Scope {
  registration: ServiceWorkerRegistration;
  clients: { claim: () => Promise<void>; matchAll: (which: object) => Promise<{ url: string }[]> };
  skipWaiting: () => Promise<void>;
  addEventListener: <E extends Event>(name: string, heard: (event: E) => void) => void;
}

/** Written in front of this script by the build. */
declare const KEPT: { version: string; files: Files };

const worker = self as unknown as Scope;
const root = worker.registration.scope;
const shelf = openShelf(root, KEPT.version, KEPT.files);
/** The page for addresses that are not kept. */
const NOTICE = "offline/";

worker.addEventListener<Lasting>("install", (event) => event.waitUntil(shelf.fill()));
worker.addEventListener<Lasting>("activate", (event) => event.waitUntil(worker.clients.claim().then(sweep)));
worker.addEventListener<Lasting & MessageEvent>("message", (event) => {
  if (event.data === "take over") event.waitUntil(worker.skipWaiting());
  if (event.data === "sweep") event.waitUntil(sweep());
});
worker.addEventListener<Asked>("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(root)) event.respondWith(answer(request));
});

/** Earlier versions go once no second tab can be showing one, and never while a newer one is being made. */
async function sweep() {
  const tabs = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const isAlone = tabs.filter(({ url }) => url.startsWith(root)).length < 2;
  if (isAlone && !worker.registration.installing && !worker.registration.waiting) await shelf.sweep();
}

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const path = pathname.slice(new URL(root).pathname.length);
  const wanted = wantedOf(path, KEPT.files);
  if (wanted.kind === "elsewhere" && request.mode === "navigate") return sendOn(request.url, wanted.path);
  const kept = wanted.kind === "file" ? await shelf.take(wanted.key) : await shelf.takeAny(path);
  return kept ? cut(kept, request.headers.get("range")) : fetch(request).catch((error) => explain(request, error));
}

/** Whatever stands behind the path goes along. */
function sendOn(from: string, path: string): Response {
  const to = new URL(path, root);
  to.search = new URL(from).search;
  return Response.redirect(to.href, 301);
}

async function explain(request: Request, error: unknown): Promise<Response> {
  const notice = KEPT.files[NOTICE];
  const kept = request.mode === "navigate" && notice !== undefined ? await shelf.take(`${NOTICE}?${notice}`) : undefined;
  if (kept) return new Response(kept.body, { status: 503, headers: kept.headers });
  throw error;
}

/** Part of what is kept, where a part was asked for. */
async function cut(kept: Response, header: string | null): Promise<Response> {
  if (!header) return kept;
  const whole = await kept.blob();
  const range = rangeOf(header, whole.size);
  if (!range) return new Response(null, { status: 416, headers: { "content-range": `bytes */${whole.size}` } });
  const headers = new Headers(kept.headers);
  headers.set("content-range", `bytes ${range.join("-")}/${whole.size}`);
  headers.set("content-length", String(range[1] - range[0] + 1));
  return new Response(whole.slice(range[0], range[1] + 1), { status: 206, headers });
}
