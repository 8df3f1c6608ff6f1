// The coach's store on the estimator's page, without a browser: waking, reading after a pause, mending, muting, sides.
import { describe, expect, test } from "vitest";
import { createEstimatorCoach } from "../../src/stores/coach-estimator.ts";
import { fakeCoach } from "./fake-coach.ts";
import type { Memory } from "./hands.ts";
import { settle, wake } from "./wake-estimator.ts";

const DEMO = "This is Dana. I would like a demo. Ring me: two minutes.";

/** The estimator with its coach awake; `pass` lets its pause go by. */
async function coached(script: string, memory: Partial<Memory> = {}) {
  const woken = wake({ ...memory, script: { version: 1, script } });
  const { coach: mind, asked } = fakeCoach();
  woken.hands.loadCoach = async () => mind;
  const coach = createEstimatorCoach(woken.estimator.coached, woken.hands);
  for (const store of [coach.$view, coach.$marks]) store.listen(() => undefined);
  coach.wake();
  await settle();
  const pass = async () => {
    for (const act of woken.memory.waiting.splice(0)) act();
    await settle();
  };
  const ids = () => [coach.$view.get().best, ...coach.$view.get().remarks].flatMap((one) => one?.id ?? []);
  const script$ = () => woken.estimator.$script.get();
  return { ...woken, coach, asked, pass, ids, script: script$ };
}

describe("waking", () => {
  test("fetches nothing before it is woken, and reads at once then", async () => {
    const { hands, estimator } = wake();
    let loads = 0;
    hands.loadCoach = async () => ((loads += 1), fakeCoach().coach);
    const coach = createEstimatorCoach(estimator.coached, hands);
    await settle();
    expect([loads, coach.$state.get().kind]).toEqual([0, "asleep"]);
    coach.wake();
    expect(coach.$state.get().kind).toBe("loading");
    await settle();
    expect([loads, coach.$state.get().kind]).toEqual([1, "ready"]);
  });

  test("that fails says so, and can be tried again", async () => {
    const { hands, estimator } = wake();
    hands.loadCoach = async () => Promise.reject(new Error("offline"));
    const coach = createEstimatorCoach(estimator.coached, hands);
    coach.wake();
    await settle();
    expect(coach.$view.get().verdict).toEqual({
      kind: "failed",
      why: "The coach could not be loaded. Check your connection, then try again.",
    });
    hands.loadCoach = async () => fakeCoach().coach;
    coach.wake();
    await settle();
    expect(coach.$view.get().verdict.kind).toBe("read");
  });
});

describe("reading", () => {
  test("happens once after a burst of keys, and not before the pause", async () => {
    const { estimator, asked, pass, coach } = await coached("Two minutes, then I’ll ring.");
    expect(asked).toHaveLength(1);
    for (const script of ["a", "a d", "a demo."]) estimator.type(script);
    expect(asked).toHaveLength(1);
    await pass();
    expect(asked).toHaveLength(2);
    expect(coach.$view.get().best?.says).toEqual({ before: "“", words: "demo", after: "” asks for a meeting." });
  });

  test("marks the words where they stand", async () => {
    const { coach } = await coached("Hello. A demo. I’ll ring; two minutes.");
    expect(coach.$marks.get()).toEqual([
      { id: "demo-1", level: "warning", row: 0, text: "Hello. A demo. I’ll ring; two minutes.", start: 9, end: 13 },
    ]);
  });

  test("of nothing says that there is nothing, and of what is no message that it is too long", async () => {
    const { coach, estimator, pass } = await coached("");
    expect(coach.$view.get()).toMatchObject({ verdict: { kind: "nothing", why: "Nothing to read yet." }, told: "" });
    estimator.type("demo ".repeat(5000));
    await pass();
    expect(coach.$view.get().verdict.kind).toBe("nothing");
  });

  test("tells screen readers how many remarks there are", async () => {
    const { coach, estimator, pass } = await coached("Hello.");
    expect(coach.$view.get().told).toBe("2 remarks.");
    estimator.type("I’ll ring; two minutes.");
    await pass();
    expect(coach.$view.get().told).toBe("Nothing to mend.");
  });

  test("knows the seconds of what is said, and the day of a next call as a voicemail says it", async () => {
    const { asked } = await coached(DEMO);
    // Monday 23 November 2026 and four working days.
    expect(asked[0]?.intent).toMatchObject({ goal: "call-me-back", relation: "new", attempt: 1, nextCall: "Friday the 27th" });
    expect(asked[0]?.intent.seconds).toBeGreaterThan(3);
  });
});

