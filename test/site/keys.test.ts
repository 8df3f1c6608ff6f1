// Claims: ? shows the keys of the page it is pressed on, from anywhere but a field; each of them does something there.
import { describe, expect, test } from "vitest";
import { KEY_TABLE, keysOn } from "../../src/ui/keys/key-table.ts";
import { SCENES } from "./key-scenes.ts";
import { useSite } from "./site.ts";
import { visit } from "./visit.ts";

const site = useSite();

/** The table's names of keys, as the browser's driver has them. */
const DRIVEN: Record<string, string> = {
  Ctrl: "Control",
  Esc: "Escape",
  PgUp: "PageUp",
  PgDn: "PageDown",
  "↓": "ArrowDown",
  "↑": "ArrowUp",
  "→": "ArrowRight",
  "←": "ArrowLeft",
  M: "m",
};
const driven = (press: string) =>
  press
    .split("+")
    .map((key) => DRIVEN[key] ?? key)
    .join("+");

describe("each key listed does something where it is listed", () => {
  for (const { title, keys } of KEY_TABLE)
    test(title, { timeout: 180_000 }, async () => {
      const scene = SCENES[title];
      if (!scene) throw new Error(`There is no scene for the keys of “${title}”; add one to test/site/key-scenes.ts.`);
      expect(Object.keys(scene.keys).toSorted()).toEqual(keys.map(({ id }) => id).toSorted());
      const { page, complaints } = await scene.open(site);
      for (const { id, press } of keys)
        for (const key of press) {
          const { first, look } = scene.keys[id] ?? { look: async () => "" };
          await first?.(page);
          await page.waitForTimeout(100);
          const before = await look(page);
          await page.keyboard.press(driven(key));
          await expect.poll(() => look(page), { message: `${id}: ${key}`, timeout: 10_000 }).not.toEqual(before);
        }
      expect(complaints).toEqual([]);
      await page.context().close();
    });
});

test("? and the link at the foot show the keys of this page and no others; Escape gives the focus back", async () => {
  for (const [path, here] of Object.entries({ "/plays/": "plays", "/time/": "time", "/calendar/": "calendar" })) {
    const { page } = await visit(site, path);
    const link = page.getByRole("link", { name: "Keys on this page" });
    await link.click();
    const dialog = page.getByRole("dialog", { name: "Keys on this page" });
    await dialog.waitFor();
    expect(await dialog.getByRole("heading", { level: 3 }).allTextContents()).toEqual(keysOn(here).map(({ title }) => title));
    await page.keyboard.press("Escape");
    expect(await dialog.isVisible()).toBe(false);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  }
});

test("? is a question mark in a field", async () => {
  const { page } = await visit(site, "/time/");
  await page.locator('.estimator[data-ready="true"]').waitFor();
  await page.getByLabel("Your script").fill("Ring me");
  await page.getByLabel("Your script").press("End");
  await page.keyboard.type("?");
  expect(await page.getByLabel("Your script").inputValue()).toBe("Ring me?");
  expect(await page.locator("dialog[open]").count()).toBe(0);
});

test("without JavaScript there are no keys, and no link to them", async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}/plays/`);
  expect(await page.getByRole("link", { name: "Keys on this page" }).count()).toBe(0);
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByText("Settings need JavaScript").waitFor();
});
