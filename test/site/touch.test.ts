// From a touch on the calendar to its message and back, in a real browser: one promise, whichever side it is changed on.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { cardOf, planOf } from "../prospects.ts";
import { keepRecords, keptCard, readCards } from "./kept-records.ts";
import { useSite } from "./site.ts";
import { awake, open, type Visit, visit } from "./visit.ts";

const site = useSite();
const CARD = cardOf(planOf("eight-touch", { t2: { by: "2026-12-09" } }));

/** A browser on Friday 27 November 2026 that knows Mr Okafor, at his second touch. */
async function visitTouch(address = "/compose/#touch=okafor/t2"): Promise<Visit> {
  const first = await visit(site, "/404.html", { timezoneId: "Europe/London" });
  await first.page.clock.setFixedTime("2026-11-27T12:00:00Z");
  await keepRecords(first.page, [keptCard(CARD)]);
  const visited = await open(first.page, site.address, address);
  await awake(visited.page);
  return visited;
}

const script = (page: Page) => page.getByRole("region", { name: "Your message" });
const callDay = async (page: Page) => (await readCards(page))[0]?.plan?.touches.find(({ id }) => id === "t3")?.date;

describe("a touch", () => {
  test("opens its message with whom it is for and a way back", async () => {
    const { page, complaints, strangers } = await visitTouch();
    await page.getByText("e-mail on Mon 30 Nov at 10:00 there, touch 2 of 8. It promises a call on Thu 10 Dec.").waitFor();
    const back = page.getByRole("link", { name: "Mr Okafor, Halden Foods" });
    expect(await back.getAttribute("href")).toBe("/calendar/#p=okafor");
    expect(await page.getByLabel("If you have not spoken by").inputValue()).toBe("2026-12-09");
    await script(page).getByText("by Wednesday 9 December").waitFor();
    expect([...complaints, ...strangers]).toEqual([]);
  });

  test("follows a date that is changed in its message, and Undo takes both back", async () => {
    const { page } = await visitTouch();
    await page.getByLabel("If you have not spoken by").fill("2026-12-12");
    await page.getByLabel("you will ring on").focus();
    await page
      .getByText(/^Sat 12 Dec cannot be kept there\. The plan follows: with no word by Mon 14 Dec, a call on Tue 15 Dec\./)
      .waitFor();
    await expect.poll(() => page.getByLabel("If you have not spoken by").inputValue()).toBe("2026-12-14");
    await expect.poll(() => callDay(page)).toBe("2026-12-15");
    await page.getByRole("button", { name: "Undo" }).click();
    await script(page).getByText("by Wednesday 9 December").waitFor();
    await expect.poll(() => callDay(page)).toBe("2026-12-10");
  });

  test("shows in a second tab what the first one changed", async () => {
    const { page } = await visitTouch();
    const second = await page.context().newPage();
    await second.clock.setFixedTime("2026-11-27T12:00:00Z");
    await open(second, site.address, "/compose/#touch=okafor/t2");
    await awake(second);
    await page.getByLabel("If you have not spoken by").fill("2026-12-15");
    await page.getByLabel("you will ring on").focus();
    await script(second).getByText("by Tuesday 15 December").waitFor();
  });

  test("is there again after a reload, whatever step it was on", async () => {
    const { page } = await visitTouch();
    await page.getByRole("button", { name: "3 Techniques" }).click();
    await page.reload();
    await awake(page);
    await page.getByText(/touch 2 of 8/).waitFor();
    expect(await page.getByRole("switch", { name: /The day you will ring/ }).isChecked()).toBe(true);
  });
});

describe("an address that names no touch", () => {
  test.each(["okafor/t99", "nobody/t1", "%00/%ff", "__proto__/x", "<img src=x onerror=alert(1)>/t1"])(
    "%s is told, and the composer works on",
    async (key) => {
      const { page, complaints } = await visitTouch(`/compose/#touch=${key}`);
      await page.getByText("This touch is no longer on the calendar of this device").waitFor();
      await page.getByRole("button", { name: "1 Why" }).click();
      await page.getByRole("button", { name: "Someone they know suggested the call" }).click();
      await page.getByLabel("Who referred you").waitFor();
      expect(complaints).toEqual([]);
    },
  );
});
