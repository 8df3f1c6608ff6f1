// States of the coach for the page tests to inspect: with remarks, with all it has to say, with nothing, and failed.
import type { Site } from "./site.ts";
import { awakeEstimator, open, visitDana, type Visit } from "./visit.ts";
import { hasRead, visitPoor, visitPoorScript } from "./visit-coach.ts";

/** Sells whatever can be sold. */
const SELLS_ALL =
  "Mr Okafor, this is Dana Whitlock of Northgate Software, the leading maker of delivery software since 1950. Priya Raman bought our new " +
  "platform last year, and it pays for itself in three months. I would like to book a 30 minute demo next week. Please ring me on " +
  "020 7946 0321, or book a slot on our website.";

export const COACH_LOOKS: Record<string, (site: Site) => Promise<Visit>> = {
  "remarks in the composer": visitPoor,

  async "what it minds, with something muted"(site) {
    const visited = await visitPoor(site);
    await visited.page
      .locator(".coach-best")
      .getByRole("button", { name: /^Never/ })
      .click();
    await visited.page.getByText("What it minds").click();
    return visited;
  },

  async "nothing to mend"(site) {
    const visited = await visitDana(site);
    await hasRead(visited.page);
    return visited;
  },

  async "remarks on a script that sells everything"(site) {
    const visited = await visitPoorScript(site);
    await visited.page.getByLabel("Your script").fill(SELLS_ALL);
    await visited.page.getByText(/things at once$/).waitFor();
    return visited;
  },

  async "nothing to read"(site) {
    const visited = await visitPoorScript(site);
    await visited.page.getByRole("button", { name: "Clear it" }).click();
    await visited.page.getByText("Nothing to read yet.").waitFor();
    return visited;
  },

  async "rules that could not be fetched"(site) {
    const page = await (await site.browser.newContext()).newPage();
    await page.route("**/coach/rules.json", (route) => route.fulfill({ status: 204, body: "" }));
    const visited = await open(page, site.address, "/time/");
    await awakeEstimator(page);
    await page.mouse.move(200, 200);
    await page.getByText("The coach could not be loaded.").waitFor();
    return visited;
  },
};

/** Opens a look and stays at the end of the page, where the coach is, whatever the window's size. */
export async function visitCoachLook(site: Site, name: string): Promise<Visit> {
  const look = COACH_LOOKS[name];
  if (!look) throw new Error(`There is no look called “${name}”; see COACH_LOOKS.`);
  const visited = await look(site);
  await visited.page.evaluate(() => addEventListener("resize", () => scrollTo({ top: document.body.scrollHeight, behavior: "instant" })));
  return visited;
}
