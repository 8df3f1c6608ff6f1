// Claims: what is asked of a room before it is there is not lost, keeps its order, and trouble is told to who asked.
import { expect, test } from "vitest";
import { createLateRoom } from "../../../src/stores/calendar/late-room.ts";
import { createNotice } from "../../../src/stores/notice.ts";
import { settle } from "./wake-calendar.ts";

/** A room that comes, or fails to, when the test says so. */
function late() {
  const notice = createNotice();
  const said: string[] = [];
  const tries: { come: () => void; fail: () => void }[] = [];
  const made = { say: (what: string) => said.push(what), count: 3 };
  const make = () =>
    new Promise<typeof made>((done, fail) => tries.push({ come: () => done(made), fail: () => fail(new Error("offline")) }));
  return { room: createLateRoom(notice, make), notice, said, tries };
}

test("verbs pressed before it is there act when it comes, in their order", async () => {
  const { room, said, tries } = late();
  const say = room.early("say");
  say("one");
  room.fetchAhead();
  say("two");
  expect([said, tries.length]).toEqual([[], 1]);
  tries[0]?.come();
  await settle();
  say("three");
  expect(said).toEqual(["one", "two", "three"]);
});

test("a verb that cannot be fetched is told, and the next one asks again", async () => {
  const { room, notice, said, tries } = late();
  room.early("say")("lost");
  tries[0]?.fail();
  await settle();
  expect(notice.$notice.get()).toMatchObject({ text: expect.stringMatching(/could not be fetched/) });
  room.early("say")("again");
  tries[1]?.come();
  await settle();
  expect(said).toEqual(["again"]);
});

test("fetching ahead in vain says nothing", async () => {
  const { room, notice, tries } = late();
  room.fetchAhead();
  tries[0]?.fail();
  await settle();
  expect([notice.$notice.get(), room.$room.get()]).toEqual([{ kind: "none" }, undefined]);
});
