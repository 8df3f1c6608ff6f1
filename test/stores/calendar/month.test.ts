// The month grid, for somebody whose day is another.
import { describe, expect, test } from "vitest";
import { add, plan, wake } from "./wake-calendar.ts";

describe("the month, for somebody whose day is another", () => {
  /** Voicemails at 08:50 on Tuesday in Sydney, which is 21:50 on Monday in London. */
  async function wakeSydney() {
    const woken = await wake();
    const [early] = plan(woken, await add(woken, "Abbott", { zone: "Australia/Sydney" }));
    return { ...woken, early };
  }
  const dayOf = ({ calendar }: Pick<Awaited<ReturnType<typeof wake>>, "calendar">, key = "") =>
    calendar.$grid
      .get()
      ?.weeks.flat()
      .find(({ touches }) => touches.some((touch) => touch.key === key))?.date;

  test("a touch dropped on a day of yours lands on that day of yours", async () => {
    const woken = await wakeSydney();
    const { calendar, early } = woken;
    calendar.go({ name: "month", anchor: "2026-11-30" });
    expect([early?.date, dayOf(woken, early?.key)]).toEqual(["2026-12-01", "2026-11-30"]);
    calendar.dropTouch(early?.key ?? "", "2026-12-01");
    expect(dayOf(woken, early?.key)).toBe("2026-12-01");
  });

  test("a day lists its touches by your clock", async () => {
    const woken = await wakeSydney();
    plan(woken, await add(woken, "Okafor"));
    woken.calendar.go({ name: "month", anchor: "2026-11-30" });
    const today = woken.calendar.$grid
      .get()
      ?.weeks.flat()
      .find(({ isToday }) => isToday);
    expect(today?.touches.map(({ ownClock }) => ownClock)).toEqual(["10:00", "17:10", "Mon 21:50", "Mon 23:00"]);
  });
});
