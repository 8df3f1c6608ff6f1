// Claims: the main journeys pass in Firefox and WebKitGTK as they do in Chromium. An engine that is not installed is skipped, and said
// so; with CI_ENGINES=1 it is missed instead (Debian: firefox-esr, webkit2gtk-driver, xvfb).
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveSite } from "../browser.ts";
import { createPilot, type Engine, type Pilot } from "./engine.ts";
import { firefoxPath, openFirefox } from "./firefox.ts";
import { openWebkit, webkitPath } from "./webkit.ts";

const BLANKS = [
  ["Your name", "Dana Whitlock"],
  ["Your company", "Northgate Software"],
  ["Your phone number", "+44 20 7946 0321"],
  ["Their name", "Okafor"],
  ["Who referred you", "Priya Raman"],
  ["The one thing it is about", "the May invoices"],
  ["What the call will help them do", "cut late deliveries"],
] as const;

const ENGINES: [name: string, path: string | undefined, open: () => Promise<Engine>][] = [
  ["Firefox", firefoxPath, openFirefox],
  ["WebKitGTK", webkitPath, openWebkit],
];
const isRequired = process.env.CI_ENGINES === "1";

for (const [name, path, open] of ENGINES) {
  if (!path && !isRequired) console.log(`${name} is not installed here; its journeys are skipped.`);
  test.runIf(isRequired)(`${name} is installed`, () =>
    expect(path, `${name} is missing; install it, or leave CI_ENGINES out.`).toBeTruthy(),
  );
  // On a busy machine the drivers lose a click now and then; then the journey begins again.
  describe.skipIf(!path)(name, { timeout: 180_000, retry: 2 }, () => journeys(open));
}

/** In the page: remembers the text of every file that is handed over for saving. */
const keepFiles = `() => {
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => (blob.text().then((text) => (globalThis.lastFile = text)), make.call(URL, blob));
}`;

/** In the page: what its records hold, once nothing else is writing there. */
const readRecords = `() => {
  const got = ({ target }) => (globalThis.kept = JSON.stringify(target.result));
  const opened = ({ target }) => (target.result.transaction("records").objectStore("records").get("work").onsuccess = got);
  indexedDB.open("callback-playbook").onsuccess = opened;
}`;

function journeys(open: () => Promise<Engine>) {
  let pilot: Pilot;
  let site: { address: string; close: () => void };
  beforeAll(async () => {
    site = await serveSite();
    pilot = createPilot(await open());
  }, 120_000);
  afterAll(async () => {
    await pilot?.close();
    site?.close();
  });
  const title = (text: string) => pilot.until(`document.querySelector("h1")?.innerText === ${JSON.stringify(text)}`);

  test("read", async () => {
    await pilot.visit(`${site.address}/playbook/referrer-first/`);
    await pilot.click("Name the referrer, not their order");
    await pilot.until(`location.pathname === "/playbook/no-borrowed-pressure/"`);
    await pilot.until(`document.fonts.status === "loaded" && document.querySelector("main").innerText.length > 1000`);
  });

  test("find", async () => {
    await pilot.visit(`${site.address}/coach/job-title/`);
    await pilot.press("/");
    await pilot.until(`!!document.querySelector("dialog[open] input")`);
    await pilot.type("gatekeeper");
    await pilot.until(`document.querySelector("dialog[open] li a")?.pathname === "/plays/receptionist/"`);
    await pilot.press("\uE007");
    await title("Through a receptionist");
  });

  test("compose and copy", async () => {
    await pilot.visit(`${site.address}/compose/#play=referral`);
    await pilot.until(`!!document.querySelector('.composer[data-ready="true"]')`);
    for (const [label, text] of BLANKS) await pilot.fill(label, text);
    await pilot.shows("I’m calling about the May invoices.");
    await pilot.click("Copy message");
    await pilot.shows("Message copied.");
  });

  test("leave in mid-word and come back", async () => {
    await pilot.visit(`${site.address}/compose/#play=referral`);
    await pilot.until(`!!document.querySelector('.composer[data-ready="true"]')`);
    await pilot.fill("Their name", "Haddad");
    await pilot.visit(`${site.address}/time/`);
    await pilot.visit(`${site.address}/compose/`);
    await pilot.shows("Haddad");
    await pilot.evaluate(`(${readRecords})()`);
    await pilot.until(`globalThis.kept?.includes("Haddad")`);
  });

  test("go back to what was typed, but not to what was deleted", async () => {
    const isTyped = `[...document.querySelectorAll("input")].some(({ value }) => value === "Achebe")`;
    const isReady = `!!document.querySelector('.composer[data-ready="true"]')`;
    await pilot.visit(`${site.address}/compose/#play=referral`);
    await pilot.until(isReady);
    await pilot.fill("Their name", "Achebe");
    await pilot.click("Time it");
    await pilot.until(`location.pathname === "/time/"`);
    await pilot.evaluate("history.back()");
    await pilot.until(`${isReady} && ${isTyped}`);
    await pilot.visit(`${site.address}/settings/`);
    await pilot.click("Delete everything on this device");
    await pilot.click("Delete everything");
    await pilot.shows("Undo");
    await pilot.evaluate("history.back()");
    await pilot.until(`${isReady} && !${isTyped} && !document.body.innerText.includes("Achebe")`);
  });

  test("estimate", async () => {
    await pilot.visit(`${site.address}/time/`);
    await pilot.until(`!!document.querySelector('.estimator[data-ready="true"]')`);
    const before = await pilot.evaluate(`document.querySelector(".total").innerText`);
    await pilot.click("Your script");
    await pilot.press("\uE009", "a");
    await pilot.type("Mr Okafor, my number is 020 7946 0321.");
    await pilot.until(`document.querySelector(".total").innerText !== ${JSON.stringify(before)}`);
    expect(Number.parseInt(String(await pilot.evaluate(`document.querySelector(".total").innerText`)), 10)).toBeLessThan(12);
  });

  test("plan and export", async () => {
    await pilot.visit(`${site.address}/calendar/#people`);
    await pilot.until(`!!document.querySelector('.calendar[data-ready="true"]')`);
    await pilot.click("Add somebody");
    await pilot.fill("Name", "Okafor");
    await pilot.click("Add them");
    await pilot.until(`/Okafor/.test(document.querySelector("h1")?.innerText)`);
    await pilot.click("Put it on the calendar");
    await pilot.until(`document.querySelectorAll("ol.touches > li").length >= 3`);
    await pilot.evaluate(`(${keepFiles})()`);
    await pilot.click("Save as a calendar file (.ics)");
    const file = new ICAL.Component(ICAL.parse(String(await pilot.until("globalThis.lastFile"))));
    const planned = await pilot.evaluate(`document.querySelectorAll("ol.touches > li").length`);
    expect(file.getAllSubcomponents("vevent")).toHaveLength(Number(planned));
    await pilot.visit(`${site.address}/calendar/#people`);
    await pilot.shows("Okafor");
  });

  test("go on without a network", async () => {
    await pilot.visit(`${site.address}/`);
    await pilot.until(`navigator.serviceWorker.controller !== null`);
    await new Promise((kept) => setTimeout(kept, 5000));
    site.close();
    await pilot.visit(`${site.address}/plays/receptionist/`);
    await title("Through a receptionist");
    await pilot.visit(`${site.address}/compose/`);
    await pilot.until(`!!document.querySelector('.composer[data-ready="true"]')`);
  });
}
