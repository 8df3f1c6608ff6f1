// Claims: what did not change is the very same as before, and whatever did is made anew.
import { expect, test } from "vitest";
import { createKeeper } from "../../../src/stores/calendar/view-keeper.ts";
import { add, plan, wake } from "./wake-calendar.ts";

test("the same things give what was made of them before; another thing, another number of them or another setting does not", () => {
  const keep = createKeeper<object, { size: number }>();
  const [a, b] = [{}, {}];
  const made = (given: object, items: object[]) => keep("monday", given, items, ({ length }) => ({ size: length }));
  const first = made({ zone: "UTC" }, [a, b]);
  expect(made({ zone: "UTC" }, [a, b])).toBe(first);
  expect(made({ zone: "UTC" }, [b, a])).not.toBe(first);
  expect(made({ zone: "UTC" }, [a]).size).toBe(1);
  const last = made({ zone: "UTC" }, [a]);
  expect(made({ zone: "Asia/Tokyo" }, [a])).not.toBe(last);
});

test("a touch moved on the month leaves every day as it was that has none of that person's", async () => {
  const woken = await wake();
  const { calendar } = woken;
  const moved = plan(woken, await add(woken, "Okafor"));
  plan(woken, await add(woken, "Iyer"), "gentle");
  calendar.go({ name: "month", anchor: "2026-12-01" });
  const days = () => new Map((calendar.$grid.get()?.weeks ?? []).flat().map((day) => [day.date, day]));
  const before = days();
  const last = moved.findLast(({ date }) => date < "2027-01-01");
  calendar.dropTouch(last?.key ?? "", "2026-12-31");
  const after = days();
  expect(after.get("2026-12-31")?.touches.map(({ who }) => who)).toContain("Mr Okafor");
  const his = new Set([...moved.map(({ date }) => date), "2026-12-31"]);
  const untouched = [...before.keys()].filter((date) => !his.has(date) && !after.get(date)?.touches.some(({ who }) => who === "Mr Okafor"));
  expect(untouched.length).toBeGreaterThan(20);
  expect(untouched.filter((date) => before.get(date) !== after.get(date))).toEqual([]);
});
