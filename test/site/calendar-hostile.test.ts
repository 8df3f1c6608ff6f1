// The calendar where things go wrong: two tabs, a reload in mid-write, no storage, spoilt records, names that want to break out.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Card } from "../../src/domain/saved/cards.ts";
import { cardOf, OKAFOR, planOf } from "../prospects.ts";
import { keepRecords, readCards, readRecords } from "./kept-records.ts";
import { useSite } from "./site.ts";
import { open } from "./visit.ts";
import { addPerson, awakeCalendar, layPlan, visitCalendar } from "./visit-calendar.ts";

const site = useSite();
const CARD = cardOf(planOf("eight-touch"));
const HIS_PAGE = "/calendar/#p=okafor";

/** Fills the form that moves a touch alone, and leaves it open. */
async function chooseDay(page: Page, touch: RegExp, to: string) {
  await page.getByRole("button", { name: touch }).click();
  await page.getByLabel("New day").fill(to);
  await page.getByRole("radio", { name: "Only this one" }).check();
}

const touchesOf = async (page: Page) => Object.fromEntries((await readCards(page))[0]?.plan?.touches.map((one) => [one.id, one]) ?? []);

describe("two tabs that change one plan at once", () => {
  test("lose nothing, and show the same", async () => {
    const { page } = await visitCalendar(site, { cards: [CARD], path: HIS_PAGE });
    const other = await page.context().newPage();
    await open(other, site.address, HIS_PAGE);
    await awakeCalendar(other);
    await chooseDay(page, /^Move…: Text/, "2026-12-10");
    await chooseDay(other, /^Move…: Letter/, "2026-12-16");
    const press = (one: Page) => one.evaluate(() => document.querySelector<HTMLButtonElement>("dialog[open] [type=submit]")?.click());
    await Promise.all([press(page), press(other)]);
    await expect
      .poll(async () => [(await touchesOf(page)).t4?.date, (await touchesOf(page)).t5?.date])
      .toEqual(["2026-12-10", "2026-12-16"]);
    for (const one of [page, other]) {
      await one.getByRole("button", { name: /^Move…: Text, Mr Okafor, Thu 10 Dec/ }).waitFor();
      await one.getByRole("button", { name: /^Move…: Letter, Mr Okafor, Wed 16 Dec/ }).waitFor();
    }
  });
});

describe("a reload right after a click", () => {
  test("keeps somebody added, a plan laid, a touch moved, somebody removed", async () => {
    const { page } = await visitCalendar(site);
    /** Clicks and leaves within the same breath. */
    const leave = async (selector: string, text: string) => {
      await page.evaluate(
        ([among, label]) => {
          const buttons = [...document.querySelectorAll<HTMLButtonElement>(among ?? "")];
          buttons.find(({ textContent }) => textContent === label)?.click();
          location.reload();
        },
        [selector, text],
      );
      await page.waitForEvent("load");
      await awakeCalendar(page);
    };
    await page.getByRole("button", { name: "Add somebody" }).click();
    await page.getByRole("textbox", { name: /^Name/ }).fill("Okafor");
    await leave("dialog[open] button", "Add them");
    expect(await readCards(page)).toHaveLength(1);
    await page.goto(`${site.address}/calendar/#people`);
    await page.getByRole("link", { name: "Mr Okafor" }).click();
    await page.getByRole("list", { name: "The plan, touch by touch" }).waitFor();
    await leave(".plan-form button", "Put it on the calendar");
    await page.getByRole("button", { name: /^Move…: Text/ }).click();
    await page.getByLabel("New day").fill("2026-12-10");
    await leave("dialog[open] [type=submit]", "Move it");
    await page.getByRole("button", { name: /^Move…: Text, Mr Okafor, Thu 10 Dec/ }).waitFor();
    await leave(".person button", "Remove");
    expect(await readCards(page)).toEqual([]);
  });
});

