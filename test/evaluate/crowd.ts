// A thousand people on plans, for measuring: laid out by the real rules, what is past done and logged, each with eight touches.
import { settingFor } from "../../src/domain/cadence/country-settings.ts";
import { layOut } from "../../src/domain/cadence/layout.ts";
import { logOutcome } from "../../src/domain/cadence/outcomes.ts";
import { isCall, type Plan } from "../../src/domain/cadence/plan.ts";
import type { Card, LogEntry } from "../../src/domain/saved/cards.ts";
import { well } from "../cadence.ts";
import { playbook } from "../playbook.ts";

/** Thursday 3 December 2026, 06:00 in London. */
export const NOW = Date.UTC(2026, 11, 3, 6);
const NOON = 12 * 3_600_000;
const DAY = 2 * NOON;
const TODAY = "2026-12-03";

const HOMES = [
  { country: "GB", region: "GB-ENG", zone: "Europe/London" },
  { country: "US", region: "US", zone: "America/New_York" },
  { country: "AU", region: "AU", zone: "Australia/Sydney" },
  { country: "IN", region: "", zone: "Asia/Kolkata" },
  { country: "US", region: "US", zone: "America/Phoenix" },
] as const;

/** Starts from six weeks ago to a week ahead. */
const startOf = (i: number) => new Date(NOW + ((i % 50) - 42) * DAY).toISOString().slice(0, 10);

/** As many records as wanted, with the keys under which the calendar keeps them. */
export function crowd(count: number): [key: string, Card][] {
  return Array.from({ length: count }, (_, i) => [`card:${i}`, cardOf(i)]);
}

function cardOf(i: number): Card {
  const home = HOMES[i % HOMES.length] as (typeof HOMES)[number];
  const setting = well(settingFor(playbook.calendar, home, { daysOff: [], workOn: [] }, [2026, 2027]));
  const { touches } = playbook.cadences["eight-touch"] ?? { touches: [] };
  const { plan } = well(layOut(setting, { id: `plan${i}`, cadence: "eight-touch", touches, start: startOf(i) }));
  return { version: 1, prospect: { ...person(i), ...home, id: String(i) }, ...carriedOut(plan), changed: NOW - DAY };
}

const person = (i: number) => ({
  person: { address: "Ms" as const, name: `Adeyemi-${i}` },
  organisation: `Halden Foods ${i}`,
  phone: { typed: `01632 96${String(i % 1000).padStart(4, "0")}` },
  email: `a${i}@halden.example`,
  relation: "new" as const,
  connection: "Priya Raman",
  notes: "Asked about pallets.",
});

/** The plan with what lies before today done, and the log of it. */
function carriedOut(plan: Plan): Pick<Card, "plan" | "log"> {
  const past = plan.touches.filter(({ date }) => date < TODAY);
  const outcomeOf = (touch: (typeof past)[number]) => (isCall(touch) ? "voicemail" : "sent");
  return {
    plan: past.reduce((before, touch) => well(logOutcome(before, touch.id, outcomeOf(touch))), plan),
    log: past.map((touch): LogEntry => {
      const { id, date, channel, play = "", time } = touch;
      return { touch: id, outcome: outcomeOf(touch), at: `${date}T12:00:00Z`, channel, play, time: time ?? "", note: "" };
    }),
  };
}

/** The same number of people as a list from a spreadsheet. */
export function peopleList(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const { person: who, organisation, phone, email, notes } = person(i);
    return [who.name, who.address, organisation, phone.typed, email, "United Kingdom", `"${notes} Prefers mornings, if at all."`].join(",");
  });
  return ["Name,Title,Company,Phone,E-mail,Country,Notes", ...rows].join("\r\n");
}