describe("few at a time", () => {
  test("the one that would help most, then three, then the rest", async () => {
    const { coach, ids } = await coached("A demo. A demo. A demo. A demo. Just checking in.");
    expect(ids()).toEqual(["demo-1", "demo-2", "demo-3", "demo-4"]);
    expect(coach.$view.get()).toMatchObject({ more: 3, canShowFewer: false });
    coach.showAll(true);
    expect(ids()).toHaveLength(7);
    expect(coach.$view.get()).toMatchObject({ more: 0, canShowFewer: true });
  });
});

describe("a remedy", () => {
  test("changes the script, is taken back by Undo, and leads to the next remark", async () => {
    const { coach, estimator, script } = await coached(DEMO);
    expect(await coach.apply("demo-1")).toBe(undefined);
    expect(script()).toBe("This is Dana.Ring me: two minutes.");
    expect(estimator.$notice.get()).toMatchObject({ kind: "undo", text: "Cut it: done." });
    estimator.undo();
    expect(script()).toBe(DEMO);
  });

  test("of two leads to the one that is left", async () => {
    const { coach, script } = await coached("A demo here. Ring.");
    expect(await coach.apply("demo-1")).toBe("no-length-1");
    expect(script()).toBe("Ring.");
  });

  test("pressed while the text has just changed finds its words again", async () => {
    const { coach, estimator, script } = await coached(DEMO);
    estimator.type(`Hello there, ${DEMO}`);
    await coach.apply("demo-1");
    expect(script()).toBe("Hello there, This is Dana.Ring me: two minutes.");
  });
});

describe("what is minded", () => {
  test("a rule muted here stays so at the next visit, and can be minded again", async () => {
    const { coach, memory, ids } = await coached(DEMO);
    await coach.muteHere("demo-1");
    expect(ids()).toEqual([]);
    const later = await coached(DEMO, { coach: memory.coach });
    expect(later.coach.$view.get().muted).toEqual([{ id: "demo", title: "A demonstration", where: "in this message" }]);
    later.coach.mindAgain("demo");
    await settle();
    expect(later.ids()).toEqual(["demo-1"]);
  });

  test("a rule muted for good is brought back by Undo", async () => {
    const { coach, estimator, ids } = await coached(DEMO);
    await coach.muteAlways("demo-1");
    expect(coach.$view.get().muted).toEqual([{ id: "demo", title: "A demonstration", where: "everywhere" }]);
    estimator.undo();
    await settle();
    expect(ids()).toEqual(["demo-1"]);
  });

  test("a side is taken, kept, and told to the coach", async () => {
    const { coach, memory, asked } = await coached(DEMO);
    expect(asked.at(-1)?.intent.sides).toEqual({ goal: "call" });
    coach.takeSide("goal", "mail");
    await settle();
    expect(asked.at(-1)?.intent.sides).toEqual({ goal: "mail" });
    expect((await coached(DEMO, { coach: memory.coach })).asked[0]?.intent.sides).toEqual({ goal: "mail" });
  });

  test("what the script is for is chosen, kept and held within reason", async () => {
    const { coach, memory, asked } = await coached(DEMO);
    coach.choosePurpose({ channel: "email", goal: "look-for-my-email" });
    coach.choosePurpose({ attempt: Number.NaN });
    await settle();
    expect(asked.at(-1)).toMatchObject({ draft: { channel: "email" }, intent: { goal: "look-for-my-email", attempt: 1 } });
    expect(asked.at(-1)?.intent.seconds).toBeUndefined();
    expect((await coached(DEMO, { coach: memory.coach })).asked[0]?.draft.channel).toBe("email");
  });

  test("where nothing can be kept, it holds as long as the page is open", async () => {
    const { coach, hands, estimator, pass, ids } = await coached(DEMO);
    hands.coachBox.write = (_kept, refuse) => (refuse?.(new Error("full")), false);
    await coach.muteAlways("demo-1");
    estimator.type(`${DEMO} More.`);
    expect(estimator.$notice.get()).toMatchObject({ kind: "undo" });
    await pass();
    expect(ids()).toEqual([]);
  });
});