describe("storage", () => {
  /** Adds somebody, reads what is told, and lays a plan all the same. */
  async function workOn(page: Page, sentence: string) {
    await addPerson(page, "Okafor", { Organisation: "Halden ".repeat(20_000) });
    await page.locator(".notice").getByText(sentence).waitFor();
    await layPlan(page, "Eight touches in five weeks");
    await page.goto(`${site.address}/calendar/#today`);
    await page.getByText("1 call and 1 message.").waitFor();
  }

  test("that is blocked is told in a sentence, and the page works on", async () => {
    const spoil = () => {
      indexedDB.open = () => {
        throw new DOMException("no", "SecurityError");
      };
    };
    const { page, complaints } = await visitCalendar(site, { spoil });
    await workOn(page, "This browser does not let the page save anything");
    expect(complaints).toEqual([]);
  });

  test("that is full is told in a sentence, and the page works on", async () => {
    const { page, complaints } = await visitCalendar(site);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin: site.address, quotaSize: 1 });
    await workOn(page, "This device has no room left");
    expect(complaints).toEqual([]);
  });

  test("with spoilt records says so; they can be saved and removed, and everybody else is untouched, newer versions too", async () => {
    const spoilt = [
      ["card:odd", { version: 99, prospect: { id: "odd" } }],
      ["card:text", "not a card"],
      ["card:none", { ...CARD, plan: { ...CARD.plan, zone: "Mars/Olympus" } }],
    ] as [string, unknown][];
    const { page, complaints } = await visitCalendar(site, { cards: [CARD], path: "/404.html" });
    await keepRecords(page, spoilt);
    await page.goto(`${site.address}/calendar/#people`);
    await awakeCalendar(page);
    await page.getByText("2 records could not be read and lie aside, as they were found.").waitFor();
    await page.getByText("saved by a newer version of this page. Reload the page to see everybody.").waitFor();
    await page.getByRole("link", { name: "Mr Okafor" }).waitFor();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save them as a file" }).click();
    const file = await (await saving).createReadStream();
    expect(await new Response(file as never).json()).toMatchObject({ "card:text": "not a card", "card:none": { version: 1 } });
    await page.getByRole("button", { name: "Remove them" }).click();
    await expect.poll(async () => Object.keys(await readRecords(page))).toEqual(["card:odd", "card:okafor"]);
    await page.reload();
    await awakeCalendar(page);
    expect(await page.getByText("could not be read").count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

const NAMES = [
  ["markup", "<b>O'Brien</b><img src=x onerror=\"document.title='taken'\">"],
  ["right to left", "حسن \u202Eالمصري\u202C evil"],
  ["Chinese", "李小龍"],
  ["5,000 characters", "a".repeat(5000)],
  ["emoji", "👩‍👩‍👧 Ng 🙏🏽"],
  ["line breaks", "Ann\r\nEND:VCALENDAR\u2028Lee"],
  ["templates", "{{7*7}} ${1+1} %s __proto__"],
] as const;

describe("a name is shown literally, runs nothing and keeps the page in shape", () => {
  const PLACES = ["#today", "#people", HIS_PAGE.slice(HIS_PAGE.indexOf("#")), "#month", "#week"];

  test.each(NAMES)("%s", async (_kind, name) => {
    const prospect = { ...OKAFOR, person: { address: "first name" as const, name }, organisation: name, notes: name, connection: name };
    const card: Card = { ...CARD, prospect };
    for (const width of [390, 320]) {
      const { page, complaints, strangers } = await visitCalendar(site, { cards: [card], options: { viewport: { width, height: 800 } } });
      for (const place of PLACES) {
        await page.goto(`${site.address}/calendar/${place}`);
        await page.locator(".views h1").waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(width);
      }
      await page.goto(`${site.address}/calendar/#p=okafor`);
      const shown = await page.locator(".person-head h1 bdi").first().textContent();
      expect(shown?.replace(/\s+/g, " ")).toBe(name.replace(/\s+/g, " "));
      await page
        .getByRole("button", { name: /^Move…/ })
        .first()
        .click();
      await page.getByRole("dialog").waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await page.locator("main img, main b").count()).toBe(0);
      expect(await page.title()).not.toBe("taken");
      expect([...complaints, ...strangers]).toEqual([]);
      await page.context().close();
    }
  });
});

describe("an address that names nothing", () => {
  test.each(["#p=nobody", "#p=__proto__", "#month=2026-99-99", "#week=<b>", "#plan=%00%ff", "#=;"])(
    "%j opens a page that works",
    async (fragment) => {
      const { page, complaints } = await visitCalendar(site, { cards: [CARD], path: `/calendar/${fragment}` });
      await page.getByRole("link", { name: "People" }).first().click();
      await page.getByRole("region", { name: "People" }).getByRole("link", { name: "Mr Okafor" }).waitFor();
      expect(complaints).toEqual([]);
    },
  );
});
