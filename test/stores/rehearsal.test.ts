// The prompter, without a browser: running, moving by sentences, asking for the microphone.
import { describe, expect, test } from "vitest";
import { openPrompter as open, TAKE } from "./open-prompter.ts";
import { askFirst, microphoneOf } from "./wake-estimator.ts";

describe("the prompter", () => {
  test("runs, pauses, goes on and ends with the last word", () => {
    const { rehearsal, go, kind, clock, total, memory } = open();
    rehearsal.toggle();
    go(1);
    rehearsal.toggle();
    expect([kind(), clock(), memory.frames.size]).toEqual(["paused", 1, 0]);
    rehearsal.toggle();
    go(0.5);
    expect([kind(), clock()]).toEqual(["running", 1.5]);
    go(1000);
    expect([kind(), memory.frames.size, rehearsal.$cursor.get().share]).toEqual(["done", 0, 100]);
    expect(clock()).toBeCloseTo(total, 1);
  });

  test("goes back to the beginning of its sentence, then to the one before, never beyond the first", () => {
    const { rehearsal, go, line, clock } = open();
    rehearsal.toggle();
    rehearsal.forward();
    const second = clock();
    go(1.6);
    expect(line()).toBe(1);
    rehearsal.back();
    expect([line(), clock()]).toEqual([1, second]);
    rehearsal.back();
    expect([line(), clock()]).toEqual([0, 0]);
    rehearsal.back();
    expect(clock()).toBe(0);
  });

  test("goes on by a sentence, never beyond the last", () => {
    const { rehearsal, line } = open();
    for (let i = 0; i < 5; i += 1) rehearsal.forward();
    expect(line()).toBe(2);
  });

  test("starts where it was moved to, and from the top once it is done", () => {
    const { rehearsal, go, line, clock } = open();
    rehearsal.forward();
    rehearsal.toggle();
    expect(line()).toBe(1);
    go(1000);
    rehearsal.toggle();
    expect(clock()).toBe(0);
  });

  test("stops when it is closed, and opens at the top", () => {
    const { rehearsal, go, kind, memory, clock } = open();
    rehearsal.toggle();
    go(2);
    rehearsal.close();
    expect([kind(), memory.frames.size]).toEqual(["closed", 0]);
    rehearsal.open();
    expect([kind(), clock()]).toEqual(["ready", 0]);
  });

  test("of a script in which nothing is said ends at once", () => {
    const { estimator, rehearsal, go, kind } = open();
    rehearsal.close();
    estimator.type("…");
    rehearsal.open();
    rehearsal.toggle();
    go(0.1);
    expect(kind()).toBe("done");
  });
});

describe("asking for the microphone", () => {
  test("refused is told, and the prompter runs without it", async () => {
    const { rehearsal, go, kind } = open({ microphone: { kind: "unavailable", why: "Not allowed." } });
    await rehearsal.record(true);
    expect(rehearsal.$recording.get()).toEqual({ kind: "off", why: "Not allowed." });
    rehearsal.toggle();
    go(1000);
    expect(kind()).toBe("done");
  });

  test("with a recorder that cannot be fetched is told, and the prompter runs without it", async () => {
    const { rehearsal, hands, kind, go } = open();
    hands.openMicrophone = () => Promise.reject(new Error("offline"));
    await rehearsal.record(true);
    expect(rehearsal.$recording.get()).toEqual({ kind: "off", why: expect.stringMatching(/could not be fetched.*reload the page/) });
    rehearsal.toggle();
    expect(kind()).toBe("running");
    go(1000);
    expect(kind()).toBe("done");
  });

  test("nothing starts before the answer", async () => {
    const { rehearsal, hands, kind } = open();
    const questions = askFirst(hands);
    const microphone = microphoneOf(TAKE);
    const asked = rehearsal.record(true);
    rehearsal.toggle();
    expect(kind()).toBe("ready");
    questions[0]?.answer(microphone);
    await asked;
    rehearsal.toggle();
    expect([kind(), microphone.log]).toEqual(["running", ["start"]]);
  });

  test.each(["close", "record"] as const)("withdrawn by %s lets the microphone go", async (verb) => {
    const { rehearsal, hands } = open();
    const questions = askFirst(hands);
    const microphone = microphoneOf(TAKE);
    const asked = rehearsal.record(true);
    if (verb === "close") rehearsal.close();
    else void rehearsal.record(false);
    questions[0]?.answer(microphone);
    await asked;
    expect([rehearsal.$recording.get().kind, microphone.log]).toEqual(["off", ["close"]]);
  });

  test("in a pause takes the script from the top, so that the take is of the whole", async () => {
    const microphone = microphoneOf(TAKE);
    const { rehearsal, go, kind, clock } = open({ microphone });
    rehearsal.toggle();
    go(3);
    rehearsal.toggle();
    await rehearsal.record(true);
    expect([kind(), clock()]).toEqual(["ready", 0]);
    rehearsal.toggle();
    expect(microphone.log).toEqual(["start"]);
  });
});
