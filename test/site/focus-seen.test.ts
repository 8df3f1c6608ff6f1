// Claims: whatever Tab reaches in the tools is in view, on a phone too, and nothing stands in front of it; what goes does not take the focus with it.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./site.ts";
import { visitDana, type Visit } from "./visit.ts";
import { addPerson, focused, layPlan, visitCalendar } from "./visit-calendar.ts";
import { visitPoorScript } from "./visit-coach.ts";

const site = useSite();
const STOPS = 90;
const PHONE = { width: 390, height: 700 };

const TOOLS: Record<string, () => Promise<Visit>> = {
  "the blanks": () => visitDana(site),
  "the techniques": async () => {
    const visited = await visitDana(site);
    await visited.page.getByRole("button", { name: "3 Techniques" }).click();
    return visited;
  },
  "a script with remarks": () => visitPoorScript(site),
  "the calendar’s set-up": () => visitCalendar(site, { path: "/calendar/#setup" }),
};

/** The name of what has the focus where its middle cannot be seen. */
const hidden = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement as HTMLInputElement;
    if (focused === document.body) return "";
    const seen = focused.labels?.[0]?.contains(focused) ? (focused.labels[0] as HTMLElement) : focused;
    // A link may run over two lines; its first is asked for.
    const { left, top, width, height } = seen.getClientRects()[0] as DOMRect;
    const front = document.elementFromPoint(left + width / 2, top + height / 2);
    return front && (seen.contains(front) || front.contains(seen)) ? "" : (focused.labels?.[0] ?? focused).textContent;
  });

for (const [name, open] of Object.entries(TOOLS))
  test(name, { timeout: 120_000 }, async () => {
    const { page } = await open();
    await page.setViewportSize(PHONE);
    const lost = [];
    for (let stops = 0; stops < STOPS; stops += 1) {
      await page.keyboard.press("Tab");
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
      lost.push(await hidden(page));
    }
    expect(lost.filter(Boolean)).toEqual([]);
    await page.context().close();
  });

test("a plan taken back by a key leaves the focus at the title, and so does a notice closed by one", async () => {
  const { page } = await visitCalendar(site, { path: "/calendar/#people" });
  await addPerson(page, "Lee");
  await layPlan(page, "Eight touches in five weeks");
  await page
    .getByRole("button", { name: /^Log it/ })
    .first()
    .focus();
  await page.keyboard.press("Control+z");
  await expect.poll(() => focused(page)).toBe("Mr Lee");
  await page.locator(".notice").getByRole("button", { name: "Close" }).press("Enter");
  await expect.poll(() => focused(page)).toBe("Mr Lee");
});
