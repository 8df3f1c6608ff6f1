// A person with a script: pasting, pointing, cutting, pacing, rehearsing by keyboard, coming from the composer, printing.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { faultsOn } from "./axe.ts";
import { useSite } from "./site.ts";
import { awake, awakeEstimator, open, tabTo, visit, visitDana, type Visit } from "./visit.ts";

const site = useSite();

const SCRIPT =
  "Mr Okafor, this is Dana Whitlock of Northgate Software, on 020 7946 0321. Priya Raman suggested I call you about the delivery " +
  "figures you asked her about last month. When we talk, I’ll show you how you could cut late deliveries by half before Q3, for about " +
  "£1,200 a month. If we haven’t spoken by Tuesday at 9.30, I’ll try you again that afternoon. Once more, my number is 020 7946 0321.";

async function visitScript(options = {}): Promise<Visit> {
  const visited = await visit(site, "/time/", options);
  await awakeEstimator(visited.page);
  await visited.page.getByLabel("Your script").fill(SCRIPT);
  return visited;
}

const total = async (page: Page) => Number.parseInt((await page.locator(".total").textContent()) ?? "", 10);
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
    const { page, complaints, strangers } = await visitScript();
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
    const { page } = await visitScript();
    const caption = page.locator(".caption-said");
    await page.mouse.move(...(await middleOfNumber(page)));
    await expect.poll(() => caption.textContent()).toBe("oh two oh, seven nine four six, oh three two one");
    await page.locator('.lines [data-look="talk"]').first().hover();
    await expect.poll(() => caption.textContent()).toBe("mister");
  });

  test("keeps a number's words in sight after a tap, and is no wider than a phone", async () => {
    const { page } = await visitScript({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.touchscreen.tap(...(await middleOfNumber(page)));
    await page.waitForTimeout(200);
    expect(await page.locator(".caption-said").textContent()).toBe("oh two oh, seven nine four six, oh three two one");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test("is brought within its limit by the cut on offer, which Undo takes back", async () => {
    const { page } = await visitScript();
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
    const { page } = await visitScript();
    await page.getByLabel("60 s").check();
    await expect.poll(() => verdict(page)).toBe("Yes, it fits in 60 seconds at your pace.");
    await page.getByLabel("Or in other seconds").fill("3");
    await page.getByLabel("Or in other seconds").press("Enter");
    await expect.poll(() => verdict(page)).toBe("No, it does not fit in 3 seconds at your pace.");
  });

  test("is there after a reload at once, and after a letter typed before the page woke", async () => {
    const { page } = await visitScript();
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
    const { page } = await visitScript();
    await page
      .locator('.result [role="status"]')
      .getByText(/^\d+ seconds, \d+ to \d+ s\. /)
      .waitFor({ state: "attached" });
  });
});

describe("a pace", () => {
  test("is changed, remembered after a reload, and used in the composer", async () => {
    const composer = await visitDana(site);
    const told = composer.page.getByText(/^About \d+ s to say/);
    const before = Number.parseInt(/\d+/.exec((await told.textContent()) ?? "")?.[0] ?? "", 10);
    const { page } = await open(await composer.page.context().newPage(), site.address, "/time/");
    await awakeEstimator(page);
    await page.getByLabel("Slow").check();
    await expect.poll(() => page.getByLabel("Words a minute").inputValue()).toBe("134");
    await page.reload();
    await awakeEstimator(page);
    expect(await page.getByLabel("Slow").isChecked()).toBe(true);
    await expect.poll(async () => Number(/\d+/.exec((await told.textContent()) ?? "")?.[0])).toBeGreaterThan(before);
  });

  test("is chosen with the arrow keys, which stay on it", async () => {
    const { page } = await visitScript();
    await page.getByLabel("Clear", { exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await page.getByLabel("Conversation").isChecked()).toBe(true);
    expect(await page.getByLabel("Conversation").evaluate((radio) => radio === document.activeElement)).toBe(true);
  });

  test("for writing a number down lengthens the script, and is said to be an assumption", async () => {
    const { page } = await visitScript();
    const before = await total(page);
    await page.getByLabel("To be written down").check();
    await page.getByText(/^An assumption/).waitFor();
    await expect.poll(() => total(page)).toBeGreaterThan(before);
    const dictated = await total(page);
    await page.getByLabel("Digits a second").fill("1");
    await page.getByLabel("Digits a second").press("Enter");
    await expect.poll(() => total(page)).toBeGreaterThan(dictated);
  });
});

test("an edit in the midst of a script repaints the tape within a frame", async () => {
  const { page } = await visitScript();
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

test("by keyboard alone: from the address to a rehearsal, pause, back, close, and the focus on its button again", async () => {
  const { page } = await visit(site, "/time/");
  await awakeEstimator(page);
  await tabTo(page, "Your script");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(SCRIPT);
  await tabTo(page, "Rehearse it");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Rehearse" });
  const main = dialog.locator(".primary");
  const now = () => dialog.locator('[data-now="true"]').textContent();
  await page.keyboard.press("Enter");
  await expect.poll(() => main.textContent()).toBe("Pause");
  await page.keyboard.press("ArrowRight");
  await expect.poll(now).toMatch(/^Priya Raman/);
  await page.keyboard.press("Space");
  await expect.poll(() => main.textContent()).toBe("Go on");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(now).toMatch(/^Mr Okafor/);
  await page.keyboard.press("Escape");
  await expect.poll(() => dialog.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Rehearse it");
});

test("the prompter moves at the pace, and brings the sentence that is due into sight", async () => {
  const { page } = await visitScript();
  await page.getByLabel("Words a minute").fill("395");
  await page.getByLabel("Words a minute").press("Enter");
  await page.getByRole("button", { name: "Rehearse it" }).click();
  await page.getByRole("button", { name: "Start" }).click();
  const last = page.locator(".prompter li").last();
  await expect.poll(() => last.getAttribute("data-now"), { timeout: 25_000 }).toBe("true");
  await expect.poll(() => last.evaluate((line) => line.getBoundingClientRect().top)).toBeLessThan(500);
  await page.getByRole("button", { name: "From the top" }).waitFor({ timeout: 15_000 });
});

test("a message comes from the composer by “Time and rehearse it”, and Undo returns the script that was there", async () => {
  const { page } = await visitScript();
  await page.waitForTimeout(500);
  await page.goto(`${site.address}/compose/#play=referral`);
  await awake(page);
  await page.getByLabel("Their name").first().fill("Okafor");
  await page.getByRole("link", { name: "Time and rehearse it" }).click();
  await awakeEstimator(page);
  await expect.poll(() => page.getByLabel("Your script").inputValue()).toMatch(/ suggested I call you, Mr Okafor/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => page.getByLabel("Your script").inputValue()).toBe(SCRIPT);
});

test("axe finds nothing with a line opened, nor in either dialog, light and dark, wide and narrow", async () => {
  const { page } = await visitScript();
  const faults: string[] = [];
  const check = async (where: string) => {
    for (const [colorScheme, width] of [
      ["light", 1280],
      ["dark", 390],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      faults.push(...(await faultsOn(page)).map((fault) => `${where}, ${colorScheme} ${width}: ${fault}`));
    }
  };
  await page.locator(".line-time").first().click();
  await check("a line opened");
  await page.getByRole("button", { name: "Measure my pace" }).click();
  await check("measuring");
  await page.getByRole("button", { name: "Start reading" }).click();
  await page.getByRole("button", { name: "Stop: I have read it" }).click();
  await page.getByText("That was too short or too long").waitFor();
  await check("a read refused");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Rehearse it" }).click();
  await page.getByRole("button", { name: "Start" }).click();
  await check("rehearsing");
  expect(faults).toEqual([]);
});

test("on paper stand the total, the tape and the script once, without buttons", async () => {
  const { page } = await visitScript();
  await page.emulateMedia({ media: "print" });
  for (const shown of [".total", ".verdict", ".tape"]) expect(await page.locator(shown).isVisible()).toBe(true);
  expect(await page.locator(".lines").innerText()).toContain("Priya Raman suggested I call you");
  for (const hidden of ["textarea", ".pace-panel", ".result-verbs", ".advice"])
    expect(await page.locator(hidden).first().isVisible()).toBe(false);
});
