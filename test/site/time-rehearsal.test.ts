// Rehearsing in a real browser: by keyboard alone, at the pace, and accessible with each dialog open.
import { expect, test } from "vitest";
import { faultsOn } from "./axe.ts";
import { useSite } from "./site.ts";
import { tabTo } from "./visit.ts";
import { SCRIPT, visitEstimator, visitScript } from "./visit-estimator.ts";

const site = useSite();

test("by keyboard alone: from the address to a rehearsal, pause, back, close, and the focus on its button again", async () => {
  const { page } = await visitEstimator(site);
  await tabTo(page, "Your script");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(SCRIPT);
  await tabTo(page, "Rehearse it");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Rehearse" });
  const main = dialog.locator(".primary");
  const now = () => dialog.locator('[data-now="true"]').textContent();
  await page.keyboard.press("Enter");
  await expect.poll(() => main.textContent()).toBe("Pause");
  await page.keyboard.press("ArrowRight");
  await expect.poll(now).toMatch(/^Priya Raman/);
  await page.keyboard.press("Space");
  await expect.poll(() => main.textContent()).toBe("Go on");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(now).toMatch(/^Mr Okafor/);
  await page.keyboard.press("Escape");
  await expect.poll(() => dialog.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Rehearse it");
});

test("the prompter moves at the pace, and brings the sentence that is due into sight", async () => {
  const { page } = await visitScript(site);
  await page.getByLabel("Words a minute").fill("395");
  await page.getByLabel("Words a minute").press("Enter");
  await page.getByRole("button", { name: "Rehearse it" }).click();
  await page.getByRole("button", { name: "Start" }).click();
  const last = page.locator(".prompter li").last();
  await expect.poll(() => last.getAttribute("data-now"), { timeout: 25_000 }).toBe("true");
  await expect.poll(() => last.evaluate((line) => line.getBoundingClientRect().top)).toBeLessThan(500);
  await page.getByRole("button", { name: "From the top" }).waitFor({ timeout: 15_000 });
});

test("axe finds nothing with a line opened, nor in either dialog, light and dark, wide and narrow", async () => {
  const { page } = await visitScript(site);
  const faults: string[] = [];
  const check = async (where: string) => {
    for (const [colorScheme, width] of [
      ["light", 1280],
      ["dark", 390],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      faults.push(...(await faultsOn(page)).map((fault) => `${where}, ${colorScheme} ${width}: ${fault}`));
    }
  };
  await page.locator(".line-time").first().click();
  await check("a line opened");
  await page.getByRole("button", { name: "Measure my pace" }).click();
  await check("measuring");
  await page.getByRole("button", { name: "Start reading" }).click();
  await page.getByRole("button", { name: "Stop: I have read it" }).click();
  await page.getByText("That was too short or too long").waitFor();
  await check("a read refused");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Rehearse it" }).click();
  await page.getByRole("button", { name: "Start" }).click();
  await check("rehearsing");
  expect(faults).toEqual([]);
});
