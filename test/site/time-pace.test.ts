// A pace of one's own: chosen by pointer or keys, remembered, used in the composer, slower for numbers to be written down.
import { describe, expect, test } from "vitest";
import { useSite } from "./site.ts";
import { awakeEstimator, open, visitDana } from "./visit.ts";
import { total, visitScript } from "./visit-estimator.ts";

const site = useSite();

describe("a pace", () => {
  test("is changed, remembered after a reload, and used in the composer", async () => {
    const composer = await visitDana(site);
    const told = composer.page.getByText(/^About \d+ s to say/);
    const before = Number.parseInt(/\d+/.exec((await told.textContent()) ?? "")?.[0] ?? "", 10);
    const { page } = await open(await composer.page.context().newPage(), site.address, "/time/");
    await awakeEstimator(page);
    await page.getByLabel("Slow").check();
    await expect.poll(() => page.getByLabel("Words a minute").inputValue()).toBe("134");
    await page.reload();
    await awakeEstimator(page);
    expect(await page.getByLabel("Slow").isChecked()).toBe(true);
    await expect.poll(async () => Number(/\d+/.exec((await told.textContent()) ?? "")?.[0])).toBeGreaterThan(before);
  });

  test("is chosen with the arrow keys, which stay on it", async () => {
    const { page } = await visitScript(site);
    await page.getByLabel("Clear", { exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await page.getByLabel("Conversation").isChecked()).toBe(true);
    expect(await page.getByLabel("Conversation").evaluate((radio) => radio === document.activeElement)).toBe(true);
  });

  test("for writing a number down lengthens the script, and is said to be an assumption", async () => {
    const { page } = await visitScript(site);
    const before = await total(page);
    await page.getByLabel("To be written down").check();
    await page.getByText(/^An assumption/).waitFor();
    await expect.poll(() => total(page)).toBeGreaterThan(before);
    const dictated = await total(page);
    await page.getByLabel("Digits a second").fill("1");
    await page.getByLabel("Digits a second").press("Enter");
    await expect.poll(() => total(page)).toBeGreaterThan(dictated);
  });
});
