// Coming back: reloads, a second tab, back and forward, links, and deleting everything.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSite } from "./site.ts";
import { awake, clipboard, open, visit, visitDana } from "./visit.ts";

const site = useSite();

/** The composer in another tab of the same browser. */
async function secondTab(page: Page): Promise<Page> {
  const second = await open(await page.context().newPage(), site.address, "/compose/#blanks");
  await awake(second.page);
  return second.page;
}

/** Dana's referral, kept, and open in two tabs. */
async function visitTwice() {
  const { page } = await visitDana(site);
  await page.waitForTimeout(700);
  return { page, second: await secondTab(page) };
}

describe("what was typed is still there", () => {
  test("after a reload in mid-word", async () => {
    const { page } = await visitDana(site);
    await page.getByLabel("What the call will help them do").pressSequentially(" by ha");
    await page.reload();
    await awake(page);
    await expect.poll(() => page.getByLabel("What the call will help them do").inputValue()).toBe("cut late deliveries by ha");
    await expect.poll(() => page.getByLabel("Your name").inputValue()).toBe("Dana Whitlock");
  });

  test("in a second tab, which then follows the first", async () => {
    const { page, second } = await visitTwice();
    await expect.poll(() => second.getByLabel("Who referred you").inputValue()).toBe("Priya Raman");
    await page.getByLabel("Who referred you").fill("Ana Sousa");
    await second.waitForFunction(() => (document.getElementById("blank-referrer") as HTMLInputElement).value === "Ana Sousa");
  });

  test("when two tabs change different blanks of one message", async () => {
    const { page, second } = await visitTwice();
    await Promise.all([page.getByLabel("Who referred you").fill("Ana Sousa"), second.getByLabel("Their name").fill("Bell")]);
    await page.waitForTimeout(1500);
    await second.reload();
    await awake(second);
    await expect.poll(() => second.getByLabel("Who referred you").inputValue()).toBe("Ana Sousa");
    await expect.poll(() => second.getByLabel("Their name").inputValue()).toBe("Bell");
  });

  test("when another play is chosen: the first message stays under way", async () => {
    const { page } = await visitDana(site);
    await page.getByRole("button", { name: "1 Why" }).click();
    await page.getByRole("button", { name: "We serve the same market and could help each other" }).click();
    await page.getByRole("button", { name: "1 Why" }).click();
    await page.getByRole("button", { name: "A referral: Mr Okafor", exact: true }).click();
    await expect.poll(() => page.getByLabel("Who referred you").inputValue()).toBe("Priya Raman");
  });

  test("a fresh message begins with who you are, and the earlier person is one click away", async () => {
    const { page } = await visitDana(site);
    await page.getByRole("button", { name: "Start a fresh message" }).click();
    await expect.poll(() => page.getByLabel("Your name").inputValue()).toBe("Dana Whitlock");
    await expect.poll(() => page.getByLabel("Their name").inputValue()).toBe("");
    await page.getByRole("button", { name: "Mr Okafor" }).click();
    await expect.poll(() => page.getByLabel("Their name").inputValue()).toBe("Okafor");
  });
});

test("back and forward walk the steps", async () => {
  const { page } = await visit(site, "/compose/");
  await awake(page);
  await page.getByRole("button", { name: "I sent them a bid, quote or document" }).click();
  await page.getByLabel("What you sent them").waitFor();
  await page.getByRole("button", { name: "3 Techniques" }).click();
  await page.goBack();
  await page.getByLabel("What you sent them").waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "Why are you calling?" }).waitFor();
  await page.goForward();
  await page.getByLabel("What you sent them").waitFor();
});

test("everything on this device goes with one action, and comes back with Undo", async () => {
  const { page } = await visitDana(site);
  await page.getByRole("button", { name: "1 Why" }).click();
  await page.getByRole("button", { name: "Delete everything on this device" }).click();
  await page.getByText("Everything on this device was deleted.").waitFor();
  const second = await secondTab(page);
  await expect.poll(() => second.getByLabel("Your name").inputValue()).toBe("");
  await second.close();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "2 Blanks" }).click();
  await expect.poll(() => page.getByLabel("Your name").inputValue()).toBe("Dana Whitlock");
  await page.waitForTimeout(300);
  await page.reload();
  await awake(page);
  await expect.poll(() => page.getByLabel("Who referred you").inputValue()).toBe("Priya Raman");
});

describe("a share link", () => {
  test("carries choices, no names unless ticked, and is gone from the address bar", async () => {
    const { page } = await visitDana(site);
    await page.getByLabel("E-mail", { exact: true }).check();
    await page.getByRole("button", { name: "Copy a share link" }).click();
    await page.getByText("Link copied.").waitFor();
    const link = await clipboard(page);
    expect(decodeURIComponent(link)).not.toMatch(/Dana|Okafor|Priya|7946|figures/);
    expect(link.length).toBeLessThan(1500);
    const friend = await visit(site, link.slice(site.address.length));
    await awake(friend.page);
    expect(await friend.page.getByLabel("E-mail", { exact: true }).isChecked()).toBe(true);
    expect(friend.page.url()).not.toContain("share=");
  });

  test("with names and numbers brings them along, still under 1.5 kB", async () => {
    const { page } = await visitDana(site);
    await page.getByLabel("with names and numbers").check();
    await page.getByRole("button", { name: "Copy a share link" }).click();
    await page.getByText("Link copied.").waitFor();
    const link = await clipboard(page);
    expect(link.length).toBeLessThan(1500);
    const friend = await visit(site, link.slice(site.address.length));
    await awake(friend.page);
    await expect.poll(() => friend.page.getByLabel("Their name").inputValue()).toBe("Okafor");
    await expect.poll(() => friend.page.getByLabel("The one thing it is about").inputValue()).toBe("");
  });
});
