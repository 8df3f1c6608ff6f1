// Claims: Undo leads back to the very beginning, and Redo forth again, whatever was done between.
import fc from "fast-check";
import { expect, test } from "vitest";
import { add, plan, touchesOf, wake } from "./wake-calendar.ts";

test("whatever is done: undone to the very beginning and the plan laid again by Redo, it is as it first was", async () => {
  const verb = fc.record({
    touch: fc.nat(7),
    kind: fc.constantFrom("move" as const, "shift" as const, "promise" as const, "log" as const, "off" as const),
    days: fc.integer({ min: 0, max: 60 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(verb, { maxLength: 8 }), async (verbs) => {
      const woken = await wake();
      const id = await add(woken, "Okafor");
      const before = plan(woken, id).map(({ date, clock, status }) => ({ date, clock, status }));
      const { calendar } = woken;
      for (const { touch, kind, days } of verbs) {
        const to = new Date(Date.UTC(2026, 10, 30 + days)).toISOString().slice(0, 10);
        const key = touchesOf(woken, id)[touch]?.key ?? "";
        calendar.openSheet(key, kind === "log" ? "log" : "move");
        if (kind === "move") calendar.move({ to, mode: "only" });
        else if (kind === "shift") calendar.move({ to, mode: "shift" });
        else if (kind === "promise") calendar.promise({ by: to });
        else if (kind === "log") calendar.log({ outcome: "sent", note: "" });
        else calendar.addDayOff(to);
        calendar.closeSheet();
      }
      for (let i = 0; i < verbs.length + 2; i += 1) calendar.undo();
      expect(calendar.$people.get().total).toBe(0);
      calendar.redo();
      calendar.redo();
      expect(touchesOf(woken, id).map(({ date, clock, status }) => ({ date, clock, status }))).toEqual(before);
    }),
    { numRuns: 300 },
  );
});
