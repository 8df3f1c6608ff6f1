// Recording in a browser whose microphone plays a file: a rehearsal's take, a measured pace.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wavOf } from "../wav.ts";
import { faultsOn } from "./axe.ts";
import { useSite } from "./site.ts";
import { visitScript } from "./visit-estimator.ts";

/** Two sentences of 6 seconds with half a second between, after 3 seconds of silence; 12.5 from the first sound to the last. */
const file = join(mkdtempSync(join(tmpdir(), "callback-playbook-")), "voice.wav");
writeFileSync(
  file,
  wavOf([
    { seconds: 3, amplitude: 0 },
    { seconds: 6, amplitude: 0.3 },
    { seconds: 0.5, amplitude: 0 },
    { seconds: 6, amplitude: 0.3 },
    { seconds: 30, amplitude: 0 },
  ]),
);
const site = useSite([
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  `--use-file-for-fake-audio-capture=${file}%noloop`,
]);

/** Milliseconds until the file's voice has ended, and a little more. */
const READ = 16_500;
const SCRIPT =
  "Priya Raman suggested I call you about the delivery figures that you asked her about last month. " +
  "When we talk, I’ll show you how you could cut late deliveries by half before the end of March.";

const visitTwoSentences = () => visitScript(site, { permissions: ["microphone"] }, SCRIPT);

test("a take lies beneath the estimate, is heard back, becomes the pace, and is forgotten", async () => {
  const { page, complaints, strangers } = await visitTwoSentences();
  await page.getByRole("button", { name: "Rehearse it" }).click();
  const dialog = page.getByRole("dialog", { name: "Rehearse" });
  await dialog.getByLabel("Record me").check();
  await expect.poll(() => dialog.locator(".primary").getAttribute("aria-disabled")).toBe("false");
  await dialog.getByRole("button", { name: "Start" }).click();
  await dialog.getByText("Recording, on this device only.").waitFor();
  await page.waitForTimeout(READ);
  await dialog.getByRole("button", { name: "Done" }).click();
  const take = dialog.getByRole("region", { name: "Your take" });
  await take.waitFor();
  const seconds = Number.parseFloat((await take.locator("h2 span").textContent()) ?? "");
  expect(seconds).toBeGreaterThan(12);
  expect(seconds).toBeLessThan(13);
  const taken = await take.locator("tbody td:last-child").allTextContents();
  expect(taken.map((one) => Math.round(Number.parseFloat(one) * 2) / 2)).toEqual([6.5, 6]);
  expect(await take.locator(".taken").count()).toBe(2);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faultsOn(page)).toEqual([]);
  }
  const heard = take.locator("audio").evaluate(async (audio: HTMLAudioElement) => {
    await audio.play();
    await new Promise((played) => audio.addEventListener("timeupdate", played, { once: true }));
    return audio.error === null;
  });
  expect(await heard).toBe(true);
  await take.getByRole("button", { name: "Use this as my pace" }).click();
  await take.getByText(/^Your pace was \d+ words a minute/).waitFor();
  await take.getByRole("button", { name: "Forget it" }).click();
  await expect.poll(() => page.locator("audio").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Start");
  await page.keyboard.press("Escape");
  expect(await page.getByLabel("My own").isChecked()).toBe(true);
  expect([...complaints, ...strangers]).toEqual([]);
});

test("a passage read to the microphone gives the pace of its voice, the silence around it left out", async () => {
  const { page, complaints } = await visitTwoSentences();
  await page.getByRole("button", { name: "Measure my pace" }).click();
  const dialog = page.getByRole("dialog", { name: "Measure your pace" });
  const words = ((await dialog.locator("blockquote").textContent()) ?? "").split(/\s+/).length;
  await dialog.getByRole("button", { name: "Start, and record me" }).click();
  await dialog.getByText("Recording. Read it aloud, then stop.").waitFor();
  await page.waitForTimeout(READ);
  await dialog.getByRole("button", { name: "Stop: I have read it" }).click();
  const told = await dialog.getByText(/^That was \d+ words a minute/).textContent();
  const perMinute = Number(/\d+/.exec(told ?? "")?.[0]);
  const counted = (words / 12.5) * 60;
  expect(perMinute).toBeGreaterThan(counted * 0.85);
  expect(perMinute).toBeLessThan(counted * 1.15);
  await dialog.getByRole("button", { name: "Done" }).click();
  expect(await page.getByLabel("Words a minute").inputValue()).toBe(String(perMinute));
  expect(complaints).toEqual([]);
});
