// The coach beneath the composer's message, as a rep uses it: seen, mended by keyboard, undone, muted, and never in the way.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSite } from "./site.ts";
import { awake, clipboard, open, visit, visitDana } from "./visit.ts";
import { focused, hasRead, remark, rewrite, showAll, underlined, visitPoor } from "./visit-coach.ts";

const site = useSite();

/** Presses F8 until the remark with this title has the focus. */
async function goTo(page: Page, title: string): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press("F8");
    if ((await focused(page)).startsWith(title)) return;
  }
  throw new Error(`F8 never reached “${title}”.`);
}

test("nothing of the coach is fetched before somebody touches the page", async () => {
  const { page } = await visit(site, "/compose/#play=referral");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await awake(page);
  await page.waitForTimeout(300);
  expect(asked.filter((url) => /coach/i.test(url))).toEqual([]);
  await page.mouse.move(200, 200);
  await hasRead(page);
  expect(asked.some((url) => url.endsWith("/coach/rules.json"))).toBe(true);
});

describe("a remark", () => {
  test("quotes the words it means, which are underlined in the message, waves for a warning and dashes for a suggestion", async () => {
    const { page, complaints, strangers } = await visitPoor(site);
    expect(await remark(page, "A job title").textContent()).toContain("account manager");
    await expect.poll(() => underlined(page, "coach-warning")).toContainEqual(expect.stringContaining("account manager"));
    expect(await underlined(page, "coach-suggestion")).toContain("Just checking in");
    expect([...complaints, ...strangers]).toEqual([]);
  });

  test("strengthens its words when it is pointed at, and the other way round", async () => {
    const { page } = await visitPoor(site);
    await showAll(page);
    await remark(page, "Openings everybody uses").hover();
    await expect.poll(() => underlined(page, "coach-pointed")).toEqual(["Just checking in"]);
    const words = page.locator(".desk .row .words").nth(1);
    await words.hover({ position: { x: 20, y: 12 } });
    await expect.poll(() => remark(page, "Openings everybody uses").getAttribute("data-pointed")).toBe("true");
    await page.locator("h1").first().hover();
    await remark(page, "A job title").hover();
    await expect.poll(() => remark(page, "Openings everybody uses").getAttribute("data-pointed")).toBe("false");
  });

  test("keeps its underline after the sentence was opened for editing and left as it was", async () => {
    const { page } = await visitPoor(site);
    const script = page.getByRole("region", { name: "Your message" });
    await script.getByRole("button", { name: "Edit" }).nth(1).click();
    await script.getByRole("textbox").press("Control+Enter");
    await expect.poll(() => underlined(page, "coach-suggestion")).toContain("Just checking in");
  });

  test("waits behind the weightiest few until all are asked for, and goes back there", async () => {
    const { page } = await visitPoor(site);
    expect(await page.locator(".coach .remark").count()).toBe(4);
    await showAll(page);
    expect(await page.locator(".coach .remark").count()).toBeGreaterThan(4);
    await page.getByRole("button", { name: "Show fewer" }).click();
    expect(await page.locator(".coach .remark").count()).toBe(4);
  });

  test("is told to screen readers as a count, once the typing has stopped", async () => {
    const { page } = await visitPoor(site);
    await expect.poll(() => page.locator(".coach [role=status]").textContent(), { timeout: 5000 }).toMatch(/^\d+ remarks\.$/);
  });
});

describe("a remedy by keyboard", () => {
  test("F8, Enter: the message is mended, the focus is on the next remark, and Undo takes it back", async () => {
    const { page } = await visitPoor(site);
    await goTo(page, "A job title");
    await page.keyboard.press("Enter");
    await expect.poll(() => remark(page, "A job title").count()).toBe(0);
    await expect.poll(() => focused(page)).not.toBe("");
    await page.getByRole("button", { name: "Undo" }).click();
    await remark(page, "A job title").waitFor();
  });

  test("F8 goes round all remarks, Shift+F8 the other way", async () => {
    const { page } = await visitPoor(site);
    const seen: string[] = [];
    const count = await page.locator(".coach .remark").count();
    for (let presses = 0; presses < count; presses += 1) {
      await page.keyboard.press("F8");
      seen.push(await focused(page));
    }
    expect(new Set(seen).size).toBe(count);
    await page.keyboard.press("F8");
    expect(await focused(page)).toBe(seen[0]);
    await page.keyboard.press("Shift+F8");
    expect(await focused(page)).toBe(seen.at(-1));
  });

  test("F8 from a sentence goes to the first remark after its beginning", async () => {
    const { page } = await visitPoor(site);
    await showAll(page);
    await page.getByRole("region", { name: "Your message" }).getByRole("button", { name: "Edit" }).nth(1).focus();
    await page.keyboard.press("F8");
    expect(await focused(page)).toMatch(/^Openings everybody uses/);
  });

  test("what it mends is what is copied", async () => {
    const { page } = await visitPoor(site);
    await remark(page, "A job title").getByRole("button", { name: "Leave the title out" }).click();
    await page.getByText("Leave the title out: done.").waitFor();
    await page.getByRole("button", { name: "Copy message" }).click();
    await page.getByText("Message copied.").waitFor();
    expect(await clipboard(page)).not.toContain("account manager");
  });
});

