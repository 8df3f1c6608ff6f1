// The coach in the composer, without a browser: it reads what is copied, and mends by switches or in single sentences.
import { describe, expect, test } from "vitest";
import { createComposerCoach } from "../../src/stores/coach-composer.ts";
import { fakeCoach } from "./fake-coach.ts";
import { fillDana, settle, wake } from "./wake-composer.ts";
import type { Memory } from "./hands.ts";

/** Dana's voicemail with its coach awake. */
async function coached(memory: Partial<Memory> = {}) {
  const woken = await wake({ ...memory, fragment: "play=referral" });
  const { composer, hands } = woken;
  const { coach: mind, asked } = fakeCoach();
  const coach = createComposerCoach(composer.coached, { ...hands, loadCoach: async () => mind });
  for (const store of [coach.$view, coach.$marks]) store.listen(() => undefined);
  fillDana(composer);
  coach.wake();
  const pass = () => settle(woken.memory);
  await pass();
  const text = () => composer.$script.get().rows.map((row) => row.text);
  const findings = () => [coach.$view.get().best, ...coach.$view.get().remarks].flatMap((one) => one?.id ?? []);
  /** Puts words in place of the sentence that begins so. */
  const say = async (start: string, words: string) => {
    const row = composer.$script.get().rows.find((one) => one.text.startsWith(start));
    composer.rewrite(row?.id ?? "", words);
    await pass();
  };
  return { ...woken, coach, asked, pass, text, findings, say };
}

describe("what it reads", () => {
  test("is what is copied", async () => {
    const { composer, asked, memory } = await coached();
    await composer.copyMessage();
    expect(asked.at(-1)?.draft).toEqual({ text: memory.copied[0], channel: "voicemail" });
  });

  test("of an e-mail has its paragraphs, and its subject beside them", async () => {
    const { composer, asked, memory, pass } = await coached();
    composer.chooseChannel("email");
    await pass();
    await composer.copyMessage();
    expect(asked.at(-1)?.draft.text).toBe(memory.copied[0]);
    expect(asked.at(-1)?.draft.subject).toBe(composer.$script.get().subject?.text);
  });

  test("while blanks are missing has the examples in their place, and says so", async () => {
    const { composer, asked, coach, pass } = await coached();
    composer.answer("referrer", "");
    await pass();
    expect(coach.$view.get().verdict).toMatchObject({ kind: "read", note: expect.stringMatching(/^Read with the example words/) });
    const rows = composer.$script.get().rows.map(({ text }) => text);
    expect(asked.at(-1)?.draft.text).toBe(rows.join(" "));
  });

  test("comes with the seconds of the composer’s own meter, and the day its own blanks give", async () => {
    const { asked, composer, pass } = await coached();
    await expect.poll(() => composer.view.get().meter.total).toMatch(/^About/);
    await pass();
    const { seconds = 0, nextCall } = asked.at(-1)?.intent ?? {};
    expect(composer.view.get().meter.total).toContain(`About ${Math.round(seconds)} s`);
    // Monday 23 November 2026 and four working days.
    expect(nextCall).toBe("Friday the 27th");
  });

  test("leaves what a phone shows while it screens a call alone", async () => {
    const { composer, coach, asked, pass } = await coached();
    composer.choosePlay("screening");
    asked.splice(0);
    await pass();
    expect(coach.$view.get()).toMatchObject({ verdict: { kind: "nothing", why: expect.stringContaining("screens a call") }, told: "" });
    expect(asked).toEqual([]);
  });

  test("marks words in the row where they stand", async () => {
    const { coach, say } = await coached();
    await say("I’m calling about", "Just checking in about a demo.");
    expect(coach.$marks.get().map(({ id, row, start, end }) => [id, row, start, end])).toEqual([
      ["demo-1", 1, 25, 29],
      ["checking-1", 1, 0, 16],
    ]);
  });
});

test("it knows where in the text a row begins", async () => {
  const { coach, text } = await coached();
  expect([coach.startOf(0), coach.startOf(1), coach.startOf(99)]).toEqual([0, (text()[0]?.length ?? 0) + 1, undefined]);
});

