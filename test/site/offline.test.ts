// After one visit the whole site works without a network.
import { globSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { sitePages } from "../browser.ts";
import { keepAll, keptComposer, useVersions } from "./offline-versions.ts";
import { addPerson, awakeCalendar } from "./visit-calendar.ts";
import { awake, awakeEstimator } from "./visit.ts";

const site = useVersions();
const pages = sitePages(globSync("**/*.html", { cwd: join(import.meta.dirname, "../../dist") })).filter((page) => page !== "/404.html");

/** A page of a profile that visited once, cut off from the network. */
async function cutOff(): Promise<Page> {
  const context = await site.openProfile();
  const page = await keepAll(site, context, "/playbook/thirty-seconds/");
  await context.setOffline(true);
  return page;
}

test("every page is there, and everything that it asks for", { timeout: 240_000 }, async () => {
  const page = await cutOff();
  const failed: string[] = [];
  // The next page breaks off what the last was still doing; the picture in the tab is the browser’s own affair.
  page.on(
    "requestfailed",
    (request) => /ERR_ABORTED|\.svg/.test(`${request.failure()?.errorText} ${request.url()}`) || failed.push(request.url()),
  );
  page.on("response", (response) => response.ok() || failed.push(`${response.status()} ${response.url()}`));
  for (const path of pages) {
    const answer = await page.goto(site.address + path);
    expect([path, answer?.status(), answer?.fromServiceWorker()]).toEqual([path, 200, true]);
  }
  expect(failed).toEqual([]);
  await page.context().close();
});

describe("the tools", () => {
  test("the composer, its coach included, and through a reload", async () => {
    const page = await cutOff();
    await page.goto(`${site.address}/compose/#play=referral`);
    await awake(page);
    await page.getByLabel("Your name").first().fill("Dana Whitlock");
    await page.getByLabel("Their name").first().fill("Okafor");
    await page.reload();
    await awake(page);
    expect(await page.getByLabel("Their name").first().inputValue()).toBe("Okafor");
    const worker = page.waitForEvent("worker");
    await page.getByLabel("Their name").first().fill("Okafor-Reyes");
    expect((await worker).url()).toContain("coach-worker");
    await page.context().close();
  });

  test("the estimator", async () => {
    const page = await cutOff();
    await page.goto(`${site.address}/time/`);
    await awakeEstimator(page);
    await page.getByRole("textbox").first().fill("Please call me on 020 7946 0321.");
    await page
      .getByText(/seconds/)
      .first()
      .waitFor();
    await page.context().close();
  });

  test("the calendar, with what it loads when somebody is added", async () => {
    const page = await cutOff();
    await page.goto(`${site.address}/calendar/`);
    await awakeCalendar(page);
    await addPerson(page, "Okafor");
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Okafor" }).waitFor();
    await page.context().close();
  });
});

describe("addresses as people and hosts write them", () => {
  test("without the last slash, with a query, with a place", async () => {
    const page = await cutOff();
    for (const [asked, shown] of [
      ["/playbook/no-introductions", "/playbook/no-introductions/"],
      ["/plays/referral?from=mail#voicemail", "/plays/referral/?from=mail#voicemail"],
      ["/time/?x=1", "/time/?x=1"],
      ["/guides/index.html", "/guides/index.html"],
    ]) {
      expect((await page.goto(site.address + asked))?.status()).toBe(200);
      expect(page.url()).toBe(site.address + shown);
    }
    await page.context().close();
  });

  test("one that is not kept is explained, with ways on", async () => {
    const page = await cutOff();
    await page.goto(`${site.address}/plays/nobody/`);
    await page.getByRole("heading", { name: "Not on this device" }).waitFor();
    await page.getByRole("main").getByRole("link", { name: "Compose a message" }).click();
    await awake(page);
    await page.context().close();
  });

  test("a part of a font, where a part is asked for", async () => {
    const page = await cutOff();
    const [status, range, length] = await page.evaluate(async () => {
      const font = performance.getEntriesByType("resource").find(({ name }) => name.endsWith(".woff2"))?.name ?? "";
      const answer = await fetch(font, { headers: { range: "bytes=4-11" } });
      return [answer.status, answer.headers.get("content-range"), (await answer.arrayBuffer()).byteLength] as const;
    });
    expect([status, range, length]).toEqual([206, expect.stringMatching(/^bytes 4-11\/\d+$/), 8]);
    await page.context().close();
  });
});

test("where data is to be saved, nothing is kept before a click", async () => {
  const context = await site.openProfile();
  await context.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  const page = await context.newPage();
  await page.goto(`${site.address}/`);
  const offer = page.getByRole("button", { name: /Keep the whole site here/ });
  await offer.waitFor();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await offer.click();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  await offer.waitFor({ state: "hidden" });
  await context.close();
});

test("a visit keeps the composer’s words and asks nobody else", async () => {
  const context = await site.openProfile();
  const strangers: string[] = [];
  context.on("request", (request) => request.url().startsWith(site.address) || strangers.push(request.url()));
  await keptComposer(site, context);
  expect(strangers).toEqual([]);
  await context.close();
});
