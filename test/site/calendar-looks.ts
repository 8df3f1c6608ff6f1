// The states of the calendar's page, each with the way to it, for what is said of all of them.
import type { Page } from "playwright-core";
import type { Card } from "../../src/domain/saved/cards.ts";
import { cardOf, logged, OKAFOR, planOf } from "../prospects.ts";
import { addPerson, visitCalendar } from "./visit-calendar.ts";
import type { Site } from "./site.ts";
import type { Visit } from "./visit.ts";

const PLAN = planOf("eight-touch", { t2: { by: "2026-12-02" } });
const LOG = [logged("t1", "voicemail", "2026-11-27"), { ...logged("t1", "callback", "2026-11-27"), by: "2026-11-28" }];
const CARDS: Card[] = [
  cardOf(PLAN, LOG),
  { version: 1, prospect: { ...OKAFOR, id: "raman", person: { address: "Ms", name: "Raman" } }, log: [], changed: 1 },
];

interface Look {
  fragment: string;
  /** Nobody is on the calendar. */
  isEmpty?: true;
  /** Leads on from there. */
  open?: (page: Page) => Promise<void>;
}

const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole("button", { name }).first().click();
  await page.locator("dialog[open]").waitFor();
};

async function readList(page: Page): Promise<void> {
  await press("Paste or import a list")(page);
  await page.getByRole("textbox", { name: "The list" }).fill("Name,E-mail\nNg,ng@moor.example\n,who@moor.example\nLee,nowhere");
  await page.getByRole("button", { name: "Read the list" }).click();
  await page.locator(".problems").first().waitFor();
}

const openDay = async (page: Page) => {
  await page.locator("[role=gridcell][tabindex='0']").press("Enter");
  await page.locator(".open-day").waitFor();
};

export const LOOKS: Record<string, Look> = {
  empty: { fragment: "#today", isEmpty: true },
  "nobody yet": { fragment: "#people", isEmpty: true },
  today: { fragment: "#today" },
  people: { fragment: "#people" },
  "a person with a plan": { fragment: "#p=okafor" },
  "a person without one": { fragment: "#p=raman" },
  month: { fragment: "#month" },
  "a day opened": { fragment: "#month", open: openDay },
  week: { fragment: "#week" },
  "what works": { fragment: "#learn" },
  "set up": { fragment: "#setup" },
  "the form of a person": { fragment: "#people", open: press("Add somebody") },
  "a list with problems": { fragment: "#people", open: readList },
  "a touch to log": { fragment: "#p=okafor", open: press(/^Log it/) },
  "a touch to move": { fragment: "#p=okafor", open: press(/^Move…/) },
  "a touch to promise": { fragment: "#p=okafor", open: press(/^Promise…/) },
  "a notice": { fragment: "#people", open: (page) => addPerson(page, "Lee") },
};

/** The calendar as it looks in one of its states. */
export async function visitLook(site: Site, name: string): Promise<Visit> {
  const look = LOOKS[name] as Look;
  const visited = await visitCalendar(site, { cards: look.isEmpty ? [] : CARDS, path: `/calendar/${look.fragment}` });
  await visited.page.locator(".views h1").waitFor();
  await look.open?.(visited.page);
  return visited;
}
