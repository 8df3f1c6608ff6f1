// Measuring a pace, without a browser: by the clock, by a microphone, and when either goes wrong.
import { describe, expect, test } from "vitest";
import { estimate } from "../../src/domain/speech/estimate.ts";
import { playbook } from "../playbook.ts";
import type { Burst } from "../wav.ts";
import type { Memory } from "./hands.ts";
import { askFirst, microphoneOf, settle, wake } from "./wake-estimator.ts";

const usual = playbook.speech.passages.map((passage) => estimate(passage, { habit: "GB", pace: { rate: 1 } }).seconds);
const secondsAt = (rate: number, passage = 0) => (usual[passage] ?? 0) / rate;
const voiceOf = (seconds: number): Burst[] => [
  { seconds: 2, amplitude: 0 },
  { seconds, amplitude: 0.3 },
  { seconds: 3, amplitude: 0 },
];

function open(memory: Partial<Memory> = {}) {
  const woken = wake(memory);
  const { calibration } = woken.estimator;
  calibration.open();
  const readFor = (seconds: number) => {
    calibration.startByClock();
    woken.memory.seconds += seconds;
    calibration.stop();
  };
  return { ...woken, calibration, readFor, state: () => calibration.$state.get(), perMinute: () => woken.estimator.$setup.get().perMinute };
}

describe("by the clock", () => {
  test("a read a fifth quicker than the usual is 190 words a minute, 1.2 times 158", () => {
    const { readFor, state, perMinute } = open();
    readFor(secondsAt(1.2));
    expect(state()).toEqual({ kind: "read", perMinute: 190 });
    expect(perMinute()).toBe(190);
  });

  test("two reads are averaged: 1.2 and 1.0 make 1.1, which is 174 words a minute", () => {
    const { calibration, readFor, perMinute, estimator } = open();
    readFor(secondsAt(1.2));
    calibration.next();
    expect(calibration.$passage.get()).toBe(1);
    readFor(secondsAt(1, 1));
    expect(perMinute()).toBe(174);
    expect(estimator.$setup.get().paces.at(-1)).toMatchObject({ id: "own", chosen: true, hint: "Measured from two reads aloud." });
  });

  test("a measured pace narrows the range, is remembered, and can be forgotten", () => {
    const { readFor, estimator, memory } = open();
    const doubt = () => estimator.$result.get().tape.range.width / estimator.$result.get().tape.range.from;
    const before = doubt();
    readFor(secondsAt(1.2));
    expect(doubt()).toBeLessThan(before);
    const next = wake({ voice: memory.voice });
    expect(next.estimator.$setup.get()).toMatchObject({ perMinute: 190, isMeasured: true });
    next.estimator.forgetReads();
    expect(next.estimator.$setup.get()).toMatchObject({ perMinute: 158, isMeasured: false });
  });

  test.each([
    ["at once", 0],
    ["thrice too soon", secondsAt(3)],
    ["thrice too late", secondsAt(1 / 3)],
  ])("a read that was stopped %s is refused in a sentence", (_when, seconds) => {
    const { readFor, state, perMinute } = open();
    readFor(seconds);
    expect(state()).toMatchObject({ kind: "ready", trouble: /^That was too short or too long for the whole passage\./ });
    expect(perMinute()).toBe(158);
  });

  test("the second passage is followed by the first, and opening begins with the first", () => {
    const { calibration } = open();
    calibration.next();
    calibration.next();
    expect(calibration.$passage.get()).toBe(0);
    calibration.next();
    calibration.close();
    calibration.open();
    expect(calibration.$passage.get()).toBe(0);
  });
});

describe("by the microphone", () => {
  async function record(microphone: ReturnType<typeof microphoneOf>) {
    const opened = open({ microphone });
    await opened.calibration.startByVoice();
    opened.calibration.stop();
    await settle();
    return { ...opened, microphone };
  }

  test("silence at both ends does not count: 190 words a minute again, and nothing is kept", async () => {
    const { state, microphone } = await record(microphoneOf(voiceOf(secondsAt(1.2))));
    expect(state()).toEqual({ kind: "read", perMinute: 190 });
    expect(microphone.log).toEqual(["start", "stop", "close"]);
    expect(microphone.takes.size).toBe(0);
  });

  test("silence alone is told, and the microphone let go", async () => {
    const { state, microphone } = await record(microphoneOf([{ seconds: 20, amplitude: 0 }]));
    expect(state()).toMatchObject({ kind: "ready", trouble: /^No voice was heard\./ });
    expect([microphone.log.at(-1), microphone.takes.size]).toEqual(["close", 0]);
  });

  test("a recording that cannot be read is told", async () => {
    const { state } = await record(microphoneOf([], { kind: "unavailable", why: "Too short." }));
    expect(state()).toEqual({ kind: "ready", trouble: "Too short." });
  });

  test("permission denied is told, and the clock still works", async () => {
    const { calibration, readFor, state } = open({ microphone: { kind: "unavailable", why: "Not allowed." } });
    await calibration.startByVoice();
    expect(state()).toEqual({ kind: "ready", trouble: "Not allowed." });
    readFor(secondsAt(1));
    expect(state()).toEqual({ kind: "read", perMinute: 158 });
  });
});

test("a recorder that cannot be fetched is told, and the clock still works", async () => {
  const { calibration, hands, readFor, state } = open();
  hands.openMicrophone = () => Promise.reject(new Error("offline"));
  await calibration.startByVoice();
  expect(state()).toEqual({ kind: "ready", trouble: expect.stringMatching(/could not be fetched.*reload the page/) });
  readFor(secondsAt(1));
  expect(state().kind).toBe("read");
});

describe("while the browser still asks", () => {
  function ask() {
    const opened = open();
    const [questions, microphone] = [askFirst(opened.hands), microphoneOf([])];
    void opened.calibration.startByVoice();
    return { ...opened, questions, microphone };
  }

  test("that is what the page says", () => expect(ask().state()).toEqual({ kind: "asking" }));

  test("closing means closed, whatever the answer", async () => {
    const [granted, denied] = [ask(), ask()];
    granted.calibration.close();
    denied.calibration.close();
    granted.questions[0]?.answer(granted.microphone);
    denied.questions[0]?.answer({ kind: "unavailable", why: "Not allowed." });
    await settle();
    expect([granted.state().kind, denied.state().kind]).toEqual(["closed", "closed"]);
    expect(granted.microphone.log).toEqual(["close"]);
  });

  test("reading by the clock goes on undisturbed by a late answer", async () => {
    const { calibration, questions, microphone, state } = ask();
    calibration.startByClock();
    questions[0]?.answer(microphone);
    await settle();
    expect(state()).toEqual({ kind: "reading", isHeard: false });
    expect(microphone.log).toEqual(["close"]);
  });

  test("an answer to a dialog that was closed records nothing in the next", async () => {
    const { calibration, questions, microphone, state } = ask();
    calibration.close();
    calibration.open();
    questions[0]?.answer(microphone);
    await settle();
    expect([state().kind, microphone.log]).toEqual(["ready", ["close"]]);
  });
});

test("closing while the voice is being found stays closed and keeps nothing", async () => {
  const microphone = microphoneOf(voiceOf(secondsAt(1)));
  const { calibration, state, perMinute } = open({ microphone });
  await calibration.startByVoice();
  calibration.stop();
  calibration.close();
  await settle();
  expect([state().kind, microphone.takes.size, perMinute()]).toEqual(["closed", 0, 158]);
});
