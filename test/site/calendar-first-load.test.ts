// Claims: the calendar's first load is light, idling fetches nothing more, and what is pressed before the rest is there is not lost.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { cardOf, planOf } from "../prospects.ts";
import { useSite } from "./site.ts";
import { focused, visitCalendar } from "./visit-calendar.ts";

const site = useSite();
const dist = join(import.meta.dirname, "../../dist");
const CARDS = [cardOf(planOf("eight-touch"))];
/** Compressed bytes of JavaScript; other tools' pages may have 60,000. */
const MOST = 60_000;

const weigh = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
const heavy = (files: string[]) => files.reduce((sum, file) => sum + weigh(file), 0);

/** The workshop's own script, by what only it says. */
const WORKSHOP = globSync("_astro/*.js", { cwd: dist }).filter((file) =>
  readFileSync(join(dist, file), "utf8").includes("The form was closed, and nothing kept."),
);

test.each([["empty", []] as const, ["with somebody on a plan", CARDS] as const])(
  "a calendar that is %s wakes with little, and idles with no more",
  async (_what, cards) => {
    const { page } = await visitCalendar(site, { path: "/404.html", cards: [...cards] });
    await page.waitForLoadState("networkidle");
    const scripts = new Set<string>();
    page.on("request", (request) => request.url().endsWith(".js") && scripts.add(new URL(request.url()).pathname));
    await page.goto(`${site.address}/calendar/`, { waitUntil: "networkidle" });
    await page.waitForTimeout(1500);
    expect(heavy([...scripts])).toBeLessThan(MOST);
    const before = scripts.size;
    await page.keyboard.press("Shift");
    await expect.poll(() => scripts.size).toBeGreaterThan(before);
  },
);

test("the first press opens its dialog when the workshop has come, the page stays as it is, and the focus comes back", async () => {
  const { page, complaints } = await visitCalendar(site, { path: "/404.html", cards: CARDS });
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((go) => (letGo = go));
  for (const file of WORKSHOP) await page.route(`**/${file}`, async (route) => (await held, route.continue()));
  await page.goto(`${site.address}/calendar/`);
  const press = page.getByRole("button", { name: /^Log it: / }).first();
  await press.click();
  await page.getByRole("link", { name: "People" }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Monday 30 November");
  await page.goBack();
  await press.focus();
  letGo();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  expect(await focused(page)).toBe("Log it");
  await page.getByRole("link", { name: "People" }).click();
  await expect.poll(() => focused(page)).toBe("People");
  expect(complaints).toEqual([]);
});

test("a workshop that cannot be fetched is told, and today stays", async () => {
  const { page } = await visitCalendar(site, { path: "/404.html", cards: CARDS });
  for (const file of WORKSHOP) await page.route(`**/${file}`, (route) => route.abort());
  await page.goto(`${site.address}/calendar/`);
  await page
    .getByRole("button", { name: /^Log it: / })
    .first()
    .click();
  await page.getByText("This part of the page could not be fetched. Check that you are online, then reload the page.").waitFor();
  expect(await page.locator(".today .touch").count()).toBeGreaterThan(0);
  await page.getByRole("link", { name: "People" }).click();
  await page.getByRole("alert").getByText("reload the page to go on").waitFor();
});
