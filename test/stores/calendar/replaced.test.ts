// Claims: what calendars were told of a plan is taken back when another plan takes its place, once and only once.
import { expect, test } from "vitest";
import { readEvents } from "../../events.ts";
import { add, plan, settle, wake } from "./wake-calendar.ts";

const statusesIn = (file: string) => readEvents(file).map(({ component }) => component.getFirstPropertyValue("status"));
const cancelledIn = (file: string) => statusesIn(file).filter((status) => status === "CANCELLED");

/** Somebody on a plan that calendars were told of; `last` is the file that went out last. */
async function toldOf() {
  const woken = await wake();
  const id = await add(woken, "Okafor");
  plan(woken, id);
  await woken.calendar.exportIcs(id);
  return { ...woken, id, last: () => woken.memory.files.at(-1)?.[1] ?? "" };
}

test("a plan that gave way goes out as cancelled with the next file, and then no more", async () => {
  const woken = await toldOf();
  const { calendar, id, last } = woken;
  expect(cancelledIn(last())).toHaveLength(0);
  plan(woken, id, "referral-sprint");
  await calendar.exportChanged();
  expect(cancelledIn(last())).toHaveLength(8);
  expect(statusesIn(last())).toHaveLength(8 + 6);
  await calendar.exportIcs(id);
  expect(statusesIn(last())).toHaveLength(6);
});

test("Undo brings the first plan back into calendars that were told it is off, and takes the second out", async () => {
  const woken = await toldOf();
  const { calendar, memory, id, last } = woken;
  plan(woken, id, "referral-sprint");
  await calendar.exportChanged();
  calendar.undo();
  await calendar.exportChanged();
  expect(memory.files).toHaveLength(3);
  expect(cancelledIn(last())).toHaveLength(6);
  expect(statusesIn(last())).toHaveLength(6 + 8);
  calendar.redo();
  await calendar.exportChanged();
  expect(cancelledIn(last())).toHaveLength(8);
  expect(statusesIn(last())).toHaveLength(8 + 6);
});

test("Undo before calendars heard of the second plan leaves them nothing to hear", async () => {
  const woken = await toldOf();
  const { id } = woken;
  plan(woken, id, "referral-sprint");
  woken.calendar.undo();
  await woken.calendar.exportChanged();
  expect(woken.memory.files).toHaveLength(1);
});

test("what was told is still known after a reload", async () => {
  const woken = await toldOf();
  const { id } = woken;
  plan(woken, id, "referral-sprint");
  await settle();
  const again = await wake({ cards: woken.memory.cards });
  await again.calendar.exportChanged();
  expect(cancelledIn(again.memory.files.at(-1)?.[1] ?? "")).toHaveLength(8);
});
