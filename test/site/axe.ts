// What axe objects to on a page, by WCAG 2.2 AA and its best practices.
import axe from "axe-core";
import type { Page } from "playwright-core";

/** Rule and element of everything axe objects to. */
export async function faultsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const result = await page.evaluate(async () =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
