// Bad input and bad luck: strange names, crafted links, corrupt and forbidden storage.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSite } from "./site.ts";
import { awake, clipboard, fillDana, visit, visitDana } from "./visit.ts";

const site = useSite();

const script = (page: Page) => page.getByRole("region", { name: "Your message" });

describe("names are shown literally and run nothing", () => {
  test.each([
    ["markup", "O'Brien <b>"],
    ["a script", "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">"],
    ["a template", "{caller} [number-twice? ${1+1}] a(n)"],
    ["Serbian", "Ðorđe"],
    ["Chinese", "李小龍"],
    ["right to left", "حسن المصري"],
    ["emoji", "👩‍👩‍👧 Ng"],
    ["a quoted one", "“Bob” \\ 'n' \"Co\""],
  ])("%s", async (_kind, name) => {
    const { page, complaints } = await visitDana(site);
    await page.getByLabel("Their name").fill(name);
    await page.getByRole("button", { name: "Copy message" }).click();
    await page.getByText("Message copied.").waitFor();
    expect(await clipboard(page)).toContain(`Mr ${name}`);
    expect(await script(page).textContent()).toContain(`Mr ${name}`);
    expect(await page.title()).not.toBe("taken");
    expect(complaints).toEqual([]);
  });

  test("10,000 characters leave the layout intact", async () => {
    const { page } = await visit(site, "/compose/#play=referral", { viewport: { width: 390, height: 844 } });
    await awake(page);
    await page.getByLabel("Their name").fill("Wolfeschlegelstein".repeat(556));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test("line breaks become spaces", async () => {
    const { page } = await visitDana(site);
    await page.evaluate(() => navigator.clipboard.writeText("Van\nder\r\nBerg"));
    await page.getByLabel("Their name").fill("");
    await page.getByLabel("Their name").press("ControlOrMeta+v");
    await page.getByRole("button", { name: "Copy message" }).click();
    await page.getByText("Message copied.").waitFor();
    expect(await clipboard(page)).not.toContain("\n");
  });
});

describe("a share link that is no good", () => {
  test.each([
    ["cut", "#share=1.abc.%7B%22play%22%3A%22ref", "This link was cut or changed on its way"],
    ["broken percent signs", "#share=1.abc.%E0%A4%A", "This link was cut or changed on its way"],
    ["another version", "#share=9.abc.%7B%7D", "This link was made by another version of the site"],
    ["enormous", `#share=1.abc.${"x".repeat(20_000)}`, "This link is far longer than any this site makes"],
  ])("%s: one clear sentence and an empty composer", async (_kind, fragment, sentence) => {
    const { page, complaints } = await visit(site, `/compose/${fragment}`);
    await awake(page);
    await page.getByRole("status").getByText(sentence).waitFor();
    await page.getByRole("heading", { name: "Why are you calling?" }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe("storage", () => {
  test("forbidden: it is told, and the page works on", async () => {
    const context = await site.browser.newContext({ locale: "en-GB" });
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, "indexedDB", {
        get: () => {
          throw new DOMException("no", "SecurityError");
        },
      });
      Object.defineProperty(globalThis, "localStorage", {
        get: () => {
          throw new DOMException("no", "SecurityError");
        },
      });
    });
    const page = await context.newPage();
    await page.goto(`${site.address}/compose/#play=referral`);
    await page.getByText("This browser does not let the page save anything").waitFor();
    await fillDana(page);
    await script(page).getByText("cut late deliveries").waitFor();
  });

  test("full: it is told, and the page works on", async () => {
    const context = await site.browser.newContext({ locale: "en-GB" });
    await context.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    const page = await context.newPage();
    await page.goto(`${site.address}/compose/#play=referral`);
    await awake(page);
    await fillDana(page);
    await page.getByText("This device has no room left").waitFor();
    await script(page).getByText("cut late deliveries").waitFor();
  });

  test("corrupt: what cannot be read is put aside and told, the rest is here", async () => {
    const { page } = await visitDana(site);
    await page.waitForTimeout(700);
    await page.evaluate(async () => {
      localStorage.clear();
      const open = indexedDB.open("callback-playbook");
      await new Promise((done) => {
        open.onsuccess = done;
      });
      const store = open.result.transaction("records", "readwrite").objectStore("records");
      const read = store.get("work");
      await new Promise((done) => {
        read.onsuccess = done;
      });
      const write = store.put({ ...read.result, drafts: [{ id: 7, choices: "nonsense" }] }, "work");
      await new Promise((done) => {
        write.onsuccess = done;
      });
    });
    await page.reload();
    await page.getByText("Some saved work could not be read.").waitFor();
    await page.getByRole("button", { name: "2 Blanks" }).click();
    await expect.poll(() => page.getByLabel("Your name").inputValue()).toBe("Dana Whitlock");
  });
});
