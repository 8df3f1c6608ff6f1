// How keys are answered while the coach reads along, slowed to a quarter: the longest stretches in which the page could not answer, pauses included.
import type { Browser, Page } from "playwright-core";
import { fillDana, awake, awakeEstimator } from "../site/visit.ts";
import { hasRead, POOR } from "../site/visit-coach.ts";

interface Site {
  browser: Browser;
  address: string;
}

/** Typed with a pause after every word, so that the coach reads again each time. */
const TYPED = "and I am the senior manager of it all so please book a slot for a demo ".split(/(?<= )/);
/** Longer than the coach's own pause, in milliseconds. */
const PAUSE = 450;
const SLOWED = 4;

/** Lines as they are measured. */
export async function* measureCoach(site: Site): AsyncGenerator<string> {
  yield `with the coach, in the composer, ${told(await inComposer(site))}`;
  yield `with the coach, in the estimator, ${told(await inEstimator(site, POOR))}`;
  yield `with the coach, in 10,000 characters, ${told(await inEstimator(site, `${POOR} `.repeat(90).slice(0, 10_000)))}`;
}

async function inComposer({ browser, address }: Site): Promise<Spent> {
  const page = await (await browser.newContext({ locale: "en-GB" })).newPage();
  await page.goto(`${address}/compose/#play=referral`);
  await awake(page);
  await fillDana(page);
  await hasRead(page);
  return typeWithPauses(page, "The one thing it is about").finally(() => page.context().close());
}

async function inEstimator({ browser, address }: Site, script: string): Promise<Spent> {
  const page = await (await browser.newContext({ locale: "en-GB" })).newPage();
  await page.goto(`${address}/time/`);
  await awakeEstimator(page);
  await page.getByLabel("Your script").fill(script);
  await hasRead(page);
  return typeWithPauses(page, "Your script").finally(() => page.context().close());
}

interface Spent {
  /** Milliseconds of work that each key sets off before the page can paint. */
  keys: number[];
  /** Milliseconds of the work that follows a pause, when a remark may appear. */
  after: number[];
}

async function typeWithPauses(page: Page, field: string): Promise<Spent> {
  const client = await page.context().newCDPSession(page);
  await page.waitForTimeout(1000);
  await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  const spent = await page.getByLabel(field).evaluate(
    async (element, { words, pause }) => {
      const input = element as HTMLInputElement;
      const [keys, after]: [number[], number[]] = [[], []];
      const frame = () => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 30)));
      input.focus();
      for (const word of words) {
        for (const letter of word) {
          await frame();
          const start = performance.now();
          input.setSelectionRange(input.value.length, input.value.length);
          document.execCommand("insertText", false, letter);
          document.body.getBoundingClientRect();
          keys.push(performance.now() - start);
        }
        await frame();
        after.push(await longestGap(pause));
      }
      return { keys, after };

      /** The longest time between two turns of the page's own clock, while nobody types. */
      async function longestGap(milliseconds: number): Promise<number> {
        const channel = new MessageChannel();
        const until = performance.now() + milliseconds;
        let [before, longest] = [performance.now(), 0];
        while (before < until) {
          await new Promise((turn) => ((channel.port1.onmessage = turn), channel.port2.postMessage(0)));
          const now = performance.now();
          longest = Math.max(longest, now - before);
          before = now;
        }
        channel.port1.close();
        return longest;
      }
    },
    { words: TYPED, pause: PAUSE },
  );
  await page.context().close();
  return spent;
}

const at = (times: number[], share: number) => (times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(1);

const told = ({ keys, after }: Spent) =>
  `${SLOWED} times slowed: a key ${at(keys, 0.5)} ms, 95th percentile ${at(keys, 0.95)} ms (at most 16); ` +
  `after a pause at most ${at(after, 0.5)} ms at a stretch, 95th percentile ${at(after, 0.95)} ms`;
