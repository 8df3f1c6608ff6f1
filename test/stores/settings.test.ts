// Claims: what is set holds for every tool, what is kept is told truly, a file brings all of it back, and deleting leaves nothing but the promise not to call.
import { describe, expect, test } from "vitest";
import { createSettings } from "../../src/stores/settings.ts";
import { cardOf, planOf } from "../prospects.ts";
import { playbook } from "../playbook.ts";
import { handsOver, type Memory } from "./hands.ts";

const COACH = {
  disagreements: {
    time: { question: "Who picks the time?", starts: "window", sides: { window: { label: "You do" }, theirs: { label: "They do" } } },
  },
  titles: { "no-window": "No time named" },
};
const card = cardOf(planOf("eight-touch"), []);
const DRAFT = { id: "one", changed: 5, choices: { play: "cheeky", channel: "voicemail", answers: { caller: "Ines" } } };
const FULL = (): Partial<Memory> => ({
  stored: { version: 1, me: { caller: "Ines Duarte" }, drafts: [DRAFT] },
  cards: new Map<string, unknown>([
    [`card:${card.prospect.id}`, card],
    ["never", ["nobody@tern.example"]],
  ]),
  rep: { version: 1, zone: "Europe/London", daysOff: ["2026-12-24"], workOn: [] },
  people: true,
  voice: { version: 1, pace: { kind: "ready", id: "brisk" } },
  script: { version: 1, script: "Please ring me back." },
  coach: { version: 1, sides: { time: "theirs" }, muted: ["no-window"] },
  theme: { version: 1, theme: "dark" },
  region: { version: 1, region: "AU" },
});

const wait = () => new Promise((done) => setTimeout(done, 5));

async function wake(memory: Partial<Memory> = {}) {
  const { hands, memory: kept } = handsOver(memory);
  const given = {
    speech: playbook.speech,
    region: "GB" as const,
    regions: [
      { id: "GB" as const, label: "Britain" },
      { id: "AU" as const, label: "Australia" },
    ],
    coach: COACH,
    playbook: JSON.stringify(playbook),
  };
  const settings = createSettings(given, hands);
  settings.restore();
  await wait();
  const chosen = (options: { id: string; chosen: boolean }[]) => options.find((option) => option.chosen)?.id;
  const rows = () => {
    const now = settings.$kept.get();
    return now.kind === "known" ? Object.fromEntries(now.rows.map(({ id, count }) => [id, count])) : now;
  };
  return { settings, kept, hands, chosen, rows };
}

/** What is stored, by part. */
const partsOf = ({ stored, cards, rep, people, voice, script, coach, theme, region }: Memory) =>
  structuredClone({ stored, cards: [...cards], rep, people, voice, script, coach, theme, region });

describe("what is set", () => {
  test("starts as the device and the team have it", async () => {
    const { settings, chosen } = await wake();
    expect([chosen(settings.$themes.get()), chosen(settings.$regions.get())]).toEqual(["system", "GB"]);
    expect(chosen(settings.$voice.get().paces)).toBe("clear");
  });

  test("is what was kept", async () => {
    const { settings, chosen } = await wake(FULL());
    expect([chosen(settings.$themes.get()), chosen(settings.$regions.get())]).toEqual(["dark", "AU"]);
    expect(chosen(settings.$voice.get().paces)).toBe("brisk");
    expect(settings.$coach.get().muted).toEqual([{ id: "no-window", title: "No time named", where: "everywhere" }]);
    expect(chosen(settings.$coach.get().sides[0]?.options ?? [])).toBe("theirs");
  });

  test("is kept: a theme, and none once the device’s own is chosen", async () => {
    const { settings, kept } = await wake();
    settings.chooseTheme("light");
    expect(kept.theme).toEqual({ version: 1, theme: "light" });
    settings.chooseTheme("system");
    expect(kept.theme).toBeUndefined();
  });

  test("of the country holds for every tool, and for the messages under way", async () => {
    const { settings, kept, hands } = await wake({ stored: FULL().stored });
    await settings.chooseRegion("AU");
    expect([hands.suggestRegion("GB"), (kept.stored as { region: string }).region]).toEqual(["AU", "AU"]);
  });

  test("a rule that is minded again is minded in every message", async () => {
    const here = [{ id: "one", rules: ["no-window"] }];
    const { settings, kept } = await wake({ coach: { version: 1, muted: ["no-window"], here } });
    settings.mindAgain("no-window");
    expect(kept.coach).toMatchObject({ muted: [], here: [] });
  });

  test.each([7, "x", { version: 9 }, []])("whatever is stored (%j), the page wakes", async (junk) => {
    const { settings, rows } = await wake({ stored: junk, theme: junk, region: junk, voice: junk, coach: junk, rep: junk, script: junk });
    await settings.chooseRegion("AU");
    expect(rows()).not.toHaveProperty("kind");
  });
});

