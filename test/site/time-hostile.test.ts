// The estimator where the browser or the script is difficult: no microphone, no voice, no storage, markup, very long pastes.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSite } from "./site.ts";
import { awakeEstimator } from "./visit.ts";
import { visitEstimator } from "./visit-estimator.ts";

const site = useSite();

const script = (page: Page) => page.getByLabel("Your script");

/** A page on which this runs before anything else. */
async function visitAfter(spoil: () => void) {
  const context = await site.browser.newContext({ locale: "en-GB" });
  await context.addInitScript(spoil);
  const page = await context.newPage();
  await page.goto(`${site.address}/time/`);
  await awakeEstimator(page);
  return page;
}

describe("a microphone", () => {
  async function refused(page: Page, why: RegExp) {
    await page.getByRole("button", { name: "Measure my pace" }).click();
    await page.getByRole("button", { name: "Start, and record me" }).click();
    await page.getByRole("dialog").getByText(why).waitFor();
    await page.getByRole("button", { name: "Start reading" }).click();
    await page.getByRole("button", { name: "Stop: I have read it" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Rehearse it" }).click();
    await page.getByLabel("Record me").click();
    await page.getByRole("dialog").getByText(why).waitFor();
    expect(await page.getByLabel("Record me").isChecked()).toBe(false);
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByRole("button", { name: "Pause" }).waitFor();
  }

  test("that is not there is told, and the rest works", async () => {
    const { page } = await visitEstimator(site, { permissions: ["microphone"] });
    await refused(page, /^No microphone was found\./);
  });

  test("that is denied is told, and the rest works", async () => {
    const page = await visitAfter(() => {
      navigator.mediaDevices.getUserMedia = async () => {
        throw new DOMException("denied", "NotAllowedError");
      };
    });
    await refused(page, /^The browser may not use the microphone\./);
  });
});

describe("a voice", () => {
  test("that is not there is told", async () => {
    const { page } = await visitEstimator(site);
    await page.getByRole("button", { name: "Hear it" }).click();
    await page.getByText(/^This browser has no English voice of its own/).waitFor();
  });

  test("of the device reads the script sentence by sentence, and is stopped by the same button", async () => {
    const page = await visitAfter(() => {
      const voice = { localService: true, lang: "en-GB", default: true } as SpeechSynthesisVoice;
      speechSynthesis.getVoices = () => [voice];
      Object.defineProperty(SpeechSynthesisUtterance.prototype, "voice", { set: () => undefined });
      speechSynthesis.speak = (utterance) => {
        document.documentElement.dataset.spoken = `${document.documentElement.dataset.spoken ?? ""}|${utterance.text}`;
        utterance.dispatchEvent(new Event("start"));
        if (!utterance.text.startsWith("Two")) setTimeout(() => utterance.dispatchEvent(new Event("end")));
      };
    });
    await script(page).fill("One is here. Two is here. Three is here.");
    const button = page.getByRole("button", { name: /^(Hear it|Stop the voice)$/ });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.spoken)).toBe("|One is here.|Two is here.");
    expect(await page.locator('.lines li[data-pointed="true"]').getAttribute("data-id")).toBe("1");
    await page.keyboard.press("Enter");
    await expect.poll(() => button.textContent()).toBe("Hear it");
  });
});

test("a device that keeps nothing says so, and times all the same", async () => {
  const page = await visitAfter(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  await script(page).fill("One is here.");
  await page.getByText("This browser does not let the page save anything, so your work lasts only").waitFor();
  expect(await page.locator(".lines li").count()).toBe(1);
});

describe("a script is shown literally and runs nothing", () => {
  test.each([
    ["markup", "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\"> <b>bold</b>"],
    ["right to left", "مرحبا، هذا حسن المصري. \u202Eevil\u202C Call 020 7946 0321."],
    ["emoji", "👩‍👩‍👧 Ng here 📞 on 020 7946 0321 🙏🏽."],
    ["control characters", "One\u0000\u0007 two\u200b\ufeff three."],
    ["templates", "{{7*7}} ${1+1} {caller} %s"],
  ])("%s", async (_kind, text) => {
    const { page, complaints } = await visitEstimator(site, { viewport: { width: 390, height: 844 } });
    await script(page).fill(text);
    await page.locator(".line-time").first().click();
    await page.getByRole("button", { name: "Rehearse it" }).click();
    await page.getByRole("button", { name: "Start" }).click();
    await page.keyboard.press("Escape");
    expect(await page.title()).not.toBe("taken");
    expect(await page.locator(".lines img, .lines b, .prompter img").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(complaints).toEqual([]);
  });
});

describe("100,000 characters leave the page responsive and in shape", () => {
  test.each([
    ["sentences", "This is the roof of Mr Okafor. ".repeat(3226)],
    ["words without an end", "roof ".repeat(20_000)],
    ["one word", "a".repeat(100_000)],
    ["digits", "0123456789".repeat(10_000)],
  ])("%s", async (_kind, text) => {
    const { page } = await visitEstimator(site, { viewport: { width: 390, height: 844 } });
    await script(page).fill(text);
    const answered = await page.evaluate(async () => {
      document.querySelector<HTMLTextAreaElement>("#script")?.focus();
      const began = performance.now();
      document.execCommand("insertText", false, "x");
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      return performance.now() - began;
    });
    expect(answered).toBeLessThan(2000);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole("button", { name: "Clear it" }).click();
    await page.getByText("The script was cleared.").waitFor();
  });
});
