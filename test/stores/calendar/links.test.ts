// Claims: the calendar opens on what its address names, and a crafted address does no harm.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writePlanLink } from "../../../src/domain/saved/plan-link.ts";
import { add, wake } from "./wake-calendar.ts";

const PLAN = { cadence: "referral-sprint", start: "2026-12-07" };
const chosenOf = ({ calendar }: Awaited<ReturnType<typeof wake>>) => calendar.$planning.get()?.cadences.find(({ chosen }) => chosen)?.id;

describe("a link", () => {
  test("to a cadence has it ready for whoever is chosen", async () => {
    const woken = await wake({ fragment: "cadence=gentle" });
    expect(woken.calendar.$place.get()).toEqual({ name: "people" });
    woken.calendar.go({ name: "person", id: await add(woken, "Okafor") });
    expect(chosenOf(woken)).toBe("gentle");
  });

  test("to a shared plan brings cadence and day, and the name only when it is in the link", async () => {
    const quiet = await wake({ fragment: writePlanLink(PLAN) });
    expect(quiet.calendar.$form.get()).toBeUndefined();
    const named = await wake({ fragment: writePlanLink({ ...PLAN, person: { who: "Mr Okafor", organisation: "Halden Foods" } }) });
    expect(named.calendar.$form.get()?.draft).toMatchObject({ person: { address: "Mr", name: "Okafor" }, organisation: "Halden Foods" });
    named.calendar.changeForm({ zone: "Europe/London" });
    named.calendar.go({ name: "person", id: (await named.calendar.saveForm()) ?? "" });
    expect([chosenOf(named), named.calendar.$planning.get()?.start]).toEqual(["referral-sprint", "2026-12-07"]);
  });

  test("opened in a tab that shows the calendar already is taken in too, and leaves the address", async () => {
    const ears: (() => void)[] = [];
    const woken = await wake({}, (hands) => (hands.address = { ...hands.address, listen: (ear) => (ears.push(ear), () => undefined) }));
    const id = await add(woken, "Okafor");
    woken.memory.fragment = "cadence=gentle";
    for (const ear of ears) ear();
    expect([woken.calendar.$place.get(), woken.memory.fragment]).toEqual([{ name: "people" }, "people"]);
    woken.calendar.go({ name: "person", id });
    expect(chosenOf(woken)).toBe("gentle");
  });

  test.each(["cadence=no-such", "cadence=__proto__", "plan=1.garbage"])(
    "%s gives one sentence and a calendar that works",
    async (fragment) => {
      const { calendar } = await wake({ fragment });
      expect(calendar.$notice.get()).toMatchObject({ kind: "told", text: expect.stringMatching(/\.$/) });
      expect(calendar.$place.get()).toEqual({ name: "people" });
    },
  );

  test("of any kind leaves the page at a place that exists", async () => {
    const kind = fc.constantFrom("p", "month", "week", "plan", "cadence", "today", "setup", "x");
    await fc.assert(
      fc.asyncProperty(kind, fc.string(), async (name, value) => {
        const { calendar } = await wake({ fragment: `${name}=${value}` });
        expect(["today", "people", "person", "month", "week", "learn", "setup"]).toContain(calendar.$place.get().name);
        expect(calendar.$today.get().isEmpty).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
