// Keeping the site on the device, and going over to a newer version: what happens when, with a browser made of words.
import { beforeEach, expect, test } from "vitest";
import type { OfflineHands } from "../../src/browser/offline.ts";
import { createOffline } from "../../src/stores/offline.ts";

let done: string[];
let tellReady: () => void;

function hands(other: Partial<OfflineHands> = {}): OfflineHands {
  return {
    isAble: () => true,
    isSparing: async () => false,
    keep: async (ready) => {
      done.push("kept");
      tellReady = ready;
    },
    settle: async () => void done.push("settled"),
    takeOver: async () => void done.push("taken over"),
    reload: () => void done.push("reloaded"),
    ...other,
  };
}

const kindOf = ({ $offline }: ReturnType<typeof createOffline>) => $offline.get().kind;

beforeEach(() => {
  done = [];
});

test("the site is kept without a word", async () => {
  const offline = createOffline(hands());
  await offline.start();
  expect([done, kindOf(offline)]).toEqual([["kept"], "quiet"]);
});

test("where the browser cannot, nothing is tried", async () => {
  const offline = createOffline(hands({ isAble: () => false }));
  await offline.start();
  expect([done, kindOf(offline)]).toEqual([[], "quiet"]);
});

test("where data is to be saved it is offered, and kept once wished for", async () => {
  const offline = createOffline(hands({ isSparing: async () => true }));
  await offline.start();
  expect([done, kindOf(offline)]).toEqual([[], "offered"]);
  await offline.verbs.keep();
  expect([done, kindOf(offline)]).toEqual([["kept"], "quiet"]);
});

test("a browser that refuses changes nothing", async () => {
  const offline = createOffline(hands({ keep: () => Promise.reject(new Error("no room")) }));
  await offline.start();
  expect(kindOf(offline)).toBe("quiet");
});

test("a new version is told, and nothing reloads by itself", async () => {
  const offline = createOffline(hands());
  await offline.start();
  tellReady();
  expect([done, kindOf(offline)]).toEqual([["kept"], "ready"]);
});

test("a reload waits until everything is written, and for the new version", async () => {
  const offline = createOffline(hands());
  await offline.start();
  tellReady();
  const reloading = offline.verbs.reload();
  expect(kindOf(offline)).toBe("reloading");
  await reloading;
  expect(done).toEqual(["kept", "settled", "taken over", "reloaded"]);
});

test("the take-over that it asked for is no news", async () => {
  const offline = createOffline(hands({ takeOver: async () => tellReady() }));
  await offline.start();
  await offline.verbs.reload();
  expect(kindOf(offline)).toBe("reloading");
});

test("put off, it is told again when another tab goes over", async () => {
  const offline = createOffline(hands());
  await offline.start();
  tellReady();
  offline.verbs.later();
  expect(kindOf(offline)).toBe("quiet");
  tellReady();
  expect(kindOf(offline)).toBe("ready");
});
