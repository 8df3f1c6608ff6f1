// A touch's message and its plan are one thing: what the message promises, the plan keeps.
import { describe, expect, test } from "vitest";
import { DANA } from "../answers.ts";
import { promising, PROMISE, quiet, typed, wake } from "./wake-touch.ts";

describe("changed in the message, the plan follows:", () => {
  test("another day to answer by", async () => {
    const woken = await wake(promising());
    await typed(woken, "promise-by", "2026-12-15");
    expect([woken.touch().promise, woken.touch("t3").date]).toEqual([{ by: "2026-12-15", call: "t3" }, "2026-12-16"]);
    expect(woken.blank("promise-call")).toBe("2026-12-16");
    expect(woken.notice()).toMatchObject({ text: expect.stringContaining("with no word by Tue 15 Dec, a call on Wed 16 Dec.") });
    expect(woken.told).toEqual([["card:okafor"]]);
  });

  test("another day for the call; the day to answer by goes along", async () => {
    const woken = await wake(promising());
    await typed(woken, "promise-call", "2026-12-18");
    expect(woken.touch("t3").date).toBe("2026-12-18");
    expect([woken.blank("promise-by"), woken.blank("promise-call")]).toEqual(["2026-12-17", "2026-12-18"]);
  });

  test("a day off becomes the working day after, and that is told", async () => {
    const woken = await wake(promising());
    await typed(woken, "promise-by", "2026-12-12"); // a Saturday
    expect([woken.blank("promise-by"), woken.blank("promise-call")]).toEqual(["2026-12-14", "2026-12-15"]);
    expect(woken.notice()).toMatchObject({ text: expect.stringContaining("Sat 12 Dec cannot be kept there.") });
  });

  test("a promise switched on, and off again", async () => {
    const woken = await wake(quiet());
    const { composer, settle, touch, blank } = woken;
    composer.toggle(PROMISE, true);
    await settle();
    expect(touch().promise?.call).toBe("t3");
    expect(blank("promise-call")).toBe(touch("t3").date);
    composer.toggle(PROMISE, false);
    await settle();
    expect(touch().promise).toBeUndefined();
    expect(woken.notice()).toMatchObject({ text: "The plan follows: this message promises no call now." });
  });

  test("the promise's sentence left out, and put back", async () => {
    const { composer, settle, touch } = await wake(promising());
    composer.leaveOut(`${PROMISE}.promise`);
    await settle();
    expect(touch().promise).toBeUndefined();
    composer.undo();
    await settle();
    expect([touch().promise?.call, composer.$script.get().rows.some(({ place }) => place === "promise")]).toEqual(["t3", true]);
  });

  test("asking for something else, in which no call is promised", async () => {
    const { composer, settle, touch } = await wake(promising());
    composer.chooseGoal("expect-my-call");
    await settle();
    expect(touch().promise).toBeUndefined();
  });

  test("and Undo brings both back", async () => {
    const woken = await wake(promising());
    await typed(woken, "promise-by", "2026-12-15");
    woken.composer.undo();
    await woken.settle();
    expect([woken.touch().promise, woken.blank("promise-by")]).toEqual([{ by: "2026-12-09", call: "t3" }, "2026-12-09"]);
  });

  test("Undo takes nothing back that another tab has done since", async () => {
    const woken = await wake(promising());
    await typed(woken, "promise-by", "2026-12-15");
    await woken.elsewhere((plan) => ({ ...plan, start: "2026-11-29" }));
    woken.composer.undo();
    await woken.settle();
    expect(woken.touch().promise).toMatchObject({ by: "2026-12-15" });
    expect(woken.notice()).toMatchObject({ kind: "told", text: expect.stringContaining("The plan has changed since") });
  });

  test("copying waits for it, so that no other date is copied than the one that holds", async () => {
    const { composer, memory } = await wake(promising());
    const { caller, company, phone } = DANA;
    const given = { caller, company, phone, situation: "you hire every May", experience: "three hotels", point: "pay runs" };
    for (const [slot, answer] of Object.entries(given)) if (answer) composer.answer(slot, answer);
    composer.answer("promise-by", "2026-12-12");
    expect(await composer.copyMessage()).toBe(true);
    expect(memory.copied[0]).toContain("Monday 14 December");
  });
});
