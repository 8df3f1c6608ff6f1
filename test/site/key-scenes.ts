// Where each key of the table can be pressed, and what is looked at to see that it did something.
import type { Page } from "playwright-core";
import { cardOf, planOf } from "../prospects.ts";
import { addPerson, visitCalendar } from "./visit-calendar.ts";
import { look } from "./visit-find.ts";
import { focused as remarkOf, visitPoor, visitPoorScript } from "./visit-coach.ts";
import type { Site } from "./site.ts";
import { visit, visitDana, type Visit } from "./visit.ts";

const OKAFOR = cardOf(planOf("eight-touch"), []);

interface Scene {
  open: (site: Site) => Promise<Visit>;
  /** By key: what is done first, and what the key changes. */
  keys: Record<string, { first?: (page: Page) => Promise<unknown>; look: (page: Page) => Promise<unknown> }>;
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const pressing =
  (...keys: string[]) =>
  (page: Page) =>
    press(page, ...keys);
const count = (what: string) => (page: Page) => page.locator(what).count();
const words = (what: string) => async (page: Page) => (await page.locator(what).allTextContents()).join();
const focus = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const finding = async (page: Page) => {
  if ((await page.locator("dialog.find[open]").count()) === 0) await look(page, "number");
  await press(page, "ArrowUp", "ArrowUp", "ArrowUp", "ArrowDown", "ArrowDown");
};
const rewriting = async (page: Page) => {
  const script = page.getByRole("region", { name: "Your message" });
  await script.getByRole("button", { name: "Edit" }).nth(1).click();
  await script.getByRole("textbox").fill("Own words.");
};
/** A Tuesday in the middle of things, and one on which a touch can be picked up. */
const onADay = async (page: Page) => {
  await page.locator("[role=gridcell][tabindex='0']").focus();
  await press(page, "Escape", "Control+Home", "ArrowUp", "ArrowRight");
};
const onATouch = async (page: Page) => {
  await page.locator("[role=gridcell][tabindex='0']").focus();
  await press(page, "Escape", "Control+Home", "ArrowRight", "ArrowRight", "ArrowRight");
};
const carrying = async (page: Page) => (await onATouch(page), await press(page, "m"));
const REMARKS = { "next-remark": { look: remarkOf }, "earlier-remark": { look: remarkOf } };
const DAYS = { first: onADay, look: focus };
const lee = (page: Page) => addPerson(page, "Lee");

/** By the title of the group. */
export const SCENES: Record<string, Scene> = {
  "On every page": {
    open: (site) => visit(site, "/plays/"),
    keys: {
      find: { first: pressing("Escape"), look: count("dialog.find[open]") },
      keys: { first: pressing("Escape"), look: count(".key-list[open]") },
      close: { first: pressing("Escape", "?"), look: count("dialog[open]") },
    },
  },
  "While you find something": {
    open: (site) => visit(site, "/plays/"),
    keys: { "walk-found": { first: finding, look: focus }, "open-found": { first: finding, look: async (page) => page.url() } },
  },
  "Your message": { open: visitPoor, keys: REMARKS },
  "In a sentence that you rewrite": {
    open: visitDana,
    keys: {
      "keep-words": { first: rewriting, look: count(".script textarea") },
      "drop-words": { first: rewriting, look: words(".script .words") },
    },
  },
  "Your script": { open: visitPoorScript, keys: REMARKS },
  "While you rehearse": {
    open: async (site) => {
      const visited = await visitPoorScript(site);
      await visited.page.getByRole("button", { name: "Rehearse it" }).click();
      return visited;
    },
    keys: {
      rehearse: { look: words("dialog.rehearse .primary") },
      "sentence-on": { first: pressing("ArrowLeft", "ArrowLeft"), look: words("dialog.rehearse [data-now=true]") },
      "sentence-back": { first: pressing("ArrowRight", "ArrowRight"), look: words("dialog.rehearse [data-now=true]") },
    },
  },
  "Your changes": {
    open: (site) => visitCalendar(site, { cards: [OKAFOR], path: "/calendar/#people" }),
    keys: {
      undo: { first: lee, look: words(".views") },
      redo: { first: async (page) => (await lee(page), await press(page, "Control+z")), look: words(".notice") },
      "move-touch": {
        first: async (page) => {
          await page.goto(`${page.url().split("#")[0]}#p=okafor`);
          await page.locator("li.touch[data-status=planned]").first().focus();
        },
        look: count("dialog[open]"),
      },
    },
  },
  "In the month and the week": {
    open: (site) => visitCalendar(site, { cards: [OKAFOR], path: "/calendar/#month" }),
    keys: {
      "walk-days": DAYS,
      "week-ends": DAYS,
      today: DAYS,
      months: DAYS,
      years: DAYS,
      "open-day": { first: onADay, look: count(".open-day") },
      "pick-up": { first: async (page) => (await press(page, "Escape"), await onATouch(page)), look: count("[data-carrying=true]") },
    },
  },
  "While you carry a touch": {
    open: (site) => visitCalendar(site, { cards: [OKAFOR], path: "/calendar/#month" }),
    keys: {
      carry: { first: carrying, look: focus },
      leave: { first: carrying, look: count("[data-carrying=true]") },
      drop: { first: async (page) => (await carrying(page), await press(page, "ArrowRight")), look: words(".notice") },
    },
  },
};
