// Claims: plans leave as calendar files, tables and links that say what they should, and nothing that they should not.
import { describe, expect, test } from "vitest";
import { logOutcome } from "../../../src/domain/cadence/outcomes.ts";
import { readCsv, stripGuard } from "../../../src/domain/calendar/csv.ts";
import type { Card } from "../../../src/domain/saved/cards.ts";
import { readPlanLink } from "../../../src/domain/saved/plan-link.ts";
import { createTakeOut } from "../../../src/stores/calendar/take-out.ts";
import { DANA } from "../../answers.ts";
import { well } from "../../cadence.ts";
import { readEvents } from "../../events.ts";
import { card, eightTouches, open } from "./taken-out.ts";

const WORK = { version: 1, me: { caller: DANA.caller, company: DANA.company, phone: DANA.phone } };

async function taking(cards: Card[], drafts: object[] = []) {
  const opened = await open(cards, { stored: { ...WORK, drafts } });
  return { ...opened, takeOut: createTakeOut(opened.state), last: () => opened.memory.files.at(-1) ?? ["", ""] };
}

describe("a calendar file", () => {
  test("of all holds every touch of every plan, with the script", async () => {
    const { takeOut, last, told } = await taking([card("a", eightTouches("a")), card("b", eightTouches("b")), card("c")]);
    await takeOut.exportIcs();
    const events = readEvents(last()[1]);
    expect([last()[0], events.length, told()]).toEqual(["callbacks.ics", 16, "16 touches saved as a calendar file."]);
    expect(events[0]?.summary).toBe("Voicemail: Mr Okafor a, Halden Foods");
    expect(events[0]?.description).toContain("01632 960481");
    expect(events[0]?.description).toContain("this is Dana Whitlock of Northgate Software");
    expect(events[1]?.description).toContain("ring you on Friday 4 December");
  });

  test("says what the rep wrote for a touch, on the plan's dates, and lends its words to other touches of the same person", async () => {
    const point = {
      play: "their-situation",
      channel: "email",
      goal: "call-me-back",
      relation: "new",
      answers: { point: "the winter rota" },
    };
    const drafts = [{ id: "touch-a/t2", changed: 5, choices: { ...point, switches: {}, wordings: {}, omitted: [], edits: {} } }];
    const { takeOut, last } = await taking([card("a", eightTouches("a")), card("b", eightTouches("b"))], drafts);
    await takeOut.exportIcs();
    const texts = readEvents(last()[1]).map(({ description }) => description);
    expect(texts[1]).toMatch(/Subject: The winter rota.*Dear Mr Okafor a,/s);
    expect(texts[1]).toContain("ring you on Friday 4 December");
    expect(texts[2]).toContain("the winter rota");
    expect(texts.slice(8).join()).not.toContain("the winter rota");
  });

  test("of one holds only theirs, and is named for them", async () => {
    const { takeOut, last } = await taking([card("a", eightTouches("a")), card("b", eightTouches("b"))]);
    await takeOut.exportIcs("b");
    expect(last()[0]).toBe("callbacks-mr-okafor-b-halden-foods.ics");
    expect(readEvents(last()[1]).every(({ summary }) => summary.includes("Okafor b"))).toBe(true);
  });

  test("rings before calls as long as the rep wishes", async () => {
    const { takeOut, last, state } = await taking([card("a", eightTouches("a"))]);
    state.keepRep({ ...state.$rep.get(), alarmMinutes: 5 });
    await takeOut.exportIcs();
    expect(last()[1].match(/TRIGGER:-PT5M/g)).toHaveLength(4);
  });

  test("marks what went out, so that what is stopped afterwards goes out as cancelled", async () => {
    const { takeOut, last, book } = await taking([card("a", eightTouches("a"))]);
    await takeOut.exportIcs();
    await takeOut.exportChanged();
    expect(last()[0]).toBe("callbacks.ics");
    book.change(["a"], (one) => ({ ok: one?.plan && { ...one, plan: well(logOutcome(one.plan, "t1", "reached")) } }));
    await takeOut.exportChanged();
    const events = readEvents(last()[1]);
    expect(events.map((event) => `${event.component.getFirstPropertyValue("status") ?? ""} ${event.sequence}`)).toEqual([
      " 1",
      ...Array<string>(7).fill("CANCELLED 1"),
    ]);
    expect(events[3]?.description).toBe("Called off.");
  });

  test("of what changed is refused when nothing has", async () => {
    const { takeOut, memory, told } = await taking([card("a", eightTouches("a"))]);
    await takeOut.exportIcs();
    await takeOut.exportChanged();
    expect([memory.files.length, told()]).toEqual([1, "Nothing is new or has changed since the last calendar file."]);
  });

  test("is refused while nobody is on a plan", async () => {
    const { takeOut, memory, told } = await taking([card("a")]);
    await takeOut.exportIcs();
    expect([memory.files.length, told()]).toEqual([0, "There is no plan to take along yet; choose a cadence for somebody first."]);
  });

  test("of the same plan twice is the same, but for what changed", async () => {
    const { takeOut, memory } = await taking([card("a", eightTouches("a"))]);
    await takeOut.exportIcs();
    await takeOut.exportIcs();
    expect(memory.files[0]?.[1]).toBe(memory.files[1]?.[1]);
  });

  test("of a thousand people with eight touches each is half a second of work, and three on a slow machine", async () => {
    const zones = ["Europe/London", "America/New_York", "Australia/Sydney", "Asia/Kolkata", "Pacific/Auckland"];
    const many = Array.from({ length: 1000 }, (_, i) => {
      const start = `2026-12-${String(1 + (i % 28)).padStart(2, "0")}`;
      return card(`p${i}`, eightTouches(`p${i}`, zones[i % 5], start));
    });
    const { takeOut, last } = await taking(many);
    const work: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      const before = process.threadCpuUsage();
      await takeOut.exportIcs();
      work.push(process.threadCpuUsage(before).user / 1000);
    }
    expect(Math.min(...work)).toBeLessThan(3000);
    expect(last()[1].match(/BEGIN:VEVENT/g)).toHaveLength(8000);
  });
});

