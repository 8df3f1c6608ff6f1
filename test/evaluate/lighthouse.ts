// Prints Lighthouse's four scores, first contentful paint and layout shift, as on a phone, of five pages, and says what is not perfect.
// npm run lighthouse [-- 3] (after npm run build): how often each page is looked at; the middle one counts. Lighthouse is no dependency:
// it is installed once into a folder of its own among the temporary files.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { loadavg, tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { openBrowser } from "../browser.ts";

const VERSION = "13.5.0";
const PATHS = ["/", "/playbook/referrer-first/", "/compose/", "/time/", "/calendar/"];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const PORT = 9400 + (process.pid % 500);
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};
const dist = join(import.meta.dirname, "../../dist");

interface Audit {
  id: string;
  title: string;
  score: number | null;
  numericValue?: number;
}
interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
}
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report }>;

/** Lighthouse itself, from its own folder. */
async function findLighthouse(): Promise<Lighthouse> {
  const folder = join(tmpdir(), `callback-playbook-lighthouse-${VERSION}`);
  const main = join(folder, "node_modules/lighthouse/core/index.js");
  mkdirSync(folder, { recursive: true });
  if (!existsSync(main))
    execFileSync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--loglevel=error", `lighthouse@${VERSION}`]);
  return ((await import(main)) as { default: Lighthouse }).default;
}

/** The built site, compressed as hosts do: once, and not while a page is being looked at. */
async function serve(): Promise<{ address: string; close: () => void }> {
  const compressed = new Map(
    readdirSync(dist, { recursive: true, encoding: "utf8" })
      .filter((name) => extname(name) in TYPES)
      .map((name) => [join(dist, name), gzipSync(readFileSync(join(dist, name)))]),
  );
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://site").pathname;
    const file = join(dist, path, path.endsWith("/") ? "index.html" : "");
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = TYPES[extname(file)];
    const caching = path.startsWith("/_astro/") ? "public, max-age=31536000, immutable" : "no-cache";
    const head = { "content-type": type ?? "application/octet-stream", "cache-control": caching };
    response.writeHead(200, type ? { ...head, "content-encoding": "gzip" } : head);
    response.end(compressed.get(file) ?? readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

const score = (report: Report, category: string) => Math.round((report.categories[category]?.score ?? 0) * 100);
const valueOf = (report: Report, id: string) => report.audits[id]?.numericValue ?? Number.NaN;

/** Audits that count and are not perfect. */
function missed({ categories, audits }: Report): string[] {
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id));
  return counted.flatMap((id) => {
    const audit = audits[id];
    return audit && audit.score !== null && audit.score < 1 ? [`  ${id}: ${audit.title} (${Math.round(audit.score * 100)})`] : [];
  });
}

const rounds = Number(process.argv[2] ?? 1);
const [lighthouse, browser, site] = await Promise.all([findLighthouse(), openBrowser([`--remote-debugging-port=${PORT}`]), serve()]);
for (const path of PATHS) {
  const reports = [];
  for (let round = 0; round < rounds; round += 1)
    reports.push((await lighthouse(site.address + path, { port: PORT, onlyCategories: CATEGORIES, logLevel: "error" })).lhr);
  const report = reports.toSorted((a, b) => score(a, "performance") - score(b, "performance"))[Math.floor(rounds / 2)];
  if (!report) continue;
  const scores = CATEGORIES.map((category) => `${category} ${score(report, category)}`).join(", ");
  const paint = (valueOf(report, "first-contentful-paint") / 1000).toFixed(2);
  const shift = valueOf(report, "cumulative-layout-shift").toFixed(3);
  console.log(`${path}: ${scores}; first contentful paint ${paint} s (under 1.0), layout shift ${shift} (0)`);
  for (const line of missed(report)) console.log(line);
}
console.log(`load ${loadavg()[0]?.toFixed(1)}; while other work runs, performance is told too low`);
await browser.close();
site.close();
