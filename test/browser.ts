// A real Chromium and the built site on a local port, for the tests that use it as a person does.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"];

/** A Chromium that is there, else the one a package carries, else Playwright's own; with more flags where a test needs them. */
export async function openBrowser(more: string[] = []): Promise<Browser> {
  const browser = await launch(more);
  const open = browser.newContext.bind(browser);
  // The site keeps itself on the device at the first visit, 200 files; only tests that ask for that have it.
  browser.newContext = (options) => open({ serviceWorkers: "block", ...options });
  return browser;
}

async function launch(more: string[]): Promise<Browser> {
  const args = [...FLAGS, ...more];
  const installed = process.env.CHROMIUM_PATH ?? INSTALLED.find((path) => existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args });
  if (process.platform === "linux" && process.arch === "x64")
    return chromium.launch({ executablePath: await sparticuz.executablePath(), args });
  return chromium.launch({ args });
}

/** Serves the built site, or another folder, asked for with each request; the address has no slash at its end. */
export async function serveSite(folder = () => dist): Promise<{ address: string; close: () => void }> {
  const server: Server = createServer((request, response) => {
    const file = fileOf(folder(), request.url ?? "/");
    const found = existsSync(file) && statSync(file).isFile();
    const path = found ? file : join(folder(), "404.html");
    response.writeHead(found ? 200 : 404, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
    response.end(readFileSync(path));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function fileOf(folder: string, url: string): string {
  const path = normalize(decodeURIComponent(url.split(/[?#]/)[0] ?? "/"));
  return join(folder, path.endsWith("/") ? `${path}index.html` : path);
}

/** Every page of the built site, as paths. */
export function sitePages(list: string[]): string[] {
  return list.filter((file) => file.endsWith(".html")).map((file) => `/${file.replace(/index\.html$/, "")}`);
}
