// A new rep with an empty browser: from opening the site to a copied referral voicemail.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSite } from "./site.ts";
import { awake, clipboard, DANA_BLANKS, fillDana, tabTo, visit, visitDana } from "./visit.ts";

const site = useSite();

async function expectDanasMessage(page: Page) {
  await page.getByText("Message copied.").waitFor();
  const text = await clipboard(page);
  expect(text).toMatch(/^Priya Raman suggested I call, Mr Okafor; this is Dana Whitlock of Northgate Software, on 020 7946 0321\. /);
  expect(text).toContain(
    "I’m calling about the delivery figures you asked Priya about. When we talk, I’ll show you how to cut late deliveries. ",
  );
  expect(text).toMatch(/As Priya Raman suggested: Dana Whitlock of Northgate Software, 020 7946 0321\.$/);
}

describe("from opening the site to a copied referral voicemail", () => {
  test("by mouse: one choice, seven blanks, copy", async () => {
    const { page, complaints, strangers } = await visit(site, "/");
    await page.getByRole("link", { name: "Someone they know suggested the call" }).click();
    await awake(page);
    await fillDana(page);
    await page.getByRole("button", { name: "Copy message" }).click();
    await expectDanasMessage(page);
    expect([...complaints, ...strangers]).toEqual([]);
  });

  test("at 390 px wide", async () => {
    const { page, complaints } = await visit(site, "/", { viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.getByRole("link", { name: "Someone they know suggested the call" }).tap();
    await awake(page);
    await fillDana(page);
    await page.getByRole("button", { name: /^See the message/ }).tap();
    await page.getByRole("button", { name: "Copy message" }).tap();
    await expectDanasMessage(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(complaints).toEqual([]);
  });

  test("by keyboard alone", async () => {
    const { page } = await visit(site, "/");
    await tabTo(page, "Someone they know suggested the call");
    await page.keyboard.press("Enter");
    await page.waitForURL(/compose/);
    await awake(page);
    for (const [label, text] of DANA_BLANKS) {
      await tabTo(page, label);
      await page.keyboard.type(text);
    }
    await tabTo(page, "Copy message");
    await page.keyboard.press("Enter");
    await expectDanasMessage(page);
  });
});

test("the skip link leads to the content and leaves the step as it is", async () => {
  const { page } = await visit(site, "/compose/#play=referral");
  await awake(page);
  await page.getByRole("link", { name: "Skip to the content" }).press("Enter");
  await page.getByLabel("Who referred you").waitFor();
});

describe("what the composer offers on the way", () => {
  test("Copy before the blanks are filled goes to the first that is missing", async () => {
    const { page } = await visit(site, "/compose/#play=referral");
    await awake(page);
    await page.getByRole("button", { name: "Copy message" }).click();
    await page
      .getByText(/^Still to fill: /)
      .first()
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("blank-caller");
  });

  test("another wording, an own wording that follows a later blank, and the way back", async () => {
    const { page } = await visitDana(site);
    const script = page.getByRole("region", { name: "Your message" });
    await script
      .getByRole("button", { name: /Another wording/ })
      .nth(1)
      .click();
    await script.getByText("It’s about the delivery figures").waitFor();
    await script.getByRole("button", { name: "Edit" }).nth(1).click();
    await script.getByRole("textbox").fill("Mr Okafor, it’s those figures: the delivery figures you asked Priya about.");
    await page.getByLabel("The one thing it is about").fill("the May invoices");
    await script.getByText("Mr Okafor, it’s those figures: the May invoices.").waitFor();
    await script.getByRole("button", { name: "Drop my edit" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await script.getByText("Mr Okafor, it’s those figures: the May invoices.").waitFor();
  });

  test("a seventh sentence is refused, with the remedy", async () => {
    const { page } = await visit(site, "/compose/#play=referral");
    await awake(page);
    await page.getByRole("button", { name: "3 Techniques" }).click();
    for (const name of [/What ties you/, /The day you will ring/]) await page.getByRole("switch", { name }).check();
    await page.getByText("6 sentences and a sign-off: more than 4, for a reason.").waitFor();
    await page.getByRole("switch", { name: /Something you read/ }).click();
    await page.getByText("Six sentences are the most a message carries. Switch another one off first.").waitFor();
    expect(await page.getByRole("switch", { name: /Something you read/ }).isChecked()).toBe(false);
  });

  test("copies on plain http too, where the browser has no clipboard to write to", async () => {
    const { page } = await visitDana(site);
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.getByRole("button", { name: "Copy message" }).click();
    await page.getByText("Message copied.").waitFor();
  });

  test("an impossible number is refused with a remedy, an unusual one only warned about", async () => {
    const { page } = await visit(site, "/compose/#play=referral");
    await awake(page);
    const phone = page.getByLabel("Your phone number");
    await phone.fill("020 79");
    await page.getByText("No phone can have this number").waitFor();
    await phone.fill("07700900482");
    await page.getByText("This is not a number in use today; check it before you send.").waitFor();
    await page.getByRole("region", { name: "Your message" }).getByText("07700 900482").first().waitFor();
  });

  test("a technique's page leads into the composer with it switched on", async () => {
    const { page } = await visit(site, "/playbook/promise-the-next-call/");
    await page.getByRole("link", { name: "Compose a message with it" }).click();
    await awake(page);
    await page
      .getByRole("region", { name: "Your message" })
      .getByText(/If we haven’t spoken by/)
      .waitFor();
  });
});
