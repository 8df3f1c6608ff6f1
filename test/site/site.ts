// One browser and one served site for the tests of a file.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { openBrowser, serveSite } from "../browser.ts";

export interface Site {
  browser: Browser;
  /** Where the built site is served, without a slash at its end. */
  address: string;
}

/** Opens both before the tests and closes them after; the parts are there once a test runs. The browser may take more flags. */
export function useSite(flags: string[] = []): Site {
  const site = {} as Site;
  let close: (() => void) | undefined;
  beforeAll(async () => {
    const [browser, served] = await Promise.all([openBrowser(flags), serveSite()]);
    Object.assign(site, { browser, address: served.address });
    close = served.close;
  });
  afterAll(async () => {
    await site.browser?.close();
    close?.();
  });
  return site;
}
