// Prints what the site weighs, how fast it answers a key, and how the calendar bears a thousand people: npm run measure (after npm run build).
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { openBrowser, serveSite } from "../browser.ts";
import { awake, awakeEstimator, fillDana } from "../site/visit.ts";
import { measureCoach } from "./coach-keys.ts";
import { measureScale } from "./scale.ts";

/** A voicemail of 80 words, its number said twice. */
const EIGHTY_WORDS =
  "Mr Okafor, this is Dana Whitlock of Northgate Software, on 020 7946 0321. Priya Raman suggested I call you about the delivery " +
  "figures you asked her about last month. When we talk, I’ll show you how you could cut late deliveries by half before Q3, for " +
  "about £1,200 a month. If we haven’t spoken by Tuesday at 9.30, I’ll try you again that same afternoon. Once more, this is Dana " +
  "Whitlock of Northgate Software, and my number is 020 7946 0321.";

const dist = join(import.meta.dirname, "../../dist");
const weigh = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

/** Bytes, compressed by gzip, of a page and of every script and style sheet that its first load brings. */
async function firstLoad(page: Page, address: string, path: string) {
  const files = new Set<string>();
  page.on("response", (response) => files.add(new URL(response.url()).pathname));
  await page.goto(address + path, { waitUntil: "networkidle" });
  await page.context().close();
  const sum = (pattern: RegExp) => [...files].filter((file) => pattern.test(file)).reduce((total, file) => total + weigh(file), 0);
  return { html: weigh(`${path}index.html`), css: sum(/\.css$/), js: sum(/\.js$/) };
}

/** What is typed, over and over. */
const TYPED = " and the invoices that came with them";

/**
 * Milliseconds of main-thread work for each key in a field, typed before some words of it or else at its end, six times over from
 * the same words: its input event, all it sets off, and the result laid out again.
 */
async function keyPresses(page: Page, field: string, result: string, before = ""): Promise<number[]> {
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const asked = { result, before, letters: TYPED };
  const times = await page.getByLabel(field).evaluate(async (element, { result: selector, before: words, letters }) => {
    const input = element as HTMLInputElement;
    const at = words ? input.value.indexOf(words) : input.value.length;
    input.focus();
    const shown = document.querySelector(selector);
    const spent: number[] = [];
    for (const letter of letters.repeat(6)) {
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 60)));
      const typed = spent.length % letters.length;
      if (typed === 0 && spent.length > 0) {
        input.setSelectionRange(at, at + letters.length);
        document.execCommand("delete");
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 60)));
      }
      input.setSelectionRange(at + typed, at + typed);
      const start = performance.now();
      document.execCommand("insertText", false, letter);
      shown?.getBoundingClientRect();
      spent.push(performance.now() - start);
    }
    return spent;
  }, asked);
  return times.toSorted((a, b) => a - b);
}

const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const [browser, site] = await Promise.all([openBrowser(), serveSite()]);
const open = async () => (await browser.newContext({ locale: "en-GB" })).newPage();

const composer = await firstLoad(await open(), site.address, "/compose/");
console.log(
  `composer, first load: ${kb(composer.js)} of JavaScript (at most 45), ${kb(composer.html)} of HTML, ${kb(composer.css)} of CSS`,
);

const calendar = await firstLoad(await open(), site.address, "/calendar/");
console.log(
  `calendar, first load: ${kb(calendar.js)} of JavaScript (at most 60), ${kb(calendar.html)} of HTML, ${kb(calendar.css)} of CSS`,
);

const reading = globSync("{playbook,plays,cadences,guides}/**/index.html", { cwd: dist }).map(
  (file) => `/${file.replace("index.html", "")}`,
);
const weights = [];
for (const path of reading) {
  const { html, css, js } = await firstLoad(await open(), site.address, path);
  weights.push({ path, total: html + css + js });
}
const [heaviest] = weights.toSorted((a, b) => b.total - a.total);
const techniques = weights
  .filter(({ path }) => /^\/playbook\/./.test(path))
  .map(({ total }) => total)
  .toSorted((a, b) => a - b);
console.log(
  `technique page, median: ${kb(techniques[Math.floor(techniques.length / 2)] ?? 0)}; heaviest reading page: ${heaviest?.path} ${kb(heaviest?.total ?? 0)} (at most 14)`,
);

const page = await open();
await page.goto(`${site.address}/compose/#play=referral`);
await awake(page);
await fillDana(page);
const told = (times: number[]) => {
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  return `4 times slowed: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms (at most 16)`;
};
console.log(`key press to updated script, ${told(await keyPresses(page, "The one thing it is about", ".script"))}`);

await page.context().close();

const estimator = await open();
await estimator.goto(`${site.address}/time/`);
await awakeEstimator(estimator);
await estimator.getByLabel("Your script").fill(EIGHTY_WORDS);
console.log(`key press to repainted tape, ${told(await keyPresses(estimator, "Your script", ".tape", " last month"))}`);

await estimator.context().close();

for await (const line of measureCoach({ browser, address: site.address })) console.log(line);

for await (const line of measureScale({ browser, address: site.address })) console.log(line);

await browser.close();
site.close();
