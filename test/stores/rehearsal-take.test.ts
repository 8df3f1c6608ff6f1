// A take recorded while rehearsing: shown beneath the estimate, taken over as a pace, forgotten.
import { describe, expect, test } from "vitest";
import { wordsPerMinute } from "../../src/domain/speech/pace.ts";
import { playbook } from "../playbook.ts";
import { openPrompter as open, TAKE } from "./open-prompter.ts";
import { microphoneOf, settle } from "./wake-estimator.ts";

/** Seconds from the first sound of the take to its last. */
const SPOKEN = 10;

async function recorded(bursts = TAKE) {
  const microphone = microphoneOf(bursts);
  const opened = open({ microphone });
  await opened.rehearsal.record(true);
  opened.rehearsal.toggle();
  opened.go(1000);
  expect(opened.kind()).toBe("running");
  opened.rehearsal.toggle();
  await settle();
  return { ...opened, microphone };
}

describe("a take", () => {
  test("waits for the voice, and lies sentence by sentence beneath the estimate, silence trimmed", async () => {
    const { take, kind, total } = await recorded();
    const heard = take();
    expect(kind()).toBe("done");
    if (heard?.kind !== "heard") throw new Error("Nothing was heard.");
    expect(heard.seconds).toBeCloseTo(SPOKEN, 1);
    expect(heard.told).toBe(`10.0 s; estimated ${total.toFixed(1)} s`);
    expect(heard.lines.map(({ taken }) => Number(taken.seconds))).toEqual([2.5, 3.5, 4]);
    const ends = heard.lines.flatMap(({ taken, estimated }) => [taken, estimated]).map(({ from, width }) => from + width);
    expect(Math.max(...ends)).toBeCloseTo(100, 6);
  });

  test("becomes the pace once, however often that is asked for", async () => {
    const { rehearsal, estimator, total } = await recorded();
    rehearsal.keepPace();
    rehearsal.keepPace();
    const { perMinute, paces } = estimator.$setup.get();
    expect(Math.abs(perMinute - wordsPerMinute(total / SPOKEN))).toBeLessThanOrEqual(1);
    expect(paces.at(-1)?.hint).toBe("Measured from one read aloud.");
    expect(rehearsal.$state.get()).toMatchObject({ kept: `Your pace was ${perMinute} words a minute, and counts from now on.` });
  });

  test("of a rep whose pace was brisk measures the rep, not the brisk pace", async () => {
    const brisk = { version: 1, pace: { kind: "ready", id: "brisk" }, reads: [], dictation: "natural", limit: playbook.speech.limit };
    const opened = open({ microphone: microphoneOf(TAKE), voice: brisk });
    await opened.rehearsal.record(true);
    opened.rehearsal.toggle();
    opened.rehearsal.toggle();
    await settle();
    opened.rehearsal.keepPace();
    const expected = wordsPerMinute((opened.total * 1.2) / SPOKEN);
    expect(Math.abs(opened.estimator.$setup.get().perMinute - expected)).toBeLessThanOrEqual(1);
  });

  test("of a word or two leaves the pace as it is, and says so", async () => {
    const { rehearsal, estimator } = await recorded([
      { seconds: 1, amplitude: 0 },
      { seconds: 2, amplitude: 0.3 },
      { seconds: 1, amplitude: 0 },
    ]);
    rehearsal.keepPace();
    expect(estimator.$setup.get().isMeasured).toBe(false);
    expect(rehearsal.$state.get()).toMatchObject({ kept: /^That take is too short or too long/ });
  });

  test.each(["dropTake", "close", "toggle"] as const)("is forgotten by %s", async (verb) => {
    const { rehearsal, microphone, clock } = await recorded();
    expect(microphone.takes.size).toBe(1);
    rehearsal[verb]();
    expect([microphone.takes.size, clock()]).toEqual([0, verb === "close" ? clock() : 0]);
  });

  test("in which nobody is heard is told", async () => {
    const { take, microphone } = await recorded([{ seconds: 8, amplitude: 0 }]);
    expect(take()).toMatchObject({ kind: "unheard", why: /^No voice was heard/ });
    expect(microphone.takes.size).toBe(0);
  });

  test("that is still being read when the prompter is closed is forgotten", async () => {
    const microphone = microphoneOf(TAKE);
    const { rehearsal, kind } = open({ microphone });
    await rehearsal.record(true);
    rehearsal.toggle();
    rehearsal.toggle();
    expect(kind()).toBe("reading-take");
    rehearsal.close();
    await settle();
    expect([kind(), microphone.takes.size]).toEqual(["closed", 0]);
  });
});
