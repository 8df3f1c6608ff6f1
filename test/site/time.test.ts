// A person with a script: pasting, pointing, cutting, editing, coming from the composer, printing.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSite } from "./site.ts";
import { awake, awakeEstimator } from "./visit.ts";
import { SCRIPT, total, visitScript } from "./visit-estimator.ts";

const site = useSite();

const verdict = (page: Page) => page.locator(".verdict").textContent();

/** The middle of the first number on the tape, where it stands on the screen. */
async function middleOfNumber(page: Page): Promise<readonly [x: number, y: number]> {
  await page.locator(".tape").scrollIntoViewIfNeeded();
  return page.locator(".tape .bars").evaluate((element) => {
    const bars = element as SVGPathElement;
    const [first = ""] = /^M[^M]*/.exec(bars.getAttribute("d") ?? "") ?? [];
    const number = bars.cloneNode() as SVGPathElement;
    number.setAttribute("d", first);
    bars.after(number);
    const { x, y, width, height } = number.getBoundingClientRect();
    number.remove();
    return [x + width / 2, y + height / 2] as const;
  });
}

describe("a pasted script", () => {
  test("has a total with its range, a verdict, and a tape of its five sentences", async () => {
    const { page, complaints, strangers } = await visitScript(site);
    expect(await total(page)).toBeGreaterThan(30);
    expect(await page.locator(".range-told").textContent()).toMatch(
      /^Most likely \d+ to \d+ s; \d+ words\. Measuring your pace narrows this\.$/,
    );
    expect(await verdict(page)).toMatch(/in 30 seconds at your pace\.$/);
    expect((await page.locator(".tape .edge").getAttribute("d"))?.match(/M/g)).toHaveLength(5);
    expect(await page.locator(".lines li").count()).toBe(5);
    expect([...complaints, ...strangers]).toEqual([]);
  });

  test("shows a number as it is said when it is pointed at, on the tape and in its line", async () => {
    const { page } = await visitScript(site);
    const caption = page.locator(".caption-said");
    await page.mouse.move(...(await middleOfNumber(page)));
    await expect.poll(() => caption.textContent()).toBe("oh two oh, seven nine four six, oh three two one");
    await page.locator('.lines [data-look="talk"]').first().hover();
    await expect.poll(() => caption.textContent()).toBe("mister");
  });

  test("keeps a number's words in sight after a tap, and is no wider than a phone", async () => {
    const { page } = await visitScript(site, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.touchscreen.tap(...(await middleOfNumber(page)));
    await page.waitForTimeout(200);
    expect(await page.locator(".caption-said").textContent()).toBe("oh two oh, seven nine four six, oh three two one");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test("is brought within its limit by the cut on offer, which Undo takes back", async () => {
    const { page } = await visitScript(site);
    const before = await total(page);
    await page
      .getByRole("button", { name: /^Leave out sentence/ })
      .first()
      .click();
    await page.getByText("The sentence was left out.").waitFor();
    await expect.poll(() => total(page)).toBeLessThan(before);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => page.getByLabel("Your script").inputValue()).toBe(SCRIPT);
  });

  test("fits in a minute, and in no three seconds", async () => {
    const { page } = await visitScript(site);
    await page.getByLabel("60 s").check();
    await expect.poll(() => verdict(page)).toBe("Yes, it fits in 60 seconds at your pace.");
    await page.getByLabel("Or in other seconds").fill("3");
    await page.getByLabel("Or in other seconds").press("Enter");
    await expect.poll(() => verdict(page)).toBe("No, it does not fit in 3 seconds at your pace.");
  });

  test("is there after a reload at once, and after a letter typed before the page woke", async () => {
    const { page } = await visitScript(site);
    await page.reload();
    await awakeEstimator(page);
    await expect.poll(() => page.getByLabel("Your script").inputValue()).toBe(SCRIPT);
    await page.route("**/*.js", async (route) => {
      await new Promise((late) => setTimeout(late, 300));
      await route.continue();
    });
    await page.goto(`${site.address}/time/`, { waitUntil: "commit" });
    await page.getByLabel("Your script").fill("Typed early.");
    await awakeEstimator(page);
    await expect.poll(() => page.getByLabel("Your script").inputValue()).toBe("Typed early.");
  });

  test("has its total announced once the typing rests", async () => {
    const { page } = await visitScript(site);
    await page
      .locator('.result [role="status"]')
      .getByText(/^\d+ seconds, \d+ to \d+ s\. /)
      .waitFor({ state: "attached" });
  });
});

test("a script is shown with the spaces it was written with, after numbers, too", async () => {
  const { page } = await visitScript(site);
  await page.getByLabel("Your script").fill("Call 020 7946 0138 today, or 555-0100 too.");
  await expect.poll(() => page.locator(".line-text").innerText()).toBe("Call 020 7946 0138 today, or 555-0100 too.");
});

test("an edit in the midst of a script repaints the tape within a frame", async () => {
  const { page } = await visitScript(site);
  const times = await page.getByLabel("Your script").evaluate(async (element) => {
    const field = element as HTMLTextAreaElement;
    const at = field.value.indexOf(" last month");
    field.focus();
    field.setSelectionRange(at, at);
    const spent: number[] = [];
    for (const letter of " and the invoices that came with them") {
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 60)));
      const start = performance.now();
      document.execCommand("insertText", false, letter);
      document.querySelector(".tape")?.getBoundingClientRect();
      spent.push(performance.now() - start);
    }
    return spent.toSorted((a, b) => a - b);
  });
  expect(times[Math.floor(times.length / 2)]).toBeLessThan(16);
});

test("a message comes from the composer by “Time and rehearse it”, and Undo returns the script that was there", async () => {
  const { page } = await visitScript(site);
  await page.waitForTimeout(500);
  await page.goto(`${site.address}/compose/#play=referral`);
  await awake(page);
  await page.getByLabel("Their name").first().fill("Okafor");
  await page.getByRole("link", { name: "Time and rehearse it" }).click();
  await awakeEstimator(page);
  await expect.poll(() => page.getByLabel("Your script").inputValue()).toMatch(/ suggested I call, Mr Okafor/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => page.getByLabel("Your script").inputValue()).toBe(SCRIPT);
});

test("on paper stand the total, the tape and the script once, without buttons", async () => {
  const { page } = await visitScript(site);
  await page.locator(".lines").getByText("Priya Raman suggested I call you").waitFor();
  await page.emulateMedia({ media: "print" });
  for (const shown of [".total", ".verdict", ".tape"]) expect(await page.locator(shown).isVisible()).toBe(true);
  expect(await page.locator(".lines").innerText()).toContain("Priya Raman suggested I call you");
  for (const hidden of ["textarea", ".pace-panel", ".result-verbs", ".advice"])
    expect(await page.locator(hidden).first().isVisible()).toBe(false);
});
