// Deleting everything from the settings, where the part that deletes is late or lost, or the browser refuses.
import { expect, test, vi } from "vitest";
import { playbook } from "../playbook.ts";
import { createSettings } from "../../src/stores/settings.ts";
import { handsOver } from "./hands.ts";

let asked = 0;

/** The part that deletes comes as `fetch` lets it. */
function hold(fetch: () => Promise<void>) {
  asked = 0;
  vi.resetModules();
  vi.doMock("../../src/stores/settings-forget.ts", async (original) => ((asked += 1), await fetch(), original()));
}

function open() {
  const { hands, memory } = handsOver({ cards: new Map([["card:a", { version: 1 }]]), voice: { version: 1, limit: 45 } });
  const coach = { sides: [], rules: [] } as never;
  return { hands, settings: createSettings({ speech: playbook.speech, region: "GB", regions: [], coach, playbook: "{}" }, hands), memory };
}

test("lost, it deletes nothing and says so", async () => {
  hold(() => Promise.reject(new Error("offline")));
  const { settings, memory } = open();
  settings.askForget();
  await settings.forget();
  expect([memory.cards.size, memory.voice, settings.$asking.get()]).toEqual([1, { version: 1, limit: 45 }, "nothing"]);
  expect(settings.$notice.get()).toMatchObject({
    kind: "told",
    text: expect.stringMatching(/^This part of the page could not be fetched\./),
  });
});

test("refused by the browser, it deletes nothing and says so", async () => {
  hold(async () => undefined);
  const { settings, hands, memory } = open();
  hands.records.clear = () => Promise.reject(new Error("stuck"));
  settings.askForget();
  await settings.forget();
  expect([memory.cards.size, memory.voice]).toEqual([1, { version: 1, limit: 45 }]);
  expect(settings.$notice.get()).toMatchObject({ text: "No room." });
});

/** Everything is to be deleted, and what does that is on its way until `come`. */
async function forgetLate() {
  let come: () => void = () => undefined;
  hold(() => new Promise((here) => (come = here)));
  const opened = open();
  opened.settings.askForget();
  await expect.poll(() => asked).toBe(1);
  return { ...opened, done: opened.settings.forget(), come };
}

test("late, it is fetched with the question, which stands until it is here", async () => {
  const { settings, memory, done, come } = await forgetLate();
  expect([settings.$asking.get(), memory.cards.size]).toEqual(["delete everything", 1]);
  come();
  await done;
  expect([settings.$asking.get(), memory.cards.size, settings.$notice.get().kind]).toEqual(["nothing", 0, "undo"]);
});

test("late, and the question taken back meanwhile, it deletes nothing", async () => {
  const { settings, memory, done, come } = await forgetLate();
  settings.keepAll();
  come();
  await done;
  expect([memory.cards.size, settings.$notice.get().kind]).toEqual([1, "none"]);
});
