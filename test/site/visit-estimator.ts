// Visits of the estimator: an empty browser in which it is awake, as it is or with a script in it.
import type { BrowserContextOptions, Page } from "playwright-core";
import type { Site } from "./site.ts";
import { awakeEstimator, visit, type Visit } from "./visit.ts";

/** Five sentences, a phone number twice, a price and a time of day. */
export const SCRIPT =
  "Mr Okafor, this is Dana Whitlock of Northgate Software, on 020 7946 0321. Priya Raman suggested I call you about the delivery " +
  "figures you asked her about last month. When we talk, I’ll show you how you could cut late deliveries by half before Q3, for about " +
  "£1,200 a month. If we haven’t spoken by Tuesday at 9.30, I’ll try you again that afternoon. Once more, my number is 020 7946 0321.";
/** The estimator awake over its sample. */
export async function visitEstimator(site: Site, options: BrowserContextOptions = {}): Promise<Visit> {
  const visited = await visit(site, "/time/", options);
  await awakeEstimator(visited.page);
  return visited;
}

/** The estimator with a script of its own. */
export async function visitScript(site: Site, options: BrowserContextOptions = {}, script = SCRIPT): Promise<Visit> {
  const visited = await visitEstimator(site, options);
  await visited.page.getByLabel("Your script").fill(script);
  return visited;
}

/** Seconds that the whole takes, as told. */
export const total = async (page: Page) => Number.parseInt((await page.locator(".total").textContent()) ?? "", 10);
