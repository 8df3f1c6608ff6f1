// Claims: a table has a row for each touch and each prospect, and a spreadsheet reads every cell as it was.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/domain/cadence/plan.ts";
import { readCsv, stripGuard, writeCsv } from "../../../src/domain/calendar/csv.ts";
import { planRows, prospectRows, type TableWords } from "../../../src/domain/calendar/plan-table.ts";
import { readProspects } from "../../../src/domain/calendar/prospect-table.ts";
import type { LogEntry, Prospect } from "../../../src/domain/saved/cards.ts";
import { settingFor, sixPlan } from "../../cadence.ts";
import { hostile } from "../../events.ts";
import { playbook } from "../../playbook.ts";

const words: TableWords = { ...playbook, outcome: (outcome) => `It was: ${outcome}` };
const OKAFOR: Prospect = {
  id: "a",
  person: { address: "Mr", name: "Okafor" },
  organisation: "Halden Foods",
  phone: { typed: "+44 1632 960481", e164: "+441632960481" },
  email: "okafor@halden.example",
  country: "GB",
  region: "GB-ENG",
  zone: "Europe/London",
  relation: "known",
  connection: "Priya Raman",
  notes: "Prefers mornings",
};
const left: LogEntry = {
  touch: "t1",
  outcome: "voicemail",
  at: "2026-11-30T08:55:00Z",
  channel: "voicemail",
  play: "",
  time: "08:50",
  note: "",
};
const rows = (plan?: Plan, log: LogEntry[] = []) => planRows([{ prospect: OKAFOR, log, ...(plan ? { plan } : {}) }], words);

describe("a plan", () => {
  const promised = sixPlan({ promises: { t2: { by: "2026-12-03" } }, done: ["t1"] });
  const table = rows({ ...promised, touches: promised.touches.map((touch) => ({ ...touch, play: "cheeky" })) }, [left]);
  const row = (n: number) => Object.fromEntries((table[0] ?? []).map((heading, i) => [heading, table[n]?.[i]]));

  test("has a row for each touch, headings first", () => expect(table).toHaveLength(1 + 6));
  test("tells what is planned and what came of it", () =>
    expect(row(1)).toEqual({
      Who: "Mr Okafor",
      Organisation: "Halden Foods",
      Channel: playbook.channels.voicemail.label,
      Play: playbook.plays.cheeky?.title,
      Date: "2026-11-30",
      Time: "08:50",
      Zone: "Europe/London",
      "UTC offset": "UTC+0",
      Status: "Done",
      Outcome: "It was: voicemail",
      Promise: "",
    }));
  test("tells a promise beside the message, and beside the call that keeps it", () => {
    expect(row(2).Promise).toBe("By 2026-12-03, else a call on 2026-12-04");
    expect(row(3).Promise).toBe("Keeps the promise of 2026-12-01");
  });
  test("leaves hour and offset of a letter open", () => expect([row(6).Time, row(6)["UTC offset"]]).toEqual(["", ""]));
});

test("what an earlier plan logged is no outcome of this one", () => expect(rows(sixPlan(), [left])[1]?.[9]).toBe(""));

test("the offset is that of the day: summer time in New York until November", () => {
  const plan = sixPlan();
  const summer = {
    ...plan,
    zone: settingFor({ zone: "America/New_York" }).zone,
    touches: plan.touches.map((touch) => ({ ...touch, date: "2026-10-30" })),
  };
  expect(rows(summer)[1]?.[7]).toBe("UTC-4");
});

test("somebody without a plan has no row", () => expect(rows()).toHaveLength(1));

test("a play that is gone, or was never one, leaves its cell empty", () => {
  const plan = sixPlan();
  expect(rows({ ...plan, touches: plan.touches.map((touch) => ({ ...touch, play: "constructor" })) })[1]?.[3]).toBe("");
});

describe("a table of prospects", () => {
  const people: Prospect[] = [
    OKAFOR,
    { ...OKAFOR, person: { address: "first name", name: "Sam Lee" }, phone: { typed: "+1 212 555 0163" }, email: "sam@reyes.example" },
    {
      ...OKAFOR,
      person: { address: "Ms", name: "van der Berg" },
      phone: { typed: "" },
      email: "",
      organisation: "",
      notes: "One; two,\nthree",
    },
    {
      ...OKAFOR,
      person: { address: "Dr", name: "O’Brien" },
      phone: { typed: "020 7946 0321" },
      email: "o@b.example",
      country: "US",
      zone: "America/Chicago",
    },
    {
      ...OKAFOR,
      person: { address: "Mx", name: "=HYPERLINK()" },
      phone: { typed: "01632 960735" },
      email: "",
      connection: "We met at Larch",
    },
  ];
  const read = readProspects(writeCsv(prospectRows(people)), { country: "GB", region: "GB-ENG", zone: "Europe/London" }, () => undefined);

  test("is read by our own import, every column known and no row refused", () => {
    expect(read.problems).toEqual([]);
    expect(read.columns.filter(({ field }) => field === undefined)).toEqual([]);
  });
  test("brings everybody back as they were", () => {
    const kept = ({ person, organisation, phone: { typed }, email, country, zone, connection, notes }: Omit<Prospect, "id">) => ({
      person,
      organisation,
      typed,
      email,
      country,
      zone,
      connection,
      notes,
    });
    expect(read.rows.map(kept)).toEqual(people.map(kept));
  });
});

test("whatever the names and notes, every cell comes back as it was", () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (name, organisation, notes) => {
      const prospect = { ...OKAFOR, person: { address: "first name" as const, name }, organisation, notes };
      const tables = [prospectRows([prospect, OKAFOR]), planRows([{ prospect, log: [], plan: sixPlan() }], words)];
      for (const table of tables) {
        const read = readCsv(writeCsv(table));
        expect(read.problems).toEqual([]);
        expect(read.rows.map(({ cells }) => cells.map(stripGuard))).toEqual(table.map((cells) => cells.map((cell) => cell.toWellFormed())));
      }
    }),
    { numRuns: 300 },
  );
});
