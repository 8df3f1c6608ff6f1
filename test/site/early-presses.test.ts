// Claims: what is pressed on a tool that has not woken yet is done once, when it has; the page's words are there before its scripts.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./site.ts";
import { awakeEstimator } from "./visit.ts";

const site = useSite();

/** A page whose scripts take their time, as on a bad line; nothing has woken yet. */
async function sleeping(path: string): Promise<Page> {
  const page = await (await site.browser.newContext({ locale: "en-GB" })).newPage();
  await page.route("**/*.js", async (route) => {
    await new Promise((late) => setTimeout(late, 500));
    await route.continue();
  });
  await page.goto(site.address + path, { waitUntil: "commit" });
  return page;
}

test("a reason to call leads to its blanks", async () => {
  const page = await sleeping("/compose/");
  await page.getByRole("button", { name: "I sent them a bid, quote or document" }).click();
  expect(await page.locator("[data-ready=true]").count()).toBe(0);
  await page.getByRole("heading", { name: "I sent them a bid, quote or document" }).waitFor();
  await page.context().close();
});

test("somebody is added to an empty calendar", async () => {
  const page = await sleeping("/calendar/");
  await page.getByRole("button", { name: "Add somebody" }).click();
  expect(await page.locator("[data-ready=true]").count()).toBe(0);
  await page.getByRole("dialog", { name: "Add somebody" }).waitFor();
  await page.context().close();
});

test("a theme is chosen, and everything is saved as one file", async () => {
  const page = await sleeping("/settings/");
  await page.getByText("Dark", { exact: true }).click();
  await page.locator("html[data-theme=dark]").waitFor();
  await page.goto(`${site.address}/settings/`, { waitUntil: "commit" });
  const files: string[] = [];
  page.on("download", (file) => files.push(file.suggestedFilename()));
  await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save everything as a file" }).click()]);
  await page.waitForTimeout(300);
  expect(files).toHaveLength(1);
  await page.context().close();
});

test("a pace and a limit are chosen, and a number typed", async () => {
  const page = await sleeping("/time/");
  await page.getByText("Brisk", { exact: true }).click();
  await page.getByText("45 s", { exact: true }).click();
  expect(await page.locator("[data-ready=true]").count()).toBe(0);
  await awakeEstimator(page);
  await page.getByText(/fits in 45 seconds at your pace/).waitFor();
  expect(await page.getByLabel("Words a minute").inputValue()).toBe("190");
  await page.reload({ waitUntil: "commit" });
  await page.getByLabel("Or in other seconds").fill("25");
  await page.keyboard.press("Tab");
  expect(await page.locator("[data-ready=true]").count()).toBe(0);
  await awakeEstimator(page);
  await page.getByText(/in 25 seconds at your pace/).waitFor();
  await page.context().close();
});

test("two choices of settings are both kept", async () => {
  const page = await sleeping("/settings/");
  await page.getByText("Dark", { exact: true }).click();
  await page.getByText("Slow", { exact: true }).click();
  await page.locator("html[data-theme=dark]").waitFor();
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain("slow");
  await page.reload();
  for (const name of ["Slow", "Dark"]) await expect.poll(() => page.getByRole("radio", { name }).isChecked()).toBe(true);
  await page.context().close();
});

test.each(["/time/", "/compose/#play=referral"])("what is typed in %s while it wakes stays, and so does the focus", async (path) => {
  const page = await sleeping(path);
  const field = path === "/time/" ? page.locator("textarea#script") : page.getByLabel("Your name").first();
  await field.focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Dana Whitlock of Northgate", { delay: 100 });
  await page.locator("[data-ready=true]").waitFor();
  expect(await field.inputValue()).toBe("Dana Whitlock of Northgate");
  await page.context().close();
});

test("nothing is pressed again on a tool that is awake", async () => {
  const page = await sleeping("/time/");
  await awakeEstimator(page);
  await page.getByRole("button", { name: "Rehearse it" }).click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.waitForTimeout(300);
  expect(await page.getByRole("dialog").count()).toBe(0);
  await page.context().close();
});
