// Finding a page: what the dialog shows as questions and words come in.
import { expect, test } from "vitest";
import { createFinder } from "../../src/domain/find/finder.ts";
import { createFind } from "../../src/stores/find.ts";

const KINDS = { play: { label: "Play", shelf: { title: "Plays", path: "plays/" } }, tool: { label: "Tool" } };

function loaded() {
  const finder = createFinder();
  finder.add([{ path: "plays/referral/", kind: "play", title: "A referral", summary: "Someone they know.", sections: [] }]);
  return { kinds: KINDS, find: finder.find };
}

const SHELVES = [{ title: "Plays", path: "plays/" }];

test("nothing is fetched before it is woken, and once is enough", async () => {
  let loads = 0;
  const find = createFind(async () => {
    loads += 1;
    return loaded();
  });
  find.ask("referral");
  expect(loads).toBe(0);
  await Promise.all([find.wake(), find.wake()]);
  await find.wake();
  expect(loads).toBe(1);
});

test("a question asked while the words are on their way is answered once they are there", async () => {
  const find = createFind(async () => loaded());
  const woken = find.wake();
  expect(find.$view.get()).toEqual({ kind: "asking", shelves: [] });
  find.ask("refferal");
  expect(find.$view.get()).toEqual({ kind: "reading" });
  await woken;
  expect(find.$view.get()).toMatchObject({ kind: "found", rows: [{ path: "plays/referral/", kind: "Play" }] });
});

test("with nothing asked, or nothing found, the contents are offered", async () => {
  const find = createFind(async () => loaded());
  await find.wake();
  expect(find.$view.get()).toEqual({ kind: "asking", shelves: SHELVES });
  find.ask("  zzyzx ");
  expect(find.$view.get()).toEqual({ kind: "nothing", question: "zzyzx", shelves: SHELVES });
});

test("what could not be fetched can be fetched again, and the question stands", async () => {
  let isDown = true;
  const find = createFind(async () => {
    if (isDown) throw new Error("no network");
    return loaded();
  });
  find.ask("referral");
  await find.wake();
  expect(find.$view.get()).toEqual({ kind: "failed" });
  isDown = false;
  await find.wake();
  expect(find.$view.get()).toMatchObject({ kind: "found" });
});

test("code that could not be fetched is told apart: no other try can fetch it, only a reload", async () => {
  const find = createFind(async () => undefined);
  find.ask("referral");
  await find.wake();
  expect(find.$view.get()).toEqual({ kind: "unloaded" });
});
