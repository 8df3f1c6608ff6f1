// Prospects with plans for tests: Mr Okafor of Halden Foods in London, and each cadence of the content laid out for him.
import { layOut } from "../src/domain/cadence/layout.ts";
import type { Plan } from "../src/domain/cadence/plan.ts";
import type { PromiseTerms } from "../src/domain/cadence/promises.ts";
import type { Card, LogEntry, Prospect } from "../src/domain/saved/cards.ts";
import { settingFor, well } from "./cadence.ts";
import { playbook } from "./playbook.ts";

export const OKAFOR: Prospect = {
  id: "okafor",
  person: { address: "Mr", name: "Okafor" },
  organisation: "Halden Foods",
  phone: { typed: "01632 960914", e164: "+441632960914", verdict: "unusual" },
  email: "c.okafor@halden.example",
  country: "GB",
  region: "GB-ENG",
  zone: "Europe/London",
  relation: "new",
  connection: "Priya Raman",
  notes: "",
};

/** A cadence of the content from Monday 30 November 2026, seen from the Friday before; it promises what is asked here alone. */
export const planOf = (cadence: string, promises: Record<string, PromiseTerms> = {}, id = "plan"): Plan =>
  well(
    layOut(settingFor(), {
      id,
      cadence,
      touches: (playbook.cadences[cadence]?.touches ?? []).map(({ promise: _own, ...touch }) => touch),
      start: "2026-11-30",
      now: "2026-11-27T12:00:00Z",
      promises,
    }),
  ).plan;

/** What came of a touch, at noon in London: of a call just before nine, unless `part` says otherwise. */
export const logged = (touch: string, outcome: LogEntry["outcome"], date: string, part: Partial<LogEntry> = {}): LogEntry => ({
  touch,
  outcome,
  at: `${date}T12:00:00Z`,
  channel: "voicemail",
  play: "",
  time: "08:50",
  note: "",
  ...part,
});

export const cardOf = (plan: Plan, log: LogEntry[] = []): Card => ({ version: 1, prospect: OKAFOR, plan, log, changed: 1 });
