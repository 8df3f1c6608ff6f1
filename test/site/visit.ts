// Visits of the built site: a page that reports every complaint and every request that leaves the site.
import type { BrowserContextOptions, Page } from "playwright-core";
import type { Site } from "./site.ts";

export interface Visit {
  page: Page;
  /** Console errors, page errors, content-security violations. */
  complaints: string[];
  /** Requests to any other origin. */
  strangers: string[];
}

/** Opens an empty browser profile. */
export async function visit({ browser, address }: Site, path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 }, ...options });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: address }).catch(() => undefined);
  const visited = await open(await context.newPage(), address, path);
  if (options.javaScriptEnabled !== false) await tended(visited.page);
  return visited;
}

/** Opens a path in a page, listening for complaints. */
export async function open(page: Page, address: string, path: string): Promise<Visit> {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on(
    "request",
    (request) => !request.url().startsWith(address) && !/^(data|blob):/.test(request.url()) && strangers.push(request.url()),
  );
  await page.goto(address + path);
  return { page, complaints, strangers };
}

/** Waits until the page's own scripts, which come after its first paint, heed its keys. */
export async function tended(page: Page): Promise<void> {
  await page.locator(".find-door[role=button], body:not(:has(.find-door))").waitFor();
}

/** Waits until the composer has woken and taken its saved work in. */
export async function awake(page: Page): Promise<void> {
  await page.locator('.composer[data-ready="true"]').waitFor();
}

/** Waits until the estimator has woken and taken its script in. */
export async function awakeEstimator(page: Page): Promise<void> {
  await page.locator('.estimator[data-ready="true"]').waitFor();
}

export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

export const DANA_BLANKS: [string, string][] = [
  ["Your name", "Dana Whitlock"],
  ["Your company", "Northgate Software"],
  ["Your phone number", "020 7946 0321"],
  ["Their name", "Okafor"],
  ["Who referred you", "Priya Raman"],
  ["The one thing it is about", "the delivery figures you asked Priya about"],
  ["What the call will help them do", "cut late deliveries"],
];

/** The composer with Dana's referral filled in. */
export async function visitDana(site: Site): Promise<Visit> {
  const visited = await visit(site, "/compose/#play=referral");
  await awake(visited.page);
  await fillDana(visited.page);
  return visited;
}

/** Fills the blanks of Dana's referral. */
export async function fillDana(page: Page): Promise<void> {
  for (const [label, text] of DANA_BLANKS) await page.getByLabel(label, { exact: false }).first().fill(text);
}

/** Presses Tab until the element with this name has the focus. */
export async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return [element?.labels?.[0]?.textContent, element?.textContent].filter(Boolean).join(" ");
    });
    if (focused.trim().startsWith(name)) return;
  }
  throw new Error(`Tab never reached “${name}”.`);
}
