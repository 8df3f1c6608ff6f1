// A list brought in: nobody gets a clock that nothing tells, and what is left out is told apart from what wants a look.
import { describe, expect, test } from "vitest";
import { loadPhoneReader } from "../../../src/browser/phones.ts";
import { add, settle, wake, type Woken } from "./wake-calendar.ts";

const ZONES: Record<string, string[]> = {
  GB: ["Europe/London"],
  JP: ["Asia/Tokyo"],
  DE: ["Europe/Berlin", "Europe/Busingen"],
  US: ["America/Chicago", "America/New_York"],
};

const awake = () =>
  wake({}, (hands) => {
    hands.zonesOf = (country) => ZONES[country] ?? Object.values(ZONES).flat();
    hands.loadPhoneReader = loadPhoneReader;
  });

async function preview({ calendar }: Pick<Woken, "calendar">, ...lines: string[]) {
  calendar.openImport();
  calendar.readList(lines.join("\n"));
  await expect.poll(() => calendar.$import.get()?.preview).toBeDefined();
  const read = calendar.$import.get()?.preview;
  if (!read) throw new Error("The list was not read.");
  return read;
}

/** Adds the people that were read. */
async function addAll({ calendar }: Pick<Woken, "calendar">, plan?: Parameters<Woken["calendar"]["addList"]>[0]) {
  calendar.addList(plan);
  await expect.poll(() => calendar.$import.get()).toBeUndefined();
  await settle();
}

const clocks = ({ sample }: { sample: { who: string; zone: string }[] }) => sample.map(({ who, zone }) => `${who}: ${zone}`);

describe("the clock of somebody listed", () => {
  test("is never the rep's own where nothing tells theirs", async () => {
    const read = await preview(await awake(), "Name,Country", "Ada Okafor,USA", "Jürgen Müller,Germany", "Bo Li,Atlantis");
    expect(clocks(read)).toEqual(["Ada Okafor: Not known yet", "Jürgen Müller: Not known yet", "Bo Li: Not known yet"]);
    expect(read.untimed).toBe(3);
  });

  test("is the only one of their country, or what their number tells", async () => {
    const read = await preview(
      await awake(),
      "Name,Country,Phone",
      "Mei Tanaka,Japan,",
      "Ada Okafor,USA,(212) 555-0123",
      "Sean Byrne,,+353 86 123 4567",
      "Tom Hill,,",
    );
    expect(clocks(read)).toEqual([
      "Mei Tanaka: Asia/Tokyo",
      "Ada Okafor: America/New_York",
      "Sean Byrne: Europe/Dublin",
      "Tom Hill: Europe/London",
    ]);
    expect(read.untimed).toBe(0);
  });

  test("is asked for on their row and page, and no plan is laid without it", async () => {
    const woken = await awake();
    const { calendar } = woken;
    await preview(woken, "Name,Country", "Ada Okafor,USA");
    await addAll(woken);
    const row = calendar.$people.get().rows[0];
    expect(row?.state).toBe("No plan yet · no time zone yet");
    calendar.go({ name: "person", id: row?.id ?? "" });
    expect(calendar.$person.get()?.now).toMatch(/choose their time zone/);
    expect(calendar.$planning.get()).toMatchObject({ preview: [], refusal: expect.stringMatching(/^Choose their time zone first/) });
    calendar.layPlan();
    expect(calendar.$notice.get()).toMatchObject({ text: expect.stringMatching(/^Choose their time zone first/) });
    expect(calendar.$person.get()?.touches).toEqual([]);
  });
});

describe("a listed number", () => {
  test("that cannot be is told by row and kept as typed", async () => {
    const read = await preview(await awake(), "Name,Phone", "Ada Okafor,020 79");
    expect(read).toMatchObject({ count: 1, leftOut: [], sample: [{ reach: "020 79" }] });
    expect(read.look).toEqual([{ row: 2, kind: "look", why: expect.stringMatching(/“020 79”: no number has this many digits/) }]);
  });

  test("that another row or somebody here has is told, and both are kept", async () => {
    const woken = await awake();
    await add(woken, "Byrne", { phone: "020 7946 0123" });
    const read = await preview(woken, "Name,Phone", "Ada Okafor,+44 20 7946 0123", "Bo Li,01632 960481", "Mei Tanaka,+441632960481");
    expect(read.count).toBe(3);
    expect(read.look.map(({ row, why }) => `${row} ${why}`)).toEqual([
      "2 Ada Okafor has the same number as Mr Byrne, who is here already; check whose it is.",
      "4 Mei Tanaka has the same number as Bo Li on row 3; check whose it is.",
    ]);
  });

  test("of a country that is not known here is not read as one from home", async () => {
    const woken = await awake();
    await preview(woken, "Name,Country,Phone", "Jürgen Müller,Germany,030 1234567", "Uwe Klein,Germany,+49 30 1234567");
    await addAll(woken);
    const [uwe, jürgen] = woken.calendar.$people.get().rows.map(({ id }) => {
      woken.calendar.go({ name: "person", id });
      return woken.calendar.$person.get()?.dial;
    });
    expect([jürgen, uwe]).toEqual(["", "+49301234567"]);
  });
});

