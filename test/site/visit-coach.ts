// Visits with the coach awake: a message in the composer and a script on the estimator's page that give it something to say.
import type { Page } from "playwright-core";
import type { Site } from "./site.ts";
import { awakeEstimator, visit, visitDana, type Visit } from "./visit.ts";

/** A title, a second ask, and words that everybody uses. */
export const POOR =
  "Just checking in about the delivery figures. I’m the senior account manager. Please ring me or book a slot on our website.";

/** Waits until the coach has read what stands there. */
export const hasRead = (page: Page): Promise<void> => page.locator(".coach-best, .coach-clear").first().waitFor();

/** Puts own words in place of the message's second sentence. */
export async function rewrite(page: Page, words: string): Promise<void> {
  const script = page.getByRole("region", { name: "Your message" });
  await script.getByRole("button", { name: "Edit" }).nth(1).click();
  await script.getByRole("textbox").fill(words);
  await script.getByRole("textbox").press("Control+Enter");
}

/** Dana's voicemail with a poor second sentence, and remarks on it. */
export async function visitPoor(site: Site): Promise<Visit> {
  const visited = await visitDana(site);
  await rewrite(visited.page, POOR);
  await remark(visited.page, "A job title").waitFor();
  return visited;
}

/** The estimator with a script that has a title and a second ask. */
export async function visitPoorScript(site: Site, options = {}): Promise<Visit> {
  const visited = await visit(site, "/time/", options);
  await awakeEstimator(visited.page);
  await visited.page.getByLabel("Your script").fill(`Mr Okafor, this is Dana Whitlock of Northgate Software, on 020 7946 0321. ${POOR}`);
  await remark(visited.page, "A job title").waitFor();
  return visited;
}

/** Opens what waits behind the few remarks on view. */
export const showAll = (page: Page): Promise<void> => page.getByRole("button", { name: /^\d+ more$/ }).click();

/** The remark with this title. */
export const remark = (page: Page, title: string) => page.locator(".coach .remark").filter({ hasText: title });

/** What is underlined in the composer's message, by the name of its highlight. */
export const underlined = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((wanted) => [...(CSS.highlights.get(wanted) ?? [])].map(String), name);

/** The title of the remark that has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest(".remark")?.querySelector("h3")?.textContent ?? "");
