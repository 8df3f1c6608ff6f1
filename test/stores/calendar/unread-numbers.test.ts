// A number that nobody has read yet, for the reader is late or lost, lets nobody in who asked not to be contacted.
import { describe, expect, test } from "vitest";
import { loadPhoneReader } from "../../../src/browser/phones.ts";
import type { CalendarHands } from "../../../src/stores/hands.ts";
import { add, plan, settle, wake, type Woken } from "./wake-calendar.ts";

const LOST = () => Promise.reject(new Error("offline"));
const NEVER: [string, unknown][] = [["never", ["+442079460958"]]];
const REFUSED = /^They asked not to be contacted again/;

const awake = (load: CalendarHands["loadPhoneReader"], never = NEVER) =>
  wake({ cards: new Map(never) }, (hands) => (hands.loadPhoneReader = load));

/** A reader that comes when it is told to. */
function lateReader() {
  let come: () => void = () => undefined;
  const coming = new Promise<void>((done) => (come = done));
  return { load: async () => (await coming, loadPhoneReader()), come };
}

function fillIn({ calendar }: Woken, phone: string, name = "Okafor") {
  calendar.openForm();
  calendar.changeForm({ person: { address: "Mr", name }, phone });
}

const people = ({ calendar }: Woken) => calendar.$people.get().rows.map(({ who }) => who);

describe("while the reader is on its way", () => {
  test("the form stays open, and refuses a forbidden number once it is read", async () => {
    const { load, come } = lateReader();
    const woken = await awake(load);
    fillIn(woken, "(020) 7946 0958");
    const saved = woken.calendar.saveForm();
    await settle();
    expect([people(woken), woken.calendar.$form.get()?.isSaving]).toEqual([[], true]);
    come();
    expect(await saved).toBeUndefined();
    expect(woken.calendar.$form.get()).toMatchObject({ isSaving: false, faults: { email: expect.stringMatching(REFUSED) } });
  });

  test("pressed twice adds once, with the number read and what was typed meanwhile", async () => {
    const { load, come } = lateReader();
    const woken = await awake(load);
    fillIn(woken, "020 7946 0959");
    const saved = [woken.calendar.saveForm(), woken.calendar.saveForm()];
    woken.calendar.changeForm({ organisation: "Halden Foods" });
    come();
    const [id, again] = await Promise.all(saved);
    expect([people(woken), again]).toEqual([["Mr Okafor"], undefined]);
    woken.calendar.go({ name: "person", id: id ?? "" });
    expect(woken.calendar.$person.get()).toMatchObject({ dial: "+442079460959", organisation: "Halden Foods" });
  });

  test("closed or opened for somebody else adds nobody", async () => {
    const { load, come } = lateReader();
    const woken = await awake(load);
    fillIn(woken, "020 7946 0959");
    const saved = woken.calendar.saveForm();
    woken.calendar.closeForm();
    fillIn(woken, "020 7946 0957", "Reyes");
    come();
    expect([await saved, people(woken)]).toEqual([undefined, []]);
  });

  test("a number that was read as another country's is read anew", async () => {
    const woken = await awake(loadPhoneReader, [["never", ["+12125550123"]]]);
    fillIn(woken, "(212) 555-0123");
    await settle();
    woken.calendar.changeForm({ country: "US", zone: "America/New_York" });
    expect(await woken.calendar.saveForm()).toBeUndefined();
    expect(woken.calendar.$form.get()?.faults.email).toMatch(REFUSED);
  });
});

describe("where the reader is lost", () => {
  test.each(["020 7946 0958", "+44 20 7946 0958", "0044 (0)20 79460958"])("%s is known by its last digits", async (phone) => {
    const woken = await awake(LOST);
    fillIn(woken, phone);
    expect(await woken.calendar.saveForm()).toBeUndefined();
    expect([people(woken), woken.calendar.$form.get()?.faults.email]).toEqual([[], expect.stringMatching(REFUSED)]);
  });

  test("another number is kept as typed, and read at the next waking", async () => {
    const woken = await awake(LOST);
    const id = await add(woken, "Okafor", { phone: "020 7946 0959" });
    await settle();
    const again = await wake({ cards: woken.memory.cards }, (hands) => (hands.loadPhoneReader = loadPhoneReader));
    await expect.poll(() => again.memory.cards.get(`card:${id}`)).toMatchObject({ prospect: { phone: { e164: "+442079460959" } } });
  });

  test("who opts out then is not let in again by the number, read or not", async () => {
    const woken = await awake(LOST, []);
    woken.calendar.forbidPerson(await add(woken, "Okafor", { phone: "020 7946 0958" }));
    await settle();
    for (const load of [LOST, loadPhoneReader]) {
      const later = await wake({ cards: woken.memory.cards }, (hands) => (hands.loadPhoneReader = load));
      fillIn(later, "+44 20 7946 0958", "Reyes");
      expect(await later.calendar.saveForm()).toBeUndefined();
    }
  });

  test("a plan is refused to a forbidden number that nobody has read", async () => {
    const woken = await awake(LOST, []);
    const id = await add(woken, "Okafor", { phone: "020 7946 0958" });
    const other = await add(woken, "Reyes", { phone: "020 79460958" });
    woken.calendar.forbidPerson(other);
    expect(plan(woken, id)).toEqual([]);
  });
});
