// Taking the calendar along and bringing people in: lists, calendar files, tables, backups, share links, paper.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { cardOf, planOf } from "../prospects.ts";
import { readCards, readRecords } from "./kept-records.ts";
import { useSite } from "./site.ts";
import { clipboard } from "./visit.ts";
import { addPerson, visitCalendar } from "./visit-calendar.ts";

const site = useSite();
const OKAFOR = cardOf(planOf("eight-touch", { t2: { by: "2026-12-02" } }));
const HIS_PAGE = "/calendar/#p=okafor";

/** The text of the file that a button saves. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return readFileSync(await download.path(), "utf8");
}

const eventsOf = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate.toString(),
      sequence: event.sequence,
      status: component.getFirstPropertyValue("status"),
      description: event.description,
    };
  });

async function choose(page: Page, label: string, text: string, name = "file.json") {
  await page.getByLabel(label).setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
}

describe("a list", () => {
  test("keeps its good rows and tells the problems of the others by row", async () => {
    const rows = [
      "Company;E-mail;Name;Time zone",
      "Halden;c@halden.example;Okafor;Europe/London",
      ";d@x.example;;",
      "Brook;nowhere;Raman;",
      "Moor;;Ng;Mars/Olympus",
    ];
    const { page, complaints } = await visitCalendar(site);
    await page.getByRole("button", { name: "Paste or import a list" }).click();
    await choose(page, "Choose a CSV file", rows.join("\n"), "people.csv");
    await page.getByText("3 people understood; one row left out; 2 rows added, but to be looked at. One has no time zone yet").waitFor();
    const problems = await page.locator(".problems li").allInnerTexts();
    expect(problems.map((told) => told.replace(/\s+/g, " "))).toEqual([
      "Row 3 This row names nobody; write a name in it and bring the list in again.",
      "Row 4 “nowhere” is no e-mail address; correct it for Raman.",
      "Row 5 “Mars/Olympus” is no time zone known here; choose one for Ng.",
    ]);
    await page.getByRole("button", { name: "Add 3 people" }).click();
    await page.getByText("3 people added.").waitFor();
    expect(complaints).toEqual([]);
  });

  test("of a thousand rows is read and added", async () => {
    const { page } = await visitCalendar(site);
    await page.getByRole("button", { name: "Paste or import a list" }).click();
    const rows = Array.from({ length: 1000 }, (_, i) => `Person ${i},Firm ${i},p${i}@firm.example`);
    await page.getByRole("textbox", { name: "The list" }).fill(["Name,Company,E-mail", ...rows].join("\n"));
    await page.getByRole("button", { name: "Read the list" }).click();
    await page.getByText("1000 people understood.").waitFor();
    await page.getByRole("button", { name: "Add 1000 people" }).click();
    await page.getByText("1000 people added.").waitFor();
    await expect.poll(async () => (await readCards(page)).length, { timeout: 20_000 }).toBe(1000);
  });
});

describe("a calendar file", () => {
  test("read back says what the page shows, and what was called off goes out cancelled with a higher sequence", async () => {
    const { page, complaints } = await visitCalendar(site, { cards: [OKAFOR], path: HIS_PAGE });
    const before = eventsOf(await saved(page, "Save as a calendar file (.ics)"));
    const shown = (await readCards(page))[0]?.plan?.touches ?? [];
    expect(before.map(({ start }) => start)).toEqual(shown.map(({ date, time }) => (time ? `${date}T${time}:00` : date)));
    await page.getByRole("button", { name: "End this plan" }).click();
    await page.getByText("The plan is ended.").waitFor();
    const after = eventsOf(await saved(page, "Save as a calendar file (.ics)"));
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    for (const [i, event] of after.entries()) {
      expect(event.status).toBe("CANCELLED");
      expect(event.sequence).toBeGreaterThan(before[i]?.sequence ?? 0);
    }
    expect(complaints).toEqual([]);
  });

  test("and tables hold everybody", async () => {
    const { page } = await visitCalendar(site, { cards: [OKAFOR], path: "/calendar/#setup" });
    const touches = (await saved(page, "Save all touches as a table (.csv)")).trim().split("\r\n");
    expect(touches).toHaveLength(9);
    expect(touches[2]).toBe(
      'Mr Okafor,Halden Foods,E-mail,You know their situation,2026-11-30,10:00,Europe/London,UTC+0,Planned,,"By 2026-12-02, else a call on 2026-12-03"',
    );
    const people = await saved(page, "Save the people as a table");
    const { page: other } = await visitCalendar(site);
    await other.getByRole("button", { name: "Paste or import a list" }).click();
    await choose(other, "Choose a CSV file", people, "people.csv");
    await other.getByRole("button", { name: "Add 1 person" }).click();
    await other.getByText("1 person added.").waitFor();
    const [{ prospect } = OKAFOR] = await readCards(other);
    expect({ ...prospect, id: "okafor" }).toEqual({ ...OKAFOR.prospect, phone: prospect.phone });
  });
});

describe("a backup", () => {
  test("restored after everything was deleted gives the same", async () => {
    const { page } = await visitCalendar(site, { cards: [OKAFOR], path: "/calendar/#setup" });
    const backup = await saved(page, "Save a backup");
    const { page: other } = await visitCalendar(site, { path: "/calendar/#setup" });
    await choose(other, "Restore a backup…", backup);
    await other.getByText("The backup holds 1 person.").waitFor();
    await other.getByRole("button", { name: "Restore it" }).click();
    await other.getByText("1 person is restored.").waitFor();
    const [first, second] = [await readCards(page), await readCards(other)];
    expect(second.map(({ changed: _changed, ...rest }) => rest)).toEqual(first.map(({ changed: _changed, ...rest }) => rest));
  });

  test.each([
    ["cut off", (text: string) => text.slice(0, -200), /^This backup is cut off or damaged, so nothing was restored;/],
    ["somebody else’s", () => '{"name":"a shopping list"}', /^This file is no backup of this site;/],
    ["of a newer version", (text: string) => text.replace('"version":1', '"version":2'), /^This backup was made by a newer version/],
    ["empty", () => "", /^This file is empty;/],
  ])("that is %s gives one sentence, and nothing changes", async (_kind, spoil, sentence) => {
    const { page } = await visitCalendar(site, { cards: [OKAFOR], path: "/calendar/#setup" });
    const backup = await saved(page, "Save a backup");
    const before = await readRecords(page);
    await choose(page, "Restore a backup…", spoil(backup));
    await page.getByRole("alert").getByText(sentence).waitFor();
    expect(await readRecords(page)).toEqual(before);
  });
});

describe("a share link", () => {
  test.each([false, true])("with the name ticked: %s", async (isPersonal) => {
    const { page } = await visitCalendar(site, { cards: [OKAFOR], path: HIS_PAGE });
    if (isPersonal) await page.getByLabel("with their name").check();
    await page.getByRole("button", { name: "Copy a share link" }).click();
    await page
      .getByText(isPersonal ? "Link to the plan copied, with the name in it." : "Link to the plan copied, without a name in it.")
      .waitFor();
    const link = await clipboard(page);
    expect(/Okafor|Halden/.test(decodeURIComponent(link))).toBe(isPersonal);
    const { page: other, complaints } = await visitCalendar(site, { path: link.slice(site.address.length) });
    await other.getByText("The plan is ready. Choose or add somebody, and it stands on their page.").waitFor();
    if (isPersonal) await other.getByRole("button", { name: "Add them" }).click();
    else await addPerson(other, "Raman");
    await other.getByRole("heading", { level: 1, name: isPersonal ? "Mr Okafor" : "Mr Raman" }).waitFor();
    await other.getByRole("button", { name: "Put it on the calendar" }).click();
    await other.getByText("With no word by Wed 2 Dec, a call on Thu 3 Dec.").waitFor();
    expect(complaints).toEqual([]);
  });
});

describe("paper", () => {
  test.each([
    ["A4", 794, HIS_PAGE],
    ["A4", 794, "/calendar/#today"],
    ["Letter", 816, HIS_PAGE],
    ["Letter", 816, "/calendar/#today"],
  ] as const)("%s, %i pixels wide, of %s: no controls, nothing cut off", async (format, width, path) => {
    const { page } = await visitCalendar(site, { cards: [OKAFOR], path, options: { viewport: { width, height: 1100 } } });
    await page.emulateMedia({ media: "print" });
    const controls = page.locator("button, input, select, textarea, summary, nav a").filter({ visible: true });
    expect(await controls.allInnerTexts()).toEqual([]);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll("main *")].flatMap((element) => {
        const { width, right } = element.getBoundingClientRect();
        return width > 0 && right > innerWidth + 1 ? [element.className || element.tagName] : [];
      }),
    );
    expect(cut).toEqual([]);
    expect((await page.pdf({ format })).length).toBeGreaterThan(10_000);
  });
});