describe("a remedy that a switch can say", () => {
  test("switches it on, and Undo switches it off again", async () => {
    const { composer, coach, text, pass } = await coached();
    composer.toggle("promise-brevity", false);
    await pass();
    expect(text().join(" ")).not.toContain("minutes");
    await coach.apply("no-length-1");
    expect(text().join(" ")).toContain("two minutes");
    expect(composer.coached.$choices.get()).toMatchObject({ switches: { "promise-brevity": true }, edits: {} });
    composer.undo();
    expect(composer.coached.$choices.get().switches).toEqual({ "promise-brevity": false });
  });

  test("promises the next call by its own sentence", async () => {
    const { coach, text } = await coached();
    await coach.apply("no-date-1");
    expect(text().join(" ")).toMatch(/If we haven’t spoken by .*, I’ll ring you on Friday the 27th\./);
  });

  test("that would say nothing of it, since its sentence was rewritten, becomes own words", async () => {
    const { composer, coach, text, say, pass } = await coached();
    composer.toggle("promise-brevity", false);
    await say("Please call me", "Call me.");
    await pass();
    await coach.apply("no-length-1");
    expect(text().at(-1)).toMatch(/ Two minutes will do\.$/);
    expect(composer.coached.$choices.get().switches).toEqual({ "promise-brevity": false });
  });
});

describe("a remedy in single sentences", () => {
  test("changes the one it means, keeps its blanks, and leaves what was typed since when it is undone", async () => {
    const { composer, coach, text, say } = await coached();
    await say("I’m calling about", "It’s the delivery figures you asked Priya about. I want a demo.");
    await coach.apply("demo-1");
    expect(text()[1]).toBe("It’s the delivery figures you asked Priya about.");
    composer.answer("point", "the May invoices");
    expect(text()[1]).toBe("It’s the May invoices.");
    composer.undo();
    expect(text()[1]).toBe("It’s the May invoices. I want a demo.");
  });

  test("leaves a sentence out that is cut whole, and puts it back", async () => {
    const { composer, coach, text, say } = await coached();
    const before = text().length;
    await say("When we talk", "I want a demo.");
    await coach.apply("demo-1");
    expect(text()).toHaveLength(before - 1);
    composer.undo();
    expect(text()).toContain("I want a demo.");
  });
});

describe("a rule that is not minded here", () => {
  test("is minded in the next message", async () => {
    const { composer, coach, findings, say, pass } = await coached();
    await say("I’m calling about", "A demo it is.");
    await coach.muteHere("demo-1");
    expect(findings()).not.toContain("demo-1");
    composer.startAfresh();
    fillDana(composer);
    await say("I’m calling about", "A demo it is.");
    await pass();
    expect(findings()).toContain("demo-1");
  });

  test("before anything was typed stays so once the message has begun", async () => {
    const { hands, memory, composer } = await wake({ fragment: "play=referral" });
    const coach = createComposerCoach(composer.coached, { ...hands, loadCoach: async () => fakeCoach().coach });
    coach.wake();
    await settle(memory);
    await coach.muteHere("no-date-1");
    composer.answer("caller", "Dana Whitlock");
    await settle(memory);
    expect(coach.$view.get().muted).toMatchObject([{ id: "no-date" }]);
  });

  test("is forgotten with everything else on the device", async () => {
    const { composer, coach, memory, pass } = await coached();
    await coach.muteAlways("no-date-1");
    await composer.forgetAll();
    await pass();
    expect([memory.coach, coach.$view.get().muted]).toEqual([undefined, []]);
    composer.undo();
    await pass();
    expect(coach.$view.get().muted).toMatchObject([{ id: "no-date" }]);
  });
});

describe("a finding without a remedy", () => {
  test("offers the switch of its technique, where that mends it", async () => {
    const { composer, coach, text, say, pass } = await coached();
    composer.toggle("offer-a-window", false);
    await say("I’m calling about", "It is bare, and about the figures.");
    await pass();
    const bare = [coach.$view.get().best, ...coach.$view.get().remarks].find((one) => one?.id === "no-window-1");
    expect(bare?.remedy).toBe("Switch on: a definite day and hours when you will answer");
    await coach.apply("no-window-1");
    expect(text().join(" ")).toContain("tomorrow between nine and noon");
    expect(composer.$notice.get()).toMatchObject({ text: "A definite day and hours when you will answer: switched on." });
    composer.undo();
    expect(text().join(" ")).not.toContain("tomorrow");
  });
});
