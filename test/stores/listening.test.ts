// Claims: the voice begins once, a second press is a stop whatever is on its way, and why it is silent is told truly.
import { expect, test } from "vitest";
import type { Reader } from "../../src/browser/read-aloud.ts";
import { settle, wake } from "./wake-estimator.ts";

/** The estimator over a reader that has a voice, or none, and comes when it is told to; `log` says what it was asked. */
function withReader(hasVoice = true) {
  const { estimator, hands } = wake();
  const log: string[] = [];
  let come: () => void = () => undefined;
  const coming = new Promise<void>((done) => (come = done));
  const readAloud: Reader["readAloud"] = (_sentences, { onEnd }) => {
    log.push("begin");
    return { stop: () => (log.push("stop"), onEnd({ kind: "stopped" })) };
  };
  hands.loadReader = async () => (await coming, { canReadAloud: async () => hasVoice, readAloud });
  return { hands, listening: estimator.listening, log, come: async () => (come(), await settle()) };
}

test("a part that could not be fetched is not taken for a browser without a voice, and is asked for again", async () => {
  const { hands, listening, log, come } = withReader();
  const { loadReader } = hands;
  hands.loadReader = () => Promise.reject(new Error("offline"));
  await listening.start();
  expect(listening.$state.get()).toEqual({ kind: "silent", why: expect.stringMatching(/could not be fetched.*reload the page/) });
  hands.loadReader = loadReader;
  void listening.start();
  await come();
  expect([listening.$state.get().kind, log]).toEqual(["speaking", ["begin"]]);
});

test("a browser without an English voice is told", async () => {
  const { listening, come } = withReader(false);
  void listening.start();
  await come();
  expect(listening.$state.get()).toEqual({ kind: "silent", why: expect.stringMatching(/^This browser has no English voice of its own/) });
});

test("stopped while it is on its way, it does not begin", async () => {
  const { listening, log, come } = withReader();
  void listening.start();
  expect(listening.$state.get().kind).toBe("fetching");
  listening.stop();
  await come();
  expect([listening.$state.get(), log]).toEqual([{ kind: "silent", why: "" }, []]);
});

test("started, stopped and started again while it is on its way, it begins once", async () => {
  const { listening, log, come } = withReader();
  void listening.start();
  listening.stop();
  void listening.start();
  await come();
  listening.stop();
  expect([listening.$state.get().kind, log]).toEqual(["silent", ["begin", "stop"]]);
});