test("who is here already is left out and told so, apart from rows that are added and want a look", async () => {
  const woken = await awake();
  await add(woken, "Byrne", { organisation: "Halden Foods" });
  const read = await preview(woken, "Name,Company,E-mail", "Mr Byrne,Halden Foods,", ",,x@y.example", "Ada Okafor,,nowhere");
  expect([read.count, read.leftOut.map(({ row }) => row), read.look.map(({ row }) => row)]).toEqual([1, [2, 3], [4]]);
});

test("a dialog closed while its list is read stays closed", async () => {
  const { calendar } = await awake();
  calendar.openImport();
  calendar.readList("Name\nAda Okafor");
  calendar.closeImport();
  await settle();
  expect(calendar.$import.get()).toBeUndefined();
});

describe("a list that is read late", () => {
  /** The list as first read, with the reader still on its way. */
  async function underWay() {
    let come: () => void = () => undefined;
    const coming = new Promise<void>((done) => (come = done));
    const { calendar } = await wake({}, (hands) => (hands.loadPhoneReader = async () => (await coming, loadPhoneReader())));
    const read = (text: string) => (calendar.typeList(text), calendar.readList(text));
    calendar.openImport();
    read("Name\nAda Okafor");
    await settle();
    return { calendar, read, come: async () => (come(), await expect.poll(loadPhoneReader).toBeDefined(), await settle()) };
  }

  test("is not shown for another that was typed since, in the same dialog or a new one", async () => {
    const same = await underWay();
    same.calendar.typeList("Name\nBo Li");
    const anew = await underWay();
    anew.calendar.closeImport();
    anew.calendar.openImport();
    anew.calendar.typeList("Name\nBo Li");
    await Promise.all([same.come(), anew.come()]);
    for (const { calendar } of [same, anew]) expect(calendar.$import.get()).toMatchObject({ preview: undefined });
  });

  test("gives way to the one that was read after it", async () => {
    const { calendar, read, come } = await underWay();
    read("Name\nBo Li\nMei Tanaka");
    await come();
    await expect.poll(() => calendar.$import.get()?.preview?.count).toBe(2);
  });
});

test("whole names are kept, shown and found, and stand in the order of surnames", async () => {
  const woken = await awake();
  const { untitled } = await preview(woken, "Title,First name,Last name", ",Zoë,Abbott", "Ms,Mei,Tanaka", ",Jürgen,Müller");
  expect(untitled).toBe(2);
  await addAll(woken);
  const names = () => woken.calendar.$people.get().rows.map(({ who }) => who);
  expect(names()).toEqual(["Zoë Abbott", "Jürgen Müller", "Ms Tanaka"]);
  woken.calendar.find("muller");
  expect(names()).toEqual(["Jürgen Müller"]);
});

describe("listed people put on a cadence as they are added", () => {
  const PLAN = { cadence: "eight-touch", start: "2026-12-03", perDay: 2 };
  const LIST = ["Name,Country", "Ada Okafor,UK", "Bo Li,UK", "Mei Tanaka,USA", "Sean Byrne,UK", "Tom Hill,UK", "Zoë Abbott,UK"];
  const rowsOf = ({ calendar }: Woken) => calendar.$people.get().rows.map(({ who, state }) => `${who}: ${state}`);

  test("start so many a working day; who has no time zone waits", async () => {
    const woken = await awake();
    await preview(woken, ...LIST);
    await addAll(woken, PLAN);
    const starts = rowsOf(woken).map((row) => row.replace(/: .*, /, ": "));
    expect(starts).toEqual([
      "Zoë Abbott: Mon 7 Dec", // Thursday, Friday, and after the weekend
      "Sean Byrne: Fri 4 Dec",
      "Tom Hill: Fri 4 Dec",
      "Bo Li: Thu 3 Dec",
      "Ada Okafor: Thu 3 Dec",
      "Mei Tanaka: No plan yet · no time zone yet",
    ]);
    expect(woken.calendar.$notice.get()).toMatchObject({
      text: expect.stringMatching(/^6 people added, 5 on the calendar\. 1 not planned yet: Choose their time zone first/),
    });
  });

  test("are gone again with one undo", async () => {
    const woken = await awake();
    await preview(woken, ...LIST);
    await addAll(woken, PLAN);
    woken.calendar.undo();
    expect(woken.calendar.$people.get().total).toBe(0);
  });
});
