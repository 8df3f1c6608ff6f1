// A team's fork, really built: its own words are there, what it hides is gone, its colours can be read, its mistakes are told.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildFork, type Fork } from "../forks/build.ts";
import { openBrowser, serveSite } from "../browser.ts";
import { faultsOn } from "./axe.ts";
import type { Site } from "./site.ts";
import { awake, visit } from "./visit.ts";
import { hasRead, remark, rewrite } from "./visit-coach.ts";

const site = {} as Site;
let fork: Fork;
let close = () => {};

beforeAll(async () => {
  fork = buildFork("harbour");
  expect(fork.said).toContain("Complete!");
  const [browser, served] = await Promise.all([openBrowser(), serveSite(() => fork.dist)]);
  Object.assign(site, { browser, address: served.address });
  close = served.close;
}, 240_000);
afterAll(async () => {
  await site.browser?.close();
  close();
  fork?.remove();
});

const read = (path: string) => readFileSync(join(fork.dist, path), "utf8");

describe("what is hidden", () => {
  test("has no page, and nothing leads to it or names its address", () => {
    const built = globSync("**/*.{html,json,webmanifest}", { cwd: fork.dist });
    expect(built.filter((file) => /after-hours-number|gentle|^time/.test(file))).toEqual([]);
    const naming = built.filter((file) => /playbook\/after-hours-number|cadences\/gentle|cadence=gentle|["/]time\//.test(read(file)));
    expect(naming).toEqual([]);
  });
  test("leaves no link on any page that leads nowhere", () => {
    const pages = new Set(globSync("**/*.html", { cwd: fork.dist }).map((file) => `/${file.replace(/index\.html$/, "")}`));
    const dead = [...pages].flatMap((page) =>
      [...read(page.endsWith("/") ? `${page}index.html` : page).matchAll(/<a [^>]*href="([^"#]+)[^"]*"/g)]
        .map(([, href = ""]) => new URL(href, `http://site${page}`))
        .filter(({ origin, pathname }) => origin === "http://site" && !pages.has(pathname))
        .map(({ pathname }) => `${page} -> ${pathname}`),
    );
    expect(dead).toEqual([]);
  });
  test("is no word of the composer’s", async () => {
    const { page } = await visit(site, "/compose/#play=held-seats");
    await awake(page);
    expect(await page.getByText("A mobile number for after hours").count()).toBe(0);
    expect(await page.getByText("Time and rehearse it").count()).toBe(0);
    await page.context().close();
  });
});

describe("what is the team’s own", () => {
  test("is a guide, too; what it says of something hidden stays as plain words", () => {
    const guide = read("guides/before-you-sail/index.html");
    expect(guide).toContain("Give a mobile number only to passengers");
    expect(guide).toContain('href="/playbook/name-the-sailing/"');
    expect(read("print/index.html")).toContain("Give a mobile number only to passengers");
  });
  test("stands on the pages: name, tagline, logo, idea, source, first play and first cadence", () => {
    expect(read("index.html")).toMatch(/<img src="\/own\/logo\.svg" width="48" height="32"/);
    expect(read("index.html")).toContain("We hold seats that they have not confirmed");
    expect(read("index.html")).toContain("Calls that come back with the tide");
    expect(read("playbook/name-the-sailing/index.html")).toContain("The Harbour Ferries desk");
    expect(read("cadences/index.html")).toMatch(/>1<\/span>[\s\S]{0,80}cadences\/referral-sprint\//);
    expect(read("coach/team-words/index.html")).toContain("cheap sailing");
  });
  test("is offered by the composer and said in its words; the coach minds the banned word", async () => {
    const { page, complaints, strangers } = await visit(site, "/compose/");
    await awake(page);
    await page.getByText("We hold seats that they have not confirmed").click();
    await page.getByText("The one thing it is about").first().waitFor();
    const message = page.getByRole("region", { name: "Your message" });
    await message.getByText("the seats we hold for you").waitFor();
    await rewrite(page, "It’s about the cheap sailing on Friday.");
    await hasRead(page);
    await remark(page, "Words we leave out").waitFor();
    expect([...complaints, ...strangers]).toEqual([]);
    await page.context().close();
  });
});

test("its colours can be read on every kind of page, light and dark", { timeout: 120_000 }, async () => {
  const faults: string[] = [];
  for (const path of [
    "/",
    "/playbook/name-the-sailing/",
    "/plays/held-seats/",
    "/coach/team-words/",
    "/guides/make-it-yours/",
    "/compose/",
    "/calendar/",
  ]) {
    const { page, complaints } = await visit(site, path);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      faults.push(...complaints, ...(await faultsOn(page)).map((fault) => `${path} ${colorScheme}: ${fault}`));
      const signal = await page.evaluate(() =>
        getComputedStyle(document.querySelector("a[aria-current], .name") as Element).getPropertyValue("--signal"),
      );
      expect(signal).toContain("#0b5c7a");
    }
    await page.context().close();
  }
  expect(faults).toEqual([]);
});

test("mistakes stop the build at once, in one list by file, without a stack", { timeout: 120_000 }, () => {
  const { status, said, dist, remove } = buildFork("mistaken");
  expect(status).toBe(1);
  expect(said).toContain("The content has 4 faults. Mend what is listed here, and build again.");
  expect(said).toContain("content/own/team.yaml\n  tag-line: there is no field “tag-line” here; did you mean “tagline”?");
  expect(said).toContain("content/own/plays/Our-visit.mdx\n  the file: name the file with small letters");
  expect(said).toContain("  body: the sign { cannot stand in prose as it is");
  expect(said).not.toMatch(/^\s+at /m);
  expect(globSync("**/*.html", { cwd: dist })).toEqual([]);
  remove();
});
