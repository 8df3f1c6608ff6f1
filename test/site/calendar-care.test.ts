// The calendar takes care of what somebody is in the middle of, in a real browser: a choice, a note, a way back, a thumb.
import { expect, test } from "vitest";
import { cardOf, planOf } from "../prospects.ts";
import { useSite } from "./site.ts";
import { visitCalendar } from "./visit-calendar.ts";

const site = useSite();
const CARDS = [cardOf(planOf("eight-touch"))];
const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

test("another plan may be chosen in peace: neither a cadence nor a day closes the choice", async () => {
  const { page, complaints } = await visitCalendar(site, { path: "/calendar/#p=okafor", cards: CARDS });
  await page.getByRole("button", { name: "Choose another plan" }).click();
  const cadences = page.getByRole("radio");
  await cadences.nth(1).check();
  await page.getByLabel("Starting").fill("2026-12-07");
  await cadences.nth(0).check();
  await page.getByRole("button", { name: "Keep the plan there is" }).waitFor();
  expect(await page.getByLabel("Starting").inputValue()).toBe("2026-12-07");
  expect(complaints).toEqual([]);
});

test("a note begun is kept from tab to tab of the sheet, and offered back after Escape", async () => {
  const { page, complaints } = await visitCalendar(site, { cards: CARDS });
  await page
    .getByRole("button", { name: /^Log it: / })
    .first()
    .click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Note").fill("Ask for Priya");
  await sheet.getByRole("button", { name: "Move it" }).first().click();
  await sheet.getByRole("button", { name: "Log it" }).first().click();
  expect(await sheet.getByLabel("Note").inputValue()).toBe("Ask for Priya");
  await page.keyboard.press("Escape");
  await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
  expect(await sheet.getByLabel("Note").inputValue()).toBe("Ask for Priya");
  expect(complaints).toEqual([]);
});

test("Back closes what is open rather than leave it over another page", async () => {
  const { page } = await visitCalendar(site, { cards: CARDS });
  await page.getByRole("link", { name: "People" }).click();
  await page.getByRole("button", { name: "Add somebody" }).click();
  await page.getByRole("dialog").waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Monday 30 November" }).waitFor();
  expect(await page.getByRole("dialog").count()).toBe(0);
});

test("what was done is taken back and done again by buttons", async () => {
  const { page } = await visitCalendar(site, { path: "/calendar/#p=okafor", cards: CARDS });
  await page.getByRole("button", { name: "Remove" }).click();
  const turns = page.getByRole("group", { name: "Your last changes" });
  await turns.getByRole("button", { name: "Undo" }).click();
  await turns.getByRole("button", { name: "Redo" }).click();
  await turns.getByRole("button", { name: "Undo" }).click();
  await page.goto(`${site.address}/calendar/#people`);
  await page.getByRole("link", { name: /Okafor/ }).waitFor();
});

test("a row on Today gives the number to dial and the address to write to", async () => {
  const { page } = await visitCalendar(site, { cards: CARDS });
  const row = page.locator("ol.touches > li").first();
  expect(await row.getByRole("link", { name: "01632 960914" }).getAttribute("href")).toBe("tel:+441632960914");
  expect(await row.getByRole("link", { name: "c.okafor@halden.example" }).getAttribute("href")).toBe("mailto:c.okafor@halden.example");
});

test("on the narrowest phone every place is in view and wide enough for a thumb", async () => {
  const { page } = await visitCalendar(site, { path: "/calendar/#p=okafor", cards: CARDS, options: PHONE });
  for (const name of ["Today", "Month", "What works", "Set up"]) {
    const box = await page.getByRole("navigation", { name: "Calendar" }).getByRole("link", { name }).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  }
  const targets = [page.locator(".person-head .kicker a"), page.locator(".person-facts a").first(), page.locator(".person .tick")];
  for (const target of targets) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(43.9);
});