describe("what is kept", () => {
  test("on an empty device is nothing", async () => expect((await wake()).rows()).toEqual({}));

  test("is counted by kind", async () => {
    expect((await wake(FULL())).rows()).toMatchObject({
      messages: "1 message",
      me: "1 answer",
      people: "1 person",
      never: "1 number or address",
      script: "4 words",
      site: "Your choice",
    });
  });

  test("that cannot be looked at is said in a sentence", async () => {
    const { hands } = handsOver();
    const closed = { ...hands, records: { ...hands.records, readAll: () => Promise.reject(new Error("closed")) } };
    const settings = createSettings({ speech: playbook.speech, region: "GB", regions: [], coach: COACH, playbook: "{}" }, closed);
    settings.restore();
    await wait();
    expect(settings.$kept.get()).toEqual({ kind: "unreadable", why: "No room." });
  });
});

test("a file saved here brings everything back on another device", async () => {
  const here = await wake(FULL());
  await here.settings.save();
  const there = await wake();
  await there.settings.readRestore(here.kept.files[0]?.[1] ?? "");
  expect(there.settings.$restore.get()).toMatchObject({ kind: "ready" });
  await there.settings.restoreBackup();
  await wait();
  const { voice, script, coach, theme, region } = FULL();
  expect(there.kept).toMatchObject({ voice, script, coach, theme, region, rep: { daysOff: ["2026-12-24"] } });
  expect([...there.kept.cards.keys()].toSorted()).toEqual([`card:${card.prospect.id}`, "never"]);
  expect(there.chosen(there.settings.$themes.get())).toBe("dark");
});

test("what is set here stays when a file is restored", async () => {
  const here = await wake(FULL());
  await here.settings.save();
  const there = await wake({ theme: { version: 1, theme: "light" } });
  await there.settings.readRestore(here.kept.files[0]?.[1] ?? "");
  await there.settings.restoreBackup();
  expect(there.kept.theme).toEqual({ version: 1, theme: "light" });
});

test("a file of somebody else is refused and changes nothing", async () => {
  const { settings, rows } = await wake();
  await settings.readRestore('{"format":"something else"}');
  expect(settings.$restore.get()).toMatchObject({ kind: "refused" });
  await settings.restoreBackup();
  expect(rows()).toEqual({});
});

describe("deleting everything", () => {
  test("asks first", async () => {
    const { settings, kept } = await wake(FULL());
    settings.askForget();
    expect([settings.$asking.get(), kept.cards.size]).toEqual(["delete everything", 2]);
    settings.keepAll();
    expect(settings.$asking.get()).toBe("nothing");
  });

  test("leaves nothing but who asked not to be contacted", async () => {
    const { settings, kept, rows } = await wake(FULL());
    settings.askForget();
    await settings.forget();
    await wait();
    expect(rows()).toEqual({ never: "1 number or address" });
    expect(partsOf(kept)).toMatchObject({
      stored: undefined,
      cards: [["never", ["nobody@tern.example"]]],
      theme: undefined,
      rep: undefined,
      people: undefined,
    });
  });

  test("one Undo brings all of it back", async () => {
    const { settings, kept } = await wake(FULL());
    const before = partsOf(kept);
    settings.askForget();
    await settings.forget();
    settings.undo();
    await wait();
    expect({ ...partsOf(kept), cards: new Map(kept.cards) }).toEqual({ ...before, cards: new Map(before.cards) });
  });
});
