// Claims: a part that is slow to come, or never does, takes nothing from the page around it: no letter, no focus, no text.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./site.ts";
import { awake, awakeEstimator, open, type Visit } from "./visit.ts";
import { cardOf, planOf } from "../prospects.ts";
import { focused, visitCalendar } from "./visit-calendar.ts";

const site = useSite();
const PHONE = { width: 390, height: 844 };
const LATE = "**/_astro/{ComposerCoach,EstimatorCoach,CoachPanel,Techniques}*.js";

/** A tool on a phone, where the first touch is the first press, with the parts that come after it held until `letGo`, or lost. */
async function visitSlow(path: string, isLost = false): Promise<Visit & { letGo: () => void }> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((go) => (letGo = go));
  const page = await (await site.browser.newContext({ viewport: PHONE, hasTouch: true })).newPage();
  await page.route(LATE, async (route) => (isLost ? route.abort() : (await held, route.continue())));
  const visited = await open(page, site.address, path);
  await (path.startsWith("/time") ? awakeEstimator : awake)(page);
  return { ...visited, letGo };
}

const text = (page: Page) => page.getByRole("main").innerText();

test.each([
  ["/compose/#play=referral", "Your name"],
  ["/time/", "script"],
])("in %s all that is typed while the coach is on its way is kept, in the field that was tapped", async (path, label) => {
  const { page, complaints, letGo } = await visitSlow(path);
  const field = page.locator("textarea#script").or(page.getByLabel(label)).first();
  await field.tap();
  await field.press("Control+a");
  await page.keyboard.type("Dana Whitlock", { delay: 20 });
  expect(await field.inputValue()).toBe("Dana Whitlock");
  letGo();
  await page.getByRole("region", { name: "Coach" }).waitFor();
  await page.keyboard.type(" Lee");
  expect(await field.inputValue()).toBe("Dana Whitlock Lee");
  expect(complaints).toEqual([]);
});

test("the step that comes late leaves the message and the focus where they are", async () => {
  const { page, letGo } = await visitSlow("/compose/#play=referral");
  const step = page.getByRole("button", { name: "3 Techniques" });
  await step.focus();
  await page.keyboard.press("Enter");
  expect(await text(page)).toContain("Copy message");
  expect(await focused(page)).toBe("3 Techniques");
  letGo();
  await page.getByRole("switch").first().waitFor();
  expect(await focused(page)).toBe("3 Techniques");
});

test("going on to a step that comes late keeps the focus at its name, then brings it to its title", async () => {
  const { page, letGo } = await visitSlow("/compose/#play=referral");
  await page.getByRole("button", { name: "On to the techniques" }).press("Enter");
  await expect.poll(() => focused(page)).toBe("3 Techniques");
  letGo();
  await expect.poll(() => focused(page)).toBe("Make it yours");
});

test("a step that comes late leaves the focus with what is written meanwhile", async () => {
  const { page, letGo } = await visitSlow("/compose/#play=referral");
  await page.getByRole("button", { name: "On to the techniques" }).press("Enter");
  await page.getByRole("button", { name: "Edit" }).first().press("Enter");
  await page.keyboard.type("Mr Osei");
  letGo();
  await page.getByRole("switch").first().waitFor();
  await page.keyboard.type(", good morning.");
  expect(await page.getByRole("region", { name: "Your message" }).getByRole("textbox").inputValue()).toContain("Mr Osei, good morning.");
});

test("parts that never come say so, and all else works on", async () => {
  const { page } = await visitSlow("/compose/#play=referral", true);
  await page.getByLabel("Your name").first().tap();
  await page.keyboard.type("Dana");
  await page.getByRole("alert").getByText("reload the page to go on").waitFor();
  await page.getByRole("button", { name: "3 Techniques" }).tap();
  await expect.poll(() => page.getByRole("alert").getByText("reload the page to go on").count()).toBe(2);
  await page.getByRole("button", { name: "2 Blanks" }).tap();
  expect(await page.getByLabel("Your name").first().inputValue()).toBe("Dana");
  expect(await text(page)).toContain("Dana");
});

test.each([
  ["/compose/", "Composer"],
  ["/time/", "Estimator"],
  ["/calendar/", "Calendar"],
  ["/settings/", "Settings"],
])("%s that cannot wake says so above it", async (path, part) => {
  const page = await (await site.browser.newContext({ viewport: PHONE })).newPage();
  await page.route(`**/_astro/${part}.*.js*`, (route) => route.abort());
  await page.goto(site.address + path);
  await page.getByRole("alert").getByText("reload the page to go on").waitFor();
  expect(await page.getByRole("alert").count()).toBe(1);
});

test("a dialog that cannot be fetched says so where one looks, and takes no other along", async () => {
  const card = cardOf(planOf("eight-touch"));
  const cards = Array.from({ length: 30 }, (_, i) => ({ ...card, prospect: { ...card.prospect, id: `okafor-${i}` } }));
  const { page } = await visitCalendar(site, { path: "/404.html", cards });
  await page.route("**/_astro/PersonDialog.*.js", (route) => route.abort());
  await page.goto(`${site.address}/calendar/#people`);
  await page.getByRole("button", { name: "Add somebody" }).first().click();
  const alert = page.getByRole("alert").getByText("reload the page to go on");
  await alert.waitFor();
  await expect.poll(() => alert.evaluate((told) => told.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  await page.getByRole("button", { name: "Paste or import a list" }).first().click();
  await page.getByRole("dialog").waitFor();
});
