// A touch opens its message: filled in, dated as the plan promises, there again later; what cannot open is told.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DANA } from "../answers.ts";
import { cardOf, logged, planOf } from "../prospects.ts";
import { promising, quiet, wake } from "./wake-touch.ts";

describe("a touch opens", () => {
  test("its play and channel, with the prospect filled in, and says whose it is", async () => {
    const { composer, memory } = await wake(quiet());
    expect(composer.$setup.get()).toMatchObject({ step: "blanks", channel: "email", play: { id: "their-situation" } });
    expect(composer.view.get().card).toMatchObject({ to: "Mr Okafor, Halden Foods", number: "01632 960914" });
    expect(composer.$touch.get()?.line).toEqual({
      card: "okafor",
      who: "Mr Okafor, Halden Foods",
      told: "e-mail on Mon 30 Nov at 10:00 there, touch 2 of 8.",
      phone: "01632 960914",
      dial: "+441632960914",
      email: "c.okafor@halden.example",
    });
    expect(memory.fragment).toBe("blanks");
  });

  test("with the weeks counted up to its own day", async () => {
    const { text } = await wake(cardOf(planOf("eight-touch"), [logged("t1", "voicemail", "2026-11-24")]), { fragment: "touch=okafor/t8" });
    expect(text()).toContain("five weeks");
  });

  test("with the dates that the plan promises", async () => {
    const { blank, text } = await wake(promising());
    expect([blank("promise-by"), blank("promise-call")]).toEqual(["2026-12-09", "2026-12-10"]);
    expect(text()).toContain("by Wednesday 9 December, I’ll ring you on Thursday 10 December");
  });

  test("with who you are, and with the words of an earlier message to the same person", async () => {
    const first = await wake(quiet());
    for (const slot of ["caller", "company", "situation"]) first.composer.answer(slot, DANA[slot] ?? "you hire 200 people every May");
    await first.settle();
    const next = await wake(first.stored(), { fragment: "touch=okafor/t5", stored: first.memory.stored });
    expect([next.blank("caller"), next.blank("situation")]).toEqual(["Dana Whitlock", "you hire 200 people every May"]);
  });

  test("nothing that is saved, until something is changed", async () => {
    const { memory, settle } = await wake(promising());
    await settle();
    expect(memory.stored).toBeUndefined();
  });
});

describe("a message for a touch", () => {
  test("is there again with the dates the plan has by then", async () => {
    const first = await wake(promising());
    first.composer.answer("situation", "you hire 200 people every May");
    await first.settle();
    const moved = cardOf(planOf("eight-touch", { t2: { by: "2026-12-14" } }));
    const again = await wake(moved, { stored: first.memory.stored });
    expect([again.blank("situation"), again.blank("promise-by")]).toEqual(["you hire 200 people every May", "2026-12-14"]);
  });

  test("is there after a reload, saved or not", async () => {
    const first = await wake(promising());
    const again = await wake(first.stored(), { fragment: "techniques", tab: first.memory.tab });
    expect(again.composer.$touch.get()?.id).toBe("touch-okafor/t2");
    expect(again.composer.$setup.get().step).toBe("techniques");
  });

  test("is tied again when it is opened from the saved ones, and let go when another is begun", async () => {
    const { composer, settle } = await wake(promising());
    composer.answer("situation", "you hire 200 people every May");
    await settle();
    composer.startAfresh();
    expect(composer.$touch.get()).toBeUndefined();
    composer.openDraft("touch-okafor/t2");
    await settle();
    expect(composer.$touch.get()?.line.card).toBe("okafor");
  });

  test("takes another play and stays the touch's; Undo brings the first back", async () => {
    const woken = await wake(promising());
    const { composer, settle, touch } = woken;
    composer.choosePlay("cheeky");
    await settle();
    expect(composer.$setup.get().play.id).toBe("cheeky");
    expect([composer.$touch.get()?.id, touch().promise?.call]).toEqual(["touch-okafor/t2", "t3"]);
    composer.undo();
    expect(composer.$setup.get().play.id).toBe("their-situation");
  });

  test("of a play that cannot promise says so, and the plan keeps its promise", async () => {
    const { composer, settle, touch } = await wake(promising());
    composer.choosePlay("final-approach");
    await settle();
    expect(composer.$touch.get()?.line.told).toContain("This play has no sentence for that");
    expect(touch().promise).toBeDefined();
  });
});

describe("what is not there", () => {
  test.each(["touch=nobody/t1", "touch=okafor/t99", "touch=okafor", "touch=", "touch=__proto__/constructor", "touch=okafor/t1/../t2"])(
    "%s is told in one sentence, and the composer works on",
    async (fragment) => {
      const { composer, notice } = await wake(quiet(), { fragment });
      expect(notice()).toMatchObject({ kind: "told", text: expect.stringContaining("no longer on the calendar") });
      composer.choosePlay("referral");
      expect(composer.$script.get().rows.length).toBeGreaterThan(0);
      expect(composer.$touch.get()).toBeUndefined();
    },
  );

  test("what was written for a touch whose prospect has gone opens all the same", async () => {
    const first = await wake(quiet());
    first.composer.answer("situation", "you hire 200 people every May");
    await first.settle();
    const again = await wake(undefined, { stored: first.memory.stored });
    expect(again.blank("situation")).toBe("you hire 200 people every May");
  });

  test("whatever is stored as a card, whatever the address says, the page wakes", async () => {
    const fragment = fc.string().map((text) => `touch=${text}`);
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.oneof(fragment, fc.constant("touch=okafor/t2")), async (card, address) => {
        const { composer } = await wake(card, { fragment: address });
        expect(composer.$script.get().rows.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
