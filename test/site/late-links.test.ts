// Claims: a link to a message whose parts are slow to come, or lost, never shows another's message in its place, nor takes a letter into it.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { cardOf, planOf } from "../prospects.ts";
import { keepRecords, keptCard } from "./kept-records.ts";
import { useSite } from "./site.ts";
import { awake, open, visitDana, type Visit } from "./visit.ts";

const site = useSite();
const TOUCH = "/compose/#touch=okafor/t2";

/** A new tab beside a kept referral, with a plan for Mr Okafor, in which a part of the page waits until `letGo`, or is lost. */
async function visitLate(path: string, part: string, isLost = false): Promise<Visit & { letGo: () => void }> {
  const { page: first } = await visitDana(site);
  await first.getByLabel("Your company").fill("Dana’s own draft");
  await keepRecords(first, [keptCard(cardOf(planOf("eight-touch")))]);
  await first.waitForTimeout(700);
  const page = await first.context().newPage();
  await page.clock.setFixedTime("2026-11-27T12:00:00Z");
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((go) => (letGo = go));
  await page.route(part, async (route) => (isLost ? route.abort() : (await held, route.continue())));
  return { ...(await open(page, site.address, path)), letGo };
}

const message = (page: Page) => page.getByRole("region", { name: "Your message" });

test("a touch that is slow to come is said to be on its way, and nothing else can be read or typed into meanwhile", async () => {
  const { page, complaints, letGo } = await visitLate(TOUCH, "**/_astro/touch-bridge*.js");
  await page.getByRole("status").getByText("Opening the message …").waitFor();
  expect([await message(page).count(), await page.getByRole("main").getByRole("textbox").count()]).toEqual([0, 0]);
  letGo();
  await awake(page);
  await page.getByText("touch 2 of 8").waitFor();
  await page.getByLabel("Their name").first().waitFor();
  await message(page).waitFor();
  expect([await page.getByText("Opening the message …").count(), ...complaints]).toEqual([0]);
});

test("a touch whose part is lost is told, the page goes on at its first step, and a reload opens it", async () => {
  const { page, complaints } = await visitLate(TOUCH, "**/_astro/card-hands*.js", true);
  await awake(page);
  await page.getByText("This page could not load its calendar part. Reload it.").waitFor();
  await page.getByRole("button", { name: "Someone they know suggested the call" }).waitFor();
  expect(complaints.filter((one) => !one.includes("net::ERR_FAILED"))).toEqual([]);
  await page.unroute("**/_astro/card-hands*.js");
  await page.reload();
  await page.getByText("touch 2 of 8").waitFor();
});
