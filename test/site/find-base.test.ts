// The finder on a site that lives under a path: built so, served so, and used.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useSite } from "./site.ts";
import { open } from "./visit.ts";
import { answers, look } from "./visit-find.ts";

const BASE = "/team/book/";
const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "find-base-"));
const TYPES: Record<string, string> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".json": "application/json" };

/** Serves the folder under the path, and nothing beside it. */
const server = createServer((request, response) => {
  const path = new URL(request.url ?? "/", "http://site").pathname;
  const file = join(folder, path.slice(BASE.length), path.endsWith("/") ? "index.html" : "");
  const isThere = path.startsWith(BASE) && existsSync(file);
  response.writeHead(isThere ? 200 : 404, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
  response.end(isThere ? readFileSync(file) : "");
});

beforeAll(async () => {
  const astro = join(root, "node_modules/astro/bin/astro.mjs");
  // The test runner's own variables (BASE_URL, MODE) would reach the pages.
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, BASE_PATH: BASE };
  execFileSync(process.execPath, [astro, "build", "--outDir", folder], { cwd: root, env });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
}, 300_000);
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const site = useSite();

test("answers lie under the site's path, and lead to their pages", { timeout: 60_000 }, async () => {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { page, complaints, strangers } = await open(await site.browser.newPage(), address, `${BASE}coach/job-title/`);
  expect(await page.getByRole("button", { name: "Find" }).getAttribute("href")).toBe(`${BASE}playbook/`);
  await look(page, "gatekeeper");
  expect(await answers(page).first().getAttribute("href")).toBe(`${BASE}plays/receptionist/`);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${BASE}plays/receptionist/`);
  expect(await page.locator("h1").textContent()).toBe("Through a receptionist");
  expect([...complaints, ...strangers]).toEqual([]);
});
