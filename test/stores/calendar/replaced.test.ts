// Claims: what calendars were told of a plan is taken back when another plan takes its place, once and only once.
import { expect, test } from "vitest";
import { readEvents } from "../../events.ts";
import { add, plan, settle, wake } from "./wake-calendar.ts";

const statusesIn = (file: string) => readEvents(file).map(({ component }) => component.getFirstPropertyValue("status"));

test("a plan that gave way goes out as cancelled with the next file, and then no more", async () => {
  const woken = await wake();
  const { calendar, memory } = woken;
  const id = await add(woken, "Okafor");
  const statuses = () => statusesIn(memory.files.at(-1)?.[1] ?? "");
  plan(woken, id);
  await calendar.exportIcs(id);
  expect(statuses().filter((status) => status === "CANCELLED")).toHaveLength(0);
  plan(woken, id, "referral-sprint");
  await calendar.exportChanged();
  expect(statuses().filter((status) => status === "CANCELLED")).toHaveLength(8);
  expect(statuses()).toHaveLength(8 + 6);
  await calendar.exportIcs(id);
  expect(statuses()).toHaveLength(6);
});

test("Undo brings the first plan back into calendars that were told it is off, and takes the second out", async () => {
  const woken = await wake();
  const { calendar, memory } = woken;
  const id = await add(woken, "Okafor");
  const statuses = () => statusesIn(memory.files.at(-1)?.[1] ?? "");
  plan(woken, id);
  await calendar.exportIcs(id);
  plan(woken, id, "referral-sprint");
  await calendar.exportChanged();
  calendar.undo();
  await calendar.exportChanged();
  expect(memory.files).toHaveLength(3);
  expect(statuses().filter((status) => status === "CANCELLED")).toHaveLength(6);
  expect(statuses()).toHaveLength(6 + 8);
  calendar.redo();
  await calendar.exportChanged();
  expect(statuses().filter((status) => status === "CANCELLED")).toHaveLength(8);
  expect(statuses()).toHaveLength(8 + 6);
});

test("Undo before calendars heard of the second plan leaves them nothing to hear", async () => {
  const woken = await wake();
  const id = await add(woken, "Okafor");
  plan(woken, id);
  await woken.calendar.exportIcs(id);
  plan(woken, id, "referral-sprint");
  woken.calendar.undo();
  await woken.calendar.exportChanged();
  expect(woken.memory.files).toHaveLength(1);
});

test("what was told is still known after a reload", async () => {
  const woken = await wake();
  const id = await add(woken, "Okafor");
  plan(woken, id);
  await woken.calendar.exportIcs(id);
  plan(woken, id, "referral-sprint");
  await settle();
  const again = await wake({ cards: woken.memory.cards });
  await again.calendar.exportChanged();
  expect(statusesIn(again.memory.files.at(-1)?.[1] ?? "").filter((status) => status === "CANCELLED")).toHaveLength(8);
});
