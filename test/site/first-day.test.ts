// A rep's first day from end to end, by keyboard and mouse as it comes: nothing complains, nothing leaves the site, nothing is lost.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { useSite } from "./site.ts";
import { awake, awakeEstimator, clipboard, fillDana, visit } from "./visit.ts";
import { addPerson, awakeCalendar, layPlan } from "./visit-calendar.ts";
import { hasRead } from "./visit-coach.ts";

const site = useSite();

test("read, find, compose, time, plan, take along, look after it", async () => {
  const { page, complaints, strangers } = await visit(site, "/playbook/referrer-first/");
  const go = async (path: string) => page.goto(site.address + path);

  await page.keyboard.press("/");
  await page.keyboard.type("gatekeeper");
  await page.getByRole("dialog").getByRole("link", { name: "Through a receptionist" }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Through a receptionist" }).waitFor();

  await go("/");
  await page.getByRole("link", { name: "Someone they know suggested the call" }).click();
  await awake(page);
  await fillDana(page);
  await hasRead(page);
  await page.getByRole("button", { name: "Copy message" }).click();
  await page.getByText("Message copied.").waitFor();
  expect(await clipboard(page)).toContain("the delivery figures you asked Priya about");
  await page.getByRole("link", { name: "Time and rehearse it" }).click();
  await awakeEstimator(page);
  expect(await page.getByLabel("Your script").inputValue()).toContain("Dana Whitlock of Northgate Software");

  await go("/calendar/");
  await awakeCalendar(page);
  await addPerson(page, "Okafor", { Phone: "020 7946 0999" }, "United Kingdom");
  await layPlan(page, "Eight touches in five weeks");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as a calendar file (.ics)" }).click(),
  ]);
  const file = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), "utf8")));
  expect(file.getAllSubcomponents("vevent")).toHaveLength(8);
  await page.getByRole("link", { name: "Open the script" }).first().click();
  await awake(page);
  await page.getByText("touch 1 of 8").waitFor();
  await page.getByRole("region", { name: "Your message" }).getByText("Dana Whitlock of Northgate Software").first().waitFor();

  await go("/settings/");
  const [backup] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /^Save everything/ }).click()]);
  expect(readFileSync(await backup.path(), "utf8")).toContain("Okafor");
  expect([...complaints, ...strangers]).toEqual([]);
});