describe("a table", () => {
  test("has every touch, or every person", async () => {
    const { takeOut, last, told } = await taking([card("a", eightTouches("a")), card("b")]);
    await takeOut.exportCsv();
    expect([last()[0], readCsv(last()[1]).rows.length, told()]).toEqual(["callbacks.csv", 9, "8 touches saved as a table."]);
    await takeOut.exportPeople();
    expect([last()[0], readCsv(last()[1]).rows.length, told()]).toEqual(["people.csv", 3, "2 people saved as a table."]);
  });

  test("keeps a number that begins with a plus, and starts no formula", async () => {
    const { takeOut, last } = await taking([
      card("a", undefined, { prospect: { ...card("a").prospect, phone: { typed: "+44 1632 960481" } } }),
    ]);
    await takeOut.exportPeople();
    const cell = readCsv(last()[1]).rows[1]?.cells[4] ?? "";
    expect([cell[0], stripGuard(cell)]).toEqual(["'", "+44 1632 960481"]);
  });
});

describe("a link", () => {
  const shared = async (personal: boolean) => {
    const { takeOut, memory, told } = await taking([card("a", eightTouches("a"))]);
    await takeOut.share("a", personal);
    const link = memory.copied[0] ?? "";
    return { link, told: told(), read: readPlanLink(link.slice(link.indexOf("#") + 1)) };
  };

  test("carries cadence, day and promises, and nobody's name", async () => {
    const { link, told, read } = await shared(false);
    expect(read).toEqual({ ok: { cadence: "eight-touch", start: "2026-12-01", promises: { t2: { afterWorkingDays: 2 } } } });
    expect(link).not.toMatch(/Okafor|Halden|960481/);
    expect([link.length < 400, told]).toEqual([true, "Link to the plan copied, without a name in it."]);
  });

  test("names the person when that is asked for, and never the number", async () => {
    const { link, read } = await shared(true);
    expect(read).toMatchObject({ ok: { person: { who: "Mr Okafor a", organisation: "Halden Foods" } } });
    expect(link).not.toContain("960481");
  });

  test("that cannot be copied is shown", async () => {
    const { takeOut, hands, told } = await taking([card("a", eightTouches("a"))]);
    hands.copyText = async () => false;
    await takeOut.share("a", false);
    expect(told()).toMatch(/^The browser refused to copy\. Copy the link by hand: https:/);
  });
});