describe("what is not minded", () => {
  test("never again: also after a reload, until it is minded again", async () => {
    const { page } = await visitPoor(site);
    await remark(page, "A job title").getByRole("button", { name: "Never" }).click();
    await expect.poll(() => remark(page, "A job title").count()).toBe(0);
    await page.reload();
    await awake(page);
    await page.mouse.move(300, 300);
    await hasRead(page);
    expect(await remark(page, "A job title").count()).toBe(0);
    await page.getByText("What it minds").click();
    await page.getByRole("button", { name: "Mind it again: A job title" }).click();
    await remark(page, "A job title").waitFor();
  });

  test("not here: the next message has the remark again", async () => {
    const { page } = await visitPoor(site);
    await remark(page, "A job title").getByRole("button", { name: "Not here" }).click();
    await expect.poll(() => remark(page, "A job title").count()).toBe(0);
    await page.getByRole("button", { name: "Start a fresh message" }).click();
    await rewrite(page, "I’m the senior account manager.");
    await remark(page, "A job title").waitFor();
  });
});

test("rules that cannot be fetched are told, and tried again on request", async () => {
  const { page } = await open(await (await site.browser.newContext()).newPage(), site.address, "/404.html");
  await page.route("**/coach/rules.json", (route) => route.abort());
  await page.goto(`${site.address}/compose/#play=referral`);
  await awake(page);
  await page.mouse.move(300, 300);
  await page.getByText("The coach could not be loaded.").waitFor();
  await page.unroute("**/coach/rules.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await hasRead(page);
});

test("nothing on the page moves when the coach finds something, and the cursor stays in the text", async () => {
  const { page } = await visitDana(site);
  await hasRead(page);
  const script = page.getByRole("region", { name: "Your message" });
  await script.getByRole("button", { name: "Edit" }).nth(1).click();
  await script.getByRole("textbox").fill("I’m the senior account manag");
  await page.waitForTimeout(600);
  await page.keyboard.type("er.");
  await page.evaluate(watchMoves);
  const copy = page.getByRole("button", { name: "Copy message" });
  const before = await copy.boundingBox();
  await remark(page, "A job title").waitFor();
  await page.waitForTimeout(700);
  expect(await copy.boundingBox()).toEqual(before);
  expect(await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved)).toEqual([]);
  expect(await script.getByRole("textbox").evaluate((field) => field === document.activeElement)).toBe(true);
});

/** In the page: keeps a list of what has moved without being asked to, by more than the key named after a count that grows. */
function watchMoves(): void {
  const moved: number[] = [];
  Object.assign(globalThis, { moved });
  const sizes = (list: PerformanceObserverEntryList) => list.getEntries().map((entry) => (entry as unknown as { value: number }).value);
  const note = (list: PerformanceObserverEntryList) => moved.push(...sizes(list).filter((size) => size > 0.0001));
  new PerformanceObserver(note).observe({ type: "layout-shift" });
}

test("hostile words are shown as words", async () => {
  const { page, complaints, strangers } = await visitDana(site);
  await rewrite(page, "Just checking in <img src=x onerror=alert(1)> ‮evil‬ 👩‍👩‍👧‍👦 {{company}} [Name] book a slot & book a demo");
  await showAll(page);
  await remark(page, "Openings everybody uses").waitFor();
  expect(await page.locator(".coach img, .desk .script img").count()).toBe(0);
  await expect.poll(() => underlined(page, "coach-suggestion")).toContain("Just checking in");
  expect([...complaints, ...strangers]).toEqual([]);
});
