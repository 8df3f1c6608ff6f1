// The calendar as a rep uses it: by keyboard from an empty browser, on two clocks, by mouse; promises kept, opt-outs final.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { cardOf, logged, planOf } from "../prospects.ts";
import { readCards, readRecords } from "./kept-records.ts";
import { useSite } from "./site.ts";
import { awake, open, tabTo } from "./visit.ts";
import { addPerson, awakeCalendar, focused, layPlan, touchLines, visitCalendar } from "./visit-calendar.ts";

const site = useSite();
const OKAFOR = cardOf(planOf("eight-touch", { t2: { by: "2026-12-02" } }));
const HIS_PAGE = "/calendar/#p=okafor";

const datesOf = async (page: Page) => (await readCards(page))[0]?.plan?.touches.map(({ date }) => date);
const dayOf = async (page: Page, id: string) => (await readCards(page))[0]?.plan?.touches.find((touch) => touch.id === id)?.date;

/** Tabs to something and presses Enter. */
async function enter(page: Page, name: string) {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

async function log(page: Page, touch: RegExp, outcome: string) {
  await page.getByRole("button", { name: touch }).click();
  await page.getByRole("radio", { name: outcome }).check();
  await page.locator("dialog[open] [type=submit]").click();
}

describe("by keyboard alone", () => {
  test("an empty browser becomes a plan, a script, a logged call", async () => {
    const { page, complaints, strangers } = await visitCalendar(site);
    await enter(page, "Add somebody");
    await page.getByRole("dialog", { name: "Add somebody" }).waitFor();
    await page.keyboard.type("Okafor");
    await tabTo(page, "Organisation");
    await page.keyboard.type("Halden Foods");
    await press(page, "Enter");
    await expect.poll(() => focused(page)).toBe("Mr OkaforHalden Foods");
    await tabTo(page, "Eight touches in five weeks");
    await press(page, "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown");
    await enter(page, "Put it on the calendar");
    await expect.poll(() => focused(page)).toBe("Phone and e-mail only");
    expect(await touchLines(page)).toHaveLength(7);
    await enter(page, "Today");
    await expect.poll(() => focused(page)).toBe("Monday 30 November");
    await enter(page, "Open the script");
    await awake(page);
    await page.getByText("e-mail on Mon 30 Nov at 10:00 there, touch 2 of 7. It promises a call on Fri 4 Dec.").waitFor();
    expect(await page.getByRole("textbox", { name: "Their name" }).inputValue()).toBe("Okafor");
    expect(await page.getByLabel("If you have not spoken by").inputValue()).toBe("2026-12-03");
    await enter(page, "Mr Okafor, Halden Foods");
    await awakeCalendar(page);
    await enter(page, "Log it");
    await page.getByRole("dialog").waitFor();
    await tabTo(page, "Left a message");
    await press(page, "Space", "Enter");
    await page.getByText("Left a message: Mr Okafor.").waitFor();
    await expect.poll(() => focused(page)).toMatch(/^Mon 30 Nov17:10 LondonVoicemailDone/);
    expect([...complaints, ...strangers]).toEqual([]);
  });

  test("M carries a touch by working day, Escape leaves it, Enter drops it, and undo and redo walk both ways", async () => {
    const { page, complaints } = await visitCalendar(site, { cards: [OKAFOR], path: "/calendar/#month" });
    const told = page.locator(".grid-told");
    const before = await datesOf(page);
    await tabTo(page, "Later");
    await press(page, "Tab", "ArrowRight", "ArrowRight", "ArrowRight");
    expect(await focused(page)).toBe("Thursday 3 December, 1 touch");
    await press(page, "m", "ArrowRight", "ArrowRight", "ArrowDown");
    expect(await told.textContent()).toBe("Voicemail for Mr Okafor: Monday 14 December, 1 touch");
    await press(page, "Escape");
    expect(await told.textContent()).toBe("Voicemail for Mr Okafor stays where it was.");
    await expect.poll(() => focused(page)).toBe("Thursday 3 December, 1 touch");
    expect(await datesOf(page)).toEqual(before);

    await press(page, "m", "ArrowRight", "ArrowRight", "Enter");
    await page.getByText("Moved to Mon 7 Dec.").waitFor();
    await expect.poll(() => dayOf(page, "t3")).toBe("2026-12-07");
    await press(page, "Control+z");
    await page.getByText("Undone: Moved to Mon 7 Dec.").waitFor();
    await expect.poll(() => datesOf(page)).toEqual(before);
    await press(page, "Control+Shift+Z");
    await page.getByText("Done again: Moved to Mon 7 Dec.").waitFor();
    await expect.poll(() => dayOf(page, "t3")).toBe("2026-12-07");
    expect(complaints).toEqual([]);
  });

  test("a later message says how long it has been since the first", async () => {
    const card = cardOf(planOf("eight-touch"), [logged("t1", "voicemail", "2026-11-30")]);
    const { page } = await visitCalendar(site, { cards: [card], now: "2027-01-04T09:00:00Z" });
    await open(page, site.address, "/compose/#touch=okafor/t8");
    await awake(page);
    await page
      .getByRole("region", { name: "Your message" })
      .getByText(/five weeks/)
      .waitFor();
  });
});

test("the grid has its roles and one tab stop", async () => {
  const { page } = await visitCalendar(site, { cards: [OKAFOR], path: "/calendar/#month=2026-12-01" });
  const grid = page.getByRole("grid", { name: "December 2026" });
  expect(await grid.getByRole("columnheader").count()).toBe(7);
  expect(await grid.getByRole("row").count()).toBe(6);
  expect(await grid.getByRole("gridcell").count()).toBe(35);
  const stops = () => page.getByRole("grid").locator("[tabindex='0'], a, button, input").count();
  expect(await stops()).toBe(1);
  await grid.locator("[tabindex='0']").focus();
  await press(page, "End", "ArrowDown", "Home", "PageDown", "Shift+PageUp", "Control+Home");
  expect([await focused(page), await stops()]).toEqual(["Monday 30 November, 2 touches", 1]);
});

test("a touch dragged to another day by mouse lies there, for somebody on the far side of the world too", async () => {
  const { page } = await visitCalendar(site);
  await addPerson(page, "Abbott", { "Their clock": "Australia/Sydney" });
  await layPlan(page, "Eight touches in five weeks");
  await page.goto(`${site.address}/calendar/#month=2026-12-01`);
  const cell = (date: string) => page.locator(`[data-date="${date}"]`);
  await cell("2026-12-04").locator(".chip").dragTo(cell("2026-12-08"));
  await cell("2026-12-08").getByText("Mr Abbott").waitFor();
  expect(await cell("2026-12-04").locator(".chip").count()).toBe(0);
  await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
  await cell("2026-12-04").getByText("Mr Abbott").waitFor();
});

describe("both clocks", () => {
  test.each([
    ["New York", "America/New_York", /^Mon 30 Nov 08:50 New York · 13:50 for you Voicemail/],
    ["Kathmandu", "Asia/Kathmandu", /^Mon 30 Nov 17:10 Kathmandu · 11:25 for you Voicemail/],
    ["Sydney", "Australia/Sydney", /^Tue 1 Dec 08:50 Sydney · Mon 21:50 for you Outside your own hours Voicemail/],
  ])("are shown for %s", async (_city, zone, first) => {
    const { page } = await visitCalendar(site);
    await addPerson(page, "Rai", { "Their clock": zone });
    await layPlan(page, "Eight touches in five weeks");
    const lines = await touchLines(page);
    expect(lines[0]).toMatch(first);
    if (zone.startsWith("Australia")) expect(lines[2]).toMatch(/^Fri 4 Dec 17:10 Sydney · 06:10 for you Outside your own hours/);
  });
});

describe("a promise", () => {
  test("is one thing with its call, from the message and from the calendar, and once sent broken only knowingly", async () => {
    const { page } = await visitCalendar(site, { cards: [OKAFOR], path: HIS_PAGE });
    const message = await page.context().newPage();
    await open(message, site.address, "/compose/#touch=okafor/t2");
    await awake(message);
    const by = message.getByLabel("If you have not spoken by");
    await by.fill("2026-12-08");
    await message.getByLabel("you will ring on").focus();
    await page.getByText("With no word by Tue 8 Dec, a call on Wed 9 Dec.").waitFor();
    expect(await dayOf(page, "t3")).toBe("2026-12-09");

    await page.bringToFront();
    await moveCall(page, "Wed 9 Dec", "2026-12-15");
    await page.getByText("With no word by Mon 14 Dec, a call on Tue 15 Dec.").waitFor();
    await expect.poll(() => by.inputValue()).toBe("2026-12-14");
    await message.getByText("by Monday 14 December, I’ll ring you on Tuesday 15 December").first().waitFor();

    await log(page, /^Log it: E-mail, Mr Okafor, Mon 30 Nov/, "Sent it");
    await moveCall(page, "Tue 15 Dec", "2026-12-17");
    await page.getByText("A call was promised for Tue 15 Dec; keep that day, or break the promise knowingly.").waitFor();
    expect(await dayOf(page, "t3")).toBe("2026-12-15");
    await page.getByRole("button", { name: "Break the promise and move it" }).click();
    await page.getByText("Breaks the promise of the e-mail of Mon 30 Nov.").waitFor();
    await expect.poll(() => dayOf(page, "t3")).toBe("2026-12-17");
  });

  async function moveCall(page: Page, from: string, to: string) {
    await page.getByRole("button", { name: `Move…: Voicemail, Mr Okafor, ${from}` }).click();
    await page.getByLabel("New day").fill(to);
    await page.getByRole("radio", { name: "Only this one" }).check();
    await page.locator("dialog[open] [type=submit]").click();
  }
});

test("an opt-out stops everything, and outlives undo, removal, reload and import", async () => {
  const { page } = await visitCalendar(site, { cards: [OKAFOR], path: HIS_PAGE });
  await log(page, /^Log it: Voicemail, Mr Okafor, Mon 30 Nov/, "Left a message");
  await page.getByRole("button", { name: /^Log it: Text/ }).click();
  await page.getByRole("radio", { name: "They asked not to be contacted" }).check();
  await page.getByRole("button", { name: "Log it and never contact them again" }).click();
  await page.getByText("Asked not to be contacted").first().waitFor();
  await press(page, "Control+z");
  await page.getByText("They asked not to be contacted again; that cannot be undone.").waitFor();
  expect((await touchLines(page)).filter((line) => line.includes("Planned"))).toEqual([]);
  expect(await page.getByRole("button", { name: "Put it on the calendar" }).count()).toBe(0);
  await page.getByRole("button", { name: "Remove" }).click();
  await page.reload();
  await awakeCalendar(page);
  expect((await readRecords(page)).never).toEqual(["+441632960914", "c.okafor@halden.example"]);
  await page.getByRole("button", { name: "Paste or import a list" }).click();
  await page.getByLabel("The list").fill("Name,Phone\nOkafor,01632 960914\nRaman,01632 960555");
  await page.getByRole("button", { name: "Read the list" }).click();
  await page.getByText("1 person understood; one row left out.").waitFor();
  await page.getByText("They asked not to be contacted again, on any channel; choose somebody else.").waitFor();
});
