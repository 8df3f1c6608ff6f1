// A new version is told quietly, taken when the person says so, and loses nothing.
import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { faultsOn } from "./axe.ts";
import { keepAll, keptComposer, NEW, useVersions } from "./offline-versions.ts";
import { addPerson, awakeCalendar } from "./visit-calendar.ts";
import { awake, awakeEstimator } from "./visit.ts";

const site = useVersions();
afterEach(() => site.restore());

const told = (page: Page) => page.getByText("A new version is ready.");
const look = (page: Page) => page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const caches = (page: Page) => page.evaluate(async () => (await globalThis.caches.keys()).length);
const isNew = (page: Page) => page.getByText(NEW).isVisible();

test("it is told, nothing reloads by itself, and what was just typed is there after the reload", async () => {
  const context = await site.openProfile();
  const page = await keptComposer(site, context);
  site.publish();
  await look(page);
  await told(page).waitFor();
  expect([await isNew(page), await faultsOn(page)]).toEqual([false, []]);
  await page.getByLabel("Their name").first().fill("Okafor");
  await press(page, "Reload");
  await page.getByText(NEW).waitFor();
  await awake(page);
  expect(await page.getByLabel("Their name").first().inputValue()).toBe("Okafor");
  await told(page).waitFor({ state: "hidden" });
  await expect.poll(() => caches(page), { timeout: 10_000 }).toBe(1);
  await context.close();
});

test("the estimator’s script is kept too", async () => {
  const context = await site.openProfile();
  const page = await keepAll(site, context, "/time/");
  await awakeEstimator(page);
  site.publish();
  await look(page);
  await told(page).waitFor();
  await page.getByRole("textbox").first().fill("Please call me back before nine.");
  await press(page, "Reload");
  await page.getByText(NEW).waitFor();
  await awakeEstimator(page);
  expect(await page.getByRole("textbox").first().inputValue()).toBe("Please call me back before nine.");
  await context.close();
});

test("put off, the version in hand goes on, without a network too", async () => {
  const context = await site.openProfile();
  const page = await keepAll(site, context);
  site.publish();
  await look(page);
  await told(page).waitFor();
  await press(page, "Later");
  await told(page).waitFor({ state: "hidden" });
  await context.setOffline(true);
  await page.goto(`${site.address}/time/`);
  await awakeEstimator(page);
  expect(await isNew(page)).toBe(false);
  await told(page).waitFor();
  await context.close();
});

test("two tabs agree: one goes over, the other works on with what it has until it is reloaded", async () => {
  const context = await site.openProfile();
  const first = await keptComposer(site, context);
  const second = await context.newPage();
  await second.goto(`${site.address}/calendar/`);
  await awakeCalendar(second);
  site.publish();
  await look(first);
  await Promise.all([told(first).waitFor(), told(second).waitFor()]);
  await press(first, "Reload");
  await first.getByText(NEW).waitFor();
  expect(await isNew(second)).toBe(false);
  expect(await caches(second)).toBe(2);
  await context.setOffline(true);
  await addPerson(second, "Okafor");
  await press(second, "Reload");
  await second.getByText(NEW).waitFor();
  await second.getByRole("heading", { level: 1, name: "Okafor" }).waitFor();
  await first.close();
  await second.reload();
  await expect.poll(() => caches(second), { timeout: 10_000 }).toBe(1);
  await context.close();
});

test("what both versions have is not fetched again", async () => {
  const context = await site.openProfile();
  const page = await keepAll(site, context);
  const fetched: string[] = [];
  context.on("request", (request) => request.serviceWorker() && fetched.push(new URL(request.url()).pathname));
  site.publish();
  await look(page);
  await told(page).waitFor();
  expect(fetched.some((path) => path.endsWith("_2.js"))).toBe(true);
  expect(fetched.filter((path) => /\.(woff2|png|svg|css|json)$/.test(path))).toEqual([]);
  await context.close();
});
