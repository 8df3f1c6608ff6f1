// The finder, as a person uses it: keys only, slips forgiven, nothing fetched before it is asked for.
import { describe, expect, test } from "vitest";
import { faultsOn } from "./axe.ts";
import { useSite } from "./site.ts";
import { tended, visit } from "./visit.ts";
import { answers, field, FIND_LOOKS, finder, look } from "./visit-find.ts";

const site = useSite();

test("from a reading page to another by keys alone; the words found are marked", async () => {
  const { page, complaints, strangers } = await visit(site, "/playbook/thirty-seconds/");
  await look(page, "gatekeeper");
  expect(await answers(page).first().textContent()).toContain("Through a receptionist");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("evening number");
  await answers(page).filter({ hasText: "Add a number for evenings" }).first().waitFor();
  expect(await answers(page).first().locator("mark").allTextContents()).toEqual(expect.arrayContaining(["number"]));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/playbook/after-hours-number/**");
  expect([...complaints, ...strangers]).toEqual([]);
});

test("arrows walk through the answers and back, letters go on in the field, Enter follows the one in focus", async () => {
  const { page } = await visit(site, "/plays/");
  await look(page, "referra");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  expect(
    await answers(page)
      .first()
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  await page.keyboard.press("l");
  expect(await field(page).inputValue()).toBe("referral");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const href = await answers(page).nth(1).getAttribute("href");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${href}`);
});

test("Escape closes and gives the focus back; the question is still there, ready to be replaced", async () => {
  const { page } = await visit(site, "/coach/");
  const link = page.getByRole("link", { name: "A job title" });
  await link.focus();
  await page.keyboard.press("Control+k");
  await finder(page).waitFor();
  await page.keyboard.type("synergy");
  await answers(page).first().waitFor();
  await page.keyboard.press("Escape");
  await finder(page).waitFor({ state: "hidden" });
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("/");
  await page.keyboard.type("jargon");
  expect(await field(page).inputValue()).toBe("jargon");
});

test("the header's button opens it by click, Enter and space, and takes the focus back", async () => {
  const { page } = await visit(site, "/guides/");
  const door = page.getByRole("button", { name: "Find" });
  for (const open of [() => door.click(), () => door.press("Enter"), () => door.press(" ")]) {
    await open();
    await finder(page).waitFor();
    await page.keyboard.press("Escape");
    await finder(page).waitFor({ state: "hidden" });
    expect(await door.evaluate((element) => element === document.activeElement)).toBe(true);
  }
});

test("slips are forgiven, and where nothing is found it says so and offers the contents", async () => {
  const { page } = await visit(site, "/");
  await look(page, "recieptionist");
  expect(await answers(page).first().textContent()).toContain("Through a receptionist");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("zzyzx");
  await page.getByText("Nothing found for “zzyzx”.").waitFor();
  expect(await answers(page).allTextContents()).toEqual(["Ideas", "Plays", "Cadences", "Guides", "What the coach minds"]);
});

test("a slash typed into a field stays there; Ctrl-K opens the finder from it", async () => {
  const { page } = await visit(site, "/time/");
  const script = page.getByLabel("Your script");
  await script.fill("either");
  await script.press("/");
  expect(await script.inputValue()).toBe("either/");
  expect(await finder(page).count()).toBe(0);
  await script.press("Control+k");
  await finder(page).waitFor();
});

test("keys pressed while it is on its way end up in the field", async () => {
  const { page } = await visit(site, "/cadences/");
  await page.route("**/_astro/Find.*.js", async (route) => {
    await new Promise((go) => setTimeout(go, 400));
    await route.continue();
  });
  await page.keyboard.press("/");
  await page.keyboard.type("mr or m");
  await finder(page).waitFor();
  await page.keyboard.type("s");
  expect(await field(page).inputValue()).toBe("mr or ms");
});

test("an answer on this very page closes the finder and leads to its section", async () => {
  const { page } = await visit(site, "/guides/calling-hours/");
  await look(page, "antisocial hours");
  await page.keyboard.press("Enter");
  await finder(page).waitFor({ state: "hidden" });
  expect(new URL(page.url()).hash).toBe("#united-kingdom");
});

test("nothing of it is fetched before it is asked for, and nothing more once it is open, even with no network", async () => {
  const { page } = await visit(site, "/playbook/stay-formal/");
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.waitForLoadState("networkidle");
  expect(fetched.filter((url) => /Find\.|finder|find\.json/.test(url))).toEqual([]);
  await look(page, "first");
  await page.context().setOffline(true);
  fetched.length = 0;
  await page.keyboard.type(" name");
  await answers(page).filter({ hasText: "First names before you have met" }).waitFor();
  expect(fetched).toEqual([]);
});

test("words that could not be fetched are fetched at another try", async () => {
  const { page } = await FIND_LOOKS["words that could not be fetched"]!(site);
  await page.unroute("**/find.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await answers(page).first().waitFor();
});

test("code that could not be fetched is had once the page is reloaded", async () => {
  const { page } = await FIND_LOOKS["code that could not be fetched"]!(site);
  await page.unroute("**/_astro/finder.*.js");
  await page.getByRole("button", { name: "Reload the page" }).click();
  await page.waitForLoadState();
  await tended(page);
  await look(page, "referral");
});

test("without JavaScript the header leads to the contents", async () => {
  const { page } = await visit(site, "/time/", { javaScriptEnabled: false });
  await page.getByRole("link", { name: "Find" }).click();
  await page.waitForURL("**/playbook/");
});

describe("axe finds nothing", () => {
  for (const [name, open] of Object.entries(FIND_LOOKS))
    test(name, async () => {
      const { page } = await open(site);
      for (const colorScheme of ["light", "dark"] as const)
        for (const width of [390, 1280]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          expect(await faultsOn(page), `${colorScheme} ${width}`).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
        }
    });
});
