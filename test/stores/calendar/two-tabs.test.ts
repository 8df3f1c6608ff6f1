// Claims: two tabs at work on the same people take nothing from each other, and whoever comes second is told.
import { describe, expect, test } from "vitest";
import { add, plan, settle, tabsTogether, touchesOf, wake, type Woken } from "./wake-calendar.ts";

/** Two tabs of one browser, with somebody on a plan. */
async function twoTabs() {
  const together = tabsTogether();
  const first = await wake({}, together);
  const id = await add(first, "Okafor");
  const touches = plan(first, id);
  await settle();
  const second = await wake({ cards: first.memory.cards, now: first.memory.now }, together);
  const keys = touches.map((touch) => `${id}/${touch.id}`);
  return { first, second, id, keys };
}

function log({ calendar }: Woken, key = "", outcome: "voicemail" | "reached" = "voicemail", note = "") {
  calendar.openSheet(key, "log");
  calendar.log({ outcome, note });
}

function move({ calendar }: Woken, key = "", to: string) {
  calendar.openSheet(key, "move");
  calendar.move({ to, mode: "only" });
}

async function note({ calendar }: Woken, id: string, notes: string) {
  calendar.openForm(id);
  calendar.changeForm({ notes });
  calendar.saveForm();
  await settle();
}

const noticeOf = ({ calendar }: Woken) => calendar.$notice.get();
const logOf = ({ calendar }: Woken, id: string) => {
  calendar.go({ name: "person", id });
  return calendar.$person.get()?.log.map((entry) => entry.note);
};

describe("two tabs", () => {
  test("that change two touches of one plan at once lose neither change", async () => {
    const { first, second, id, keys } = await twoTabs();
    log(first, keys[0]);
    move(second, keys.at(-1), "2027-02-10");
    await settle();
    for (const tab of [first, second]) {
      const seen = touchesOf(tab, id);
      expect([seen[0]?.status, seen.at(-1)?.date]).toEqual(["done", "2027-02-10"]);
    }
  });

  test("see each other's people come and go", async () => {
    const together = tabsTogether();
    const first = await wake({}, together);
    const second = await wake({ cards: first.memory.cards }, together);
    const id = await add(first, "Okafor");
    await settle();
    expect(second.calendar.$people.get().total).toBe(1);
    second.calendar.removePerson(id);
    await settle();
    expect(first.calendar.$people.get().total).toBe(0);
  });
});

describe("Undo in one tab", () => {
  test("is refused, and says why, where another tab changed the plan since", async () => {
    const { first, second, id, keys } = await twoTabs();
    move(first, keys.at(-1), "2027-02-10");
    await settle();
    log(second, keys[0], "voicemail", "asked for Ann");
    await settle();
    first.calendar.undo();
    await settle();
    expect(noticeOf(first)).toEqual({
      kind: "told",
      text: "Mr Okafor was changed in another tab since; undo it there, or change it back here.",
    });
    for (const tab of [first, second]) {
      expect(logOf(tab, id)).toEqual(["asked for Ann"]);
      expect(touchesOf(tab, id).at(-1)?.date).toBe("2027-02-10");
    }
  });

  test("is refused on what is stored, where the other tab has not been heard yet", async () => {
    const { first, second, id, keys } = await twoTabs();
    move(first, keys.at(-1), "2027-02-10");
    await settle();
    log(second, keys[0], "voicemail", "asked for Ann");
    first.calendar.undo();
    await settle();
    expect(noticeOf(first)).toMatchObject({ kind: "told", text: expect.stringContaining("changed in another tab since") });
    expect(logOf(first, id)).toEqual(["asked for Ann"]);
    first.calendar.redo();
    await settle();
    expect(touchesOf(second, id).at(-1)?.date).toBe("2027-02-10");
  });

  test("takes back its own part and leaves the other tab's", async () => {
    const { first, second, id, keys } = await twoTabs();
    await note(first, id, "likes mornings");
    log(second, keys[0], "voicemail", "asked for Ann");
    await settle();
    first.calendar.undo();
    await settle();
    expect(logOf(second, id)).toEqual(["asked for Ann"]);
    expect(second.calendar.$person.get()?.notes).toBe("");
    expect(touchesOf(second, id)[0]?.status).toBe("done");
  });

  test("goes on to what was done before, once a deed could not be undone", async () => {
    const { first, second, id, keys } = await twoTabs();
    const other = await add(first, "Reyes");
    move(first, keys.at(-1), "2027-02-10");
    await settle();
    log(second, keys[0]);
    await settle();
    first.calendar.undo();
    first.calendar.undo();
    expect(first.calendar.$people.get().rows.map((row) => row.id)).toEqual([id]);
    expect(other).not.toBe(id);
  });

  test("still undoes what was done here after the other tab's change", async () => {
    const { first, second, id, keys } = await twoTabs();
    log(second, keys[0], "voicemail", "asked for Ann");
    await settle();
    move(first, keys.at(-1), "2027-02-10");
    await settle();
    first.calendar.undo();
    await settle();
    expect(touchesOf(second, id).at(-1)?.date).not.toBe("2027-02-10");
    expect(logOf(second, id)).toEqual(["asked for Ann"]);
  });
});

describe("the same touch logged in two tabs at the same moment", () => {
  test("is logged once; the tab that came second is told, and has nothing to undo of it", async () => {
    const { first, second, id, keys } = await twoTabs();
    await note(second, id, "likes mornings");
    log(first, keys[0], "reached", "first");
    log(second, keys[0], "reached", "second");
    await settle();
    expect(logOf(first, id)).toEqual(["first"]);
    expect(logOf(second, id)).toEqual(["first"]);
    expect(noticeOf(second)).toEqual({
      kind: "told",
      text: "Mr Okafor: another tab was quicker, so this was not kept. This touch is logged already; undo that first to log it differently.",
    });
    second.calendar.undo();
    await settle();
    expect(noticeOf(second)).toEqual({ kind: "told", text: "Undone: Mr Okafor is changed." });
    expect(logOf(second, id)).toEqual(["first"]);
    expect(touchesOf(second, id)[0]?.status).toBe("done");
  });
});

describe("the form for a person", () => {
  test("writes only what was changed in it, over what another tab wrote meanwhile", async () => {
    const { first, second, id } = await twoTabs();
    first.calendar.openForm(id);
    await note(second, id, "likes mornings");
    first.calendar.changeForm({ organisation: "Halden Foods" });
    first.calendar.saveForm();
    await settle();
    for (const { calendar } of [first, second]) {
      calendar.go({ name: "person", id });
      expect(calendar.$person.get()).toMatchObject({ organisation: "Halden Foods", notes: "likes mornings" });
    }
  });

  test("saved unchanged changes nothing, and leaves nothing to undo", async () => {
    const { first, id } = await twoTabs();
    first.calendar.openForm(id);
    expect(await first.calendar.saveForm()).toBe(id);
    first.calendar.undo();
    expect(noticeOf(first)).toMatchObject({ text: expect.stringContaining("is on the calendar") });
  });
});
