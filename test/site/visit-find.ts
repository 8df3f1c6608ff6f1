// Visits of the finder: opened by a key, something typed, and the states it can be in.
import type { Page } from "playwright-core";
import type { Site } from "./site.ts";
import { visit, type Visit } from "./visit.ts";

export const finder = (page: Page) => page.getByRole("dialog", { name: "Find in the playbook" });
export const field = (page: Page) => page.getByRole("textbox", { name: "What are you looking for?" });
export const answers = (page: Page) => finder(page).getByRole("listitem").getByRole("link");

/** Opens the finder with / and types into it. */
export async function look(page: Page, question: string): Promise<void> {
  await page.keyboard.press("/");
  await finder(page).waitFor();
  await page.keyboard.type(question);
  await page.getByText(/pages?, the likeliest|^One page|^Nothing found/).waitFor();
}

export const FIND_LOOKS: Record<string, (site: Site) => Promise<Visit>> = {
  async "open, nothing typed"(site) {
    const visited = await visit(site, "/playbook/number-twice/");
    await visited.page.keyboard.press("/");
    await answers(visited.page).first().waitFor();
    return visited;
  },
  async "pages found"(site) {
    const visited = await visit(site, "/guides/calling-hours/");
    await look(visited.page, "leave number");
    return visited;
  },
  async "nothing found"(site) {
    const visited = await visit(site, "/time/");
    await look(visited.page, "zzyzx");
    return visited;
  },
  async "words that could not be fetched"(site) {
    const visited = await visit(site, "/plays/");
    await visited.page.route("**/find.json", (route) => route.fulfill({ status: 204, body: "" }));
    await visited.page.keyboard.press("/");
    await visited.page.getByText("could not be fetched").waitFor();
    return visited;
  },
  async "code that could not be fetched"(site) {
    const visited = await visit(site, "/plays/");
    await visited.page.route("**/_astro/finder.*.js", (route) => route.abort());
    await visited.page.keyboard.press("/");
    await visited.page.getByText("could not be fetched").waitFor();
    return visited;
  },
};
