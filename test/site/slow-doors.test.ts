// Claims: what lies behind ? and / comes once however often it is asked for, stays away from who turned to something else, and says when it is lost.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSite } from "./site.ts";
import { visit } from "./visit.ts";
import { field, finder } from "./visit-find.ts";

const site = useSite();
const KEYS = "**/_astro/keys-dialog.*.js";
const FINDER = "**/_astro/Find.*.js";
const keys = (page: Page) => page.getByRole("dialog", { name: "Keys on this page" });

/** A page on which what a door fetches waits until it is let go. */
async function visitHeld(path: string, part: string) {
  const { page, complaints } = await visit(site, path);
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((go) => (letGo = go));
  await page.route(part, async (route) => (await held, route.continue()));
  /** Lets it come, and the page have it. */
  const come = async () => {
    const fetched = page.waitForResponse(part);
    letGo();
    await (await fetched).finished();
    await page.waitForTimeout(300);
  };
  return { page, complaints, come };
}

test("keys that cannot be fetched are told in words, with the one remedy", async () => {
  const { page } = await visit(site, "/plays/");
  await page.route(KEYS, (route) => route.abort());
  await page.keyboard.press("?");
  await keys(page).getByText("could not be fetched. Check that you are online, then reload the page.").waitFor();
  await page.keyboard.press("?");
  expect(await keys(page).count()).toBe(0);
});

test("? pressed twice while the keys are on their way shows them", async () => {
  const { page, complaints, come } = await visitHeld("/plays/", KEYS);
  await page.keyboard.press("?");
  await page.keyboard.press("?");
  await come();
  expect([await keys(page).count(), ...complaints]).toEqual([1]);
});

test("a letter typed ahead of the finder can be taken back", async () => {
  const { page, come } = await visitHeld("/plays/", FINDER);
  await page.keyboard.press("/");
  await page.keyboard.type("mrx");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("s");
  await come();
  expect(await field(page).inputValue()).toBe("mrs");
});

test("a space that presses the finder’s button is no part of the question", async () => {
  const { page, come } = await visitHeld("/plays/", FINDER);
  await page.getByRole("button", { name: "Find" }).press(" ");
  await come();
  expect(await field(page).inputValue()).toBe("");
});

const AWAY: [string, (page: Page) => Promise<void>][] = [
  ["Escape", (page) => page.keyboard.press("Escape")],
  ["a press elsewhere", (page) => page.locator("main").click({ position: { x: 2, y: 2 } })],
  ["a field that is gone into", (page) => page.getByLabel("Your script").focus()],
];

describe.each([
  ["?", KEYS, keys],
  ["/", FINDER, finder],
])("%s", (key, part, dialog) => {
  test.each(AWAY)("is called off by %s while its part is on its way, and works again", async (_what, turnAway) => {
    const { page, come } = await visitHeld("/time/", part);
    await page.locator('.estimator[data-ready="true"]').waitFor();
    await page.keyboard.press(key);
    await turnAway(page);
    await page.keyboard.type("mr");
    await come();
    expect([await dialog(page).count(), new URL(page.url()).pathname]).toEqual([0, "/time/"]);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press(key);
    await dialog(page).waitFor();
  });
});
