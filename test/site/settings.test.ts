// Claims: the settings as a person uses them: a theme before the first paint and in every tab, a country for every tool, everything saved, deleted and brought back.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./site.ts";
import { faultsOn } from "./axe.ts";
import { awake, open, visit } from "./visit.ts";

const site = useSite();
const LONG = { timeout: 120_000 };

const ready = (page: Page) => page.locator('.settings[data-ready="true"]').waitFor();
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const bar = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")].map(({ content }) => content));
const DARK = "rgb(22, 20, 15)";
const LIGHT = "rgb(250, 246, 236)";

async function visitSettings() {
  const visited = await visit(site, "/settings/", { colorScheme: "light" });
  await ready(visited.page);
  return visited;
}

test("a theme holds at once, on other pages before they are painted, and in other tabs", LONG, async () => {
  const { page, complaints, strangers } = await visitSettings();
  const other = await open(await page.context().newPage(), site.address, "/playbook/number-twice/");
  expect([await paper(page), await paper(other.page)]).toEqual([LIGHT, LIGHT]);
  await page.getByRole("radio", { name: "Dark" }).check();
  expect(await paper(page)).toBe(DARK);
  await expect.poll(() => paper(other.page)).toBe(DARK);
  expect(new Set(await bar(other.page))).toEqual(new Set(["#16140f"]));
  await other.page.goto(`${site.address}/plays/`, { waitUntil: "commit" });
  await other.page.locator("h1").waitFor();
  expect(await other.page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  await other.page.emulateMedia({ media: "print" });
  expect(await other.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");
  await page.getByRole("radio", { name: "As this device" }).check();
  expect(await paper(page)).toBe(LIGHT);
  expect(await bar(page)).toEqual(["#faf6ec", "#16140f"]);
  expect([...complaints, ...strangers, ...other.complaints, ...other.strangers]).toEqual([]);
});

test("a country and a pace hold in the tools, and are heard by tabs that are open", LONG, async () => {
  const { page } = await visitSettings();
  const tool = await open(await page.context().newPage(), site.address, "/time/");
  await tool.page.locator('.estimator[data-ready="true"]').waitFor();
  await page.getByRole("radio", { name: "Brisk" }).check();
  await expect.poll(() => tool.page.getByRole("radio", { name: "Brisk" }).isChecked()).toBe(true);
  await page.getByRole("radio", { name: "United States" }).check();
  await tool.page.goto(`${site.address}/compose/#play=referral`);
  await awake(tool.page);
  const country = tool.page.getByLabel("Dates and phones as in");
  expect(await country.inputValue()).toBe("US");
  await page.getByRole("radio", { name: "Australia" }).check();
  await expect.poll(() => country.inputValue()).toBe("AU");
  await country.selectOption("IE");
  await expect.poll(() => page.getByRole("radio", { name: "Ireland" }).isChecked()).toBe(true);
});

test("what is typed is told, saved, deleted after one question, and brought back by Undo", LONG, async () => {
  const { page, complaints } = await visit(site, "/compose/#play=referral");
  await awake(page);
  await page.getByLabel("Your name").first().fill("Dana Whitlock");
  await page.getByLabel("Their name").first().fill("Okafor");
  await page.waitForTimeout(800);
  await page.goto(`${site.address}/settings/`);
  await ready(page);
  await page.getByRole("row", { name: /Messages under way 1 message/ }).waitFor();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save everything" }).click()]);
  expect(file.suggestedFilename()).toMatch(/^callback-playbook-\d{4}-\d\d-\d\d\.json$/);
  await page.getByRole("button", { name: /^Delete everything on this/ }).click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Keep it");
  await page.keyboard.press("Enter");
  expect(await page.getByRole("row", { name: /1 message/ }).count()).toBe(1);
  await page.getByRole("button", { name: /^Delete everything on this/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
  await page.getByText("Nothing yet.").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("row", { name: /1 message/ }).waitFor();
  expect(complaints).toEqual([]);
});

test("a file brings everything to another device", LONG, async () => {
  const { page } = await visitSettings();
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.getByRole("radio", { name: "Slow" }).check();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save everything" }).click()]);
  const path = await file.path();
  const { page: other } = await visitSettings();
  await other.locator("input[type=file]").setInputFiles(path);
  await other.getByRole("button", { name: "Restore it" }).click();
  await expect.poll(() => paper(other)).toBe(DARK);
  await expect.poll(() => other.getByRole("radio", { name: "Slow" }).isChecked()).toBe(true);
});

test("axe finds nothing while it asks, while it tells of a file, light and dark, wide and narrow", LONG, async () => {
  const { page } = await visitSettings();
  const states = {
    asking: () => page.getByRole("button", { name: /^Delete everything on this/ }).click(),
    refused: async () => {
      await page.getByRole("button", { name: "Keep it" }).click();
      await page.locator("input[type=file]").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
      await page.getByRole("alert").waitFor();
    },
    keys: () => page.keyboard.press("?"),
  };
  const faults: string[] = [];
  for (const [name, enter] of Object.entries(states)) {
    await enter();
    for (const colorScheme of ["light", "dark"] as const)
      for (const width of [390, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        faults.push(...(await faultsOn(page)).map((fault) => `${name} ${colorScheme} ${width}: ${fault}`));
      }
  }
  expect(faults).toEqual([]);
});
