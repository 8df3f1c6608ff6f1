// The coach beneath the estimator's result: underlines in the field, remedies, sides, what a script is for, and long pastes.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSite } from "./site.ts";
import { awakeEstimator, visit } from "./visit.ts";
import { hasRead, visitPoorScript } from "./visit-coach.ts";

const site = useSite();
const field = (page: Page) => page.getByLabel("Your script");
const marked = (page: Page) => page.locator(".coach-overlay mark:not(.stale)").allTextContents();

/** The field and what lies over it: width, height of all its text, and how far it is scrolled. */
const metrics = (page: Page) =>
  page.evaluate(() =>
    ["textarea#script", ".coach-overlay"].map((selector) => {
      const element = document.querySelector(selector) as HTMLElement;
      return { width: element.clientWidth, scrolled: element.scrollTop, x: element.getBoundingClientRect().x + element.clientLeft };
    }),
  );

/** How tall the text is in the field and in what lies over it: as tall, when their lines break alike. */
const heights = (page: Page) =>
  page.evaluate(() => ["textarea#script", ".coach-overlay"].map((selector) => document.querySelector(selector)?.scrollHeight ?? 0));

describe("underlines in the field", () => {
  test("mark the words of the remarks", async () => {
    const { page, complaints, strangers } = await visitPoorScript(site);
    await expect.poll(() => marked(page)).toEqual(expect.arrayContaining(["Just checking in"]));
    expect([...complaints, ...strangers]).toEqual([]);
  });

  test("lie over the field in the same type, and follow its scrolling and its size", async () => {
    const { page } = await visitPoorScript(site);
    const script = `${await field(page).inputValue()} ${"The delivery figures came in late again last month. ".repeat(12)}`;
    await field(page).fill(script);
    await expect.poll(() => page.locator(".coach-overlay").textContent()).toBe(`${script}\n`);
    const [own = 0, over = 0] = await heights(page);
    expect(Math.abs(own - over)).toBeLessThan(30);
    await field(page).evaluate((element) => (element.scrollTop = 90));
    await field(page).evaluate((element) => ((element as HTMLElement).style.width = "300px"));
    await expect
      .poll(async () => {
        const [a, b] = await metrics(page);
        return [a?.width === b?.width, a?.scrolled === b?.scrolled, a?.x === b?.x];
      })
      .toEqual([true, true, true]);
  });

  test("behind what is being typed stand back until it has been read", async () => {
    const { page } = await visitPoorScript(site);
    await expect.poll(() => marked(page)).toContain("Just checking in");
    await field(page).evaluate((element) => (element as HTMLTextAreaElement).setSelectionRange(0, 0));
    await field(page).pressSequentially("O");
    expect(await marked(page)).toEqual([]);
    await expect.poll(() => marked(page)).toContain("Just checking in");
  });

  test("are hidden from screen readers and absent on paper", async () => {
    const { page } = await visitPoorScript(site);
    expect(await page.locator(".coach-overlay").getAttribute("aria-hidden")).toBe("true");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".coach-overlay").isVisible()).toBe(false);
  });
});

describe("a remedy", () => {
  test("by keyboard from the text: F8 goes to the remark after the caret, Enter mends, Undo takes it back", async () => {
    const { page } = await visitPoorScript(site);
    const before = await field(page).inputValue();
    await field(page).focus();
    await field(page).evaluate((element) => {
      const at = (element as HTMLTextAreaElement).value.indexOf("I’m the senior");
      (element as HTMLTextAreaElement).setSelectionRange(at, at);
    });
    await page.keyboard.press("F8");
    expect(await page.evaluate(() => document.activeElement?.closest(".remark")?.textContent)).toContain("account manager");
    await page.keyboard.press("Enter");
    await expect.poll(() => field(page).inputValue()).not.toContain("account manager");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await field(page).inputValue()).toBe(before);
  });
});

describe("what is chosen", () => {
  test("as the script's purpose is kept", async () => {
    const { page } = await visitPoorScript(site);
    await page.getByLabel("What it is").selectOption({ label: "an e-mail" });
    await page.getByLabel("Which message in a row it is").fill("3");
    await page.getByLabel("Which message in a row it is").blur();
    await page.reload();
    await awakeEstimator(page);
    await page.mouse.move(200, 200);
    await hasRead(page);
    expect(await page.getByLabel("What it is").inputValue()).toBe("email");
    expect(await page.getByLabel("Which message in a row it is").inputValue()).toBe("3");
  });

  test("as a side of a disagreement is kept", async () => {
    const { page } = await visit(site, "/404.html");
    await page.route("**/coach/rules.json", async (route) => {
      const settings = (await (await route.fetch()).json()) as object;
      const sides = { call: { label: "The call", source: "mcpheat" }, mail: { label: "The e-mail", source: "gong" } };
      await route.fulfill({
        json: { ...settings, disagreements: { "the-goal": { question: "Which is the goal?", starts: "call", sides } } },
      });
    });
    for (const step of ["choose", "look"]) {
      await page.goto(`${site.address}/time/`);
      await awakeEstimator(page);
      await page.mouse.move(200, 200);
      await page.getByText("What it minds").click();
      const side = page.getByRole("group", { name: "Which is the goal?" }).getByLabel("The e-mail");
      if (step === "choose") await side.check();
      else expect(await side.isChecked()).toBe(true);
      await page.waitForTimeout(100);
    }
  });
});

describe("a long paste", () => {
  const LONG = `${"I’m the senior account manager and we could book a slot for a demo. ".repeat(150)}`.slice(0, 10_000);

  test("of 10,000 characters is read, and keys are answered meanwhile", { timeout: 120_000 }, async () => {
    const { page, complaints } = await visitPoorScript(site);
    await field(page).fill(LONG);
    await page.locator(".coach-remarks").waitFor();
    await expect.poll(() => page.locator(".coach-overlay mark").count()).toBeGreaterThan(1);
    const longest = await page.evaluate(async () => {
      const tasks: number[] = [];
      const watch = new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => tasks.push(duration)));
      watch.observe({ type: "longtask" });
      await new Promise((done) => setTimeout(done, 1500));
      return Math.max(0, ...tasks);
    });
    expect(longest).toBeLessThan(200);
    expect(complaints).toEqual([]);
  });

  test("that is no message is left unread, with a word about it", async () => {
    const { page } = await visitPoorScript(site);
    await field(page).fill(LONG.repeat(3));
    await page.getByText("This is longer than any message").waitFor();
    expect(await page.locator(".remark").count()).toBe(0);
  });
});
