// Claims: what a first load brings stays within its budget, on every page; what is over is told, file by file.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { sitePages } from "../browser.ts";
import { useSite } from "./site.ts";

/** Bytes of HTML, style sheets and scripts together on a page to read; fonts aside. */
const READING = 14_000;
/** Bytes of scripts on a page with a tool. */
const TOOL = 60_000;
const TOOLS = ["/compose/", "/time/", "/calendar/", "/settings/"];
/** The whole playbook on one page is as long as the playbook. */
const WHOLE = ["/print/"];

const dist = join(import.meta.dirname, "../../dist");
const pages = sitePages(globSync("**/*.html", { cwd: dist }));
const site = useSite();

const fileOf = (path: string) => (path.endsWith("/") ? `${path}index.html` : path);
const weigh = (path: string) => gzipSync(readFileSync(join(dist, fileOf(path))), { level: 9 }).length;

/** Paths of all that a page fetches by itself until the network is idle; itself, pictures and fonts aside. */
async function fetchedBy(path: string): Promise<string[]> {
  const context = await site.browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const files = new Set<string>();
  page.on("request", (request) => files.add(new URL(request.url()).pathname));
  await page.goto(site.address + path, { waitUntil: "networkidle" });
  await context.close();
  return [...files].filter((file) => file !== path && !/\.(woff2|svg|png|webmanifest)$/.test(file));
}

/** One sentence for a page that is over, its files the heaviest first. */
function overWeight(path: string, fetched: string[], most: number): string[] {
  const files = fetched.map((file) => ({ file, bytes: weigh(file) })).toSorted((a, b) => b.bytes - a.bytes);
  const sum = files.reduce((total, { bytes }) => total + bytes, 0);
  return sum <= most
    ? []
    : [`${path} brings ${sum} bytes, more than ${most}: ${files.map(({ file, bytes }) => `${file} ${bytes}`).join(", ")}.`];
}

/** The scripts and style sheets that a page's HTML names. */
const namedBy = (page: string) =>
  [...readFileSync(join(dist, fileOf(page)), "utf8").matchAll(/(?:src|href|-url)="([^"]+\.(?:js|css))"/g)]
    .map(([, file]) => file)
    .join(" ");

test("a page to read brings at most 14 kB in all", async () => {
  const reading = pages.filter((page) => ![...TOOLS, ...WHOLE].includes(page));
  expect(reading.length).toBeGreaterThan(90);
  const over = [];
  // Pages that name the same files fetch the same: one of them is asked, and all are weighed.
  for (const alike of Map.groupBy(reading, namedBy).values()) {
    const fetched = await fetchedBy(alike[0] ?? "");
    over.push(...alike.flatMap((page) => overWeight(page, [page, ...fetched], READING)));
  }
  expect(over).toEqual([]);
});

test("a page with a tool brings at most 60 kB of scripts", async () => {
  const tools = pages.filter((page) => TOOLS.includes(page));
  expect(tools.length).toBeGreaterThan(2);
  const over = [];
  for (const tool of tools)
    over.push(
      ...overWeight(
        tool,
        (await fetchedBy(tool)).filter((file) => file.endsWith(".js")),
        TOOL,
      ),
    );
  expect(over).toEqual([]);
});

test("a page brings at most 60 kB of letters", async () => {
  for (const path of ["/", "/playbook/referrer-first/", ...TOOLS]) {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    let bytes = 0;
    page.on("response", async (response) => (bytes += response.url().endsWith(".woff2") ? (await response.body()).length : 0));
    await page.goto(site.address + path, { waitUntil: "networkidle" });
    await context.close();
    expect(bytes, path).toBeLessThan(60_000);
  }
});
