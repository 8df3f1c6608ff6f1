// The composer's store, without a browser: choices, answers, saving, refusing.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillDana, settle, wake } from "./wake-composer.ts";

describe("a message", () => {
  test("is copied once nothing is missing", async () => {
    const { composer, memory } = await wake();
    expect(await composer.copyMessage()).toBe(false);
    fillDana(composer);
    expect(await composer.copyMessage()).toBe(true);
    expect(memory.copied[0]).toContain("Priya Raman suggested I call, Mr Okafor");
  });

  test("of another play keeps the answers and the channel it can", async () => {
    const { composer } = await wake();
    fillDana(composer);
    composer.chooseChannel("email");
    composer.choosePlay("bid-follow-up");
    expect(composer.$setup.get().channel).toBe("email");
    expect(composer.view.get().blanks.find(({ id }) => id === "caller")?.answer).toBe("Dana Whitlock");
  });

  test("asks for a goal that the new channel has", async () => {
    const { composer } = await wake();
    composer.chooseGoal("look-for-my-email");
    composer.chooseChannel("email");
    expect(composer.$setup.get().goals.find(({ chosen }) => chosen)?.id).toBe("call-me-back");
  });

  test("takes a title typed before the name", async () => {
    const { composer } = await wake();
    composer.answer("prospect", { address: "Mr", name: "Dr. Okafor" });
    composer.settle("prospect");
    expect(composer.view.get().blanks.find(({ id }) => id === "prospect")?.answer).toEqual({ address: "Dr", name: "Okafor" });
  });
});

test("a subject that is still a sample is not copied", async () => {
  const { composer, memory } = await wake();
  composer.chooseChannel("email");
  expect(await composer.copySubject()).toBe(false);
  expect(memory.copied).toEqual([]);
});

test("a message left for a link within the pause is not lost", async () => {
  const { composer, memory } = await wake();
  fillDana(composer);
  composer.startAfresh();
  composer.answer("point", "the roof");
  await settle(memory);
  expect(composer.$saved.get().drafts.map(({ title }) => title)).toContain("A referral: Mr Okafor");
});

describe("own words", () => {
  test("survive a blank that changes later, and a letter taken out and put back", async () => {
    const { composer } = await wake();
    fillDana(composer);
    for (const text of ["It’s about the delivery figures you asked Priya abou!", "It’s about the delivery figures you asked Priya about!"])
      composer.rewrite("specific-point.reason", text);
    composer.answer("point", "the May invoices");
    expect(composer.$script.get().rows.find(({ id }) => id === "specific-point.reason")?.text).toBe("It’s about the May invoices!");
  });

  test("that no longer hold a blank are told", async () => {
    const { composer } = await wake();
    fillDana(composer);
    composer.rewrite("specific-point.reason", "You know what it is about.");
    expect(composer.$script.get().rows.find(({ id }) => id === "specific-point.reason")?.lost).toEqual(["The one thing it is about"]);
  });

  test("come back when another wording was a mistake", async () => {
    const { composer } = await wake();
    composer.rewrite("specific-point.reason", "Mine.");
    composer.otherWording("specific-point.reason");
    composer.undo();
    expect(composer.$script.get().rows.find(({ id }) => id === "specific-point.reason")?.text).toBe("Mine.");
  });
});

describe("work", () => {
  test("is stored, and is there for the next visit", async () => {
    const { composer, memory } = await wake();
    fillDana(composer);
    await settle(memory);
    const next = await wake({ stored: memory.stored });
    expect(await next.composer.copyMessage()).toBe(true);
  });

  test("that only the journal holds is not lost, and is stored at once", async () => {
    const { composer, memory } = await wake();
    fillDana(composer);
    await settle(memory);
    const journal = structuredClone((memory.stored as { drafts: unknown[]; me: unknown }).drafts[0]);
    const next = await wake({ stored: undefined, journal: { draft: journal, me: (memory.stored as { me: unknown }).me } });
    expect(await next.composer.copyMessage()).toBe(true);
    expect(next.memory).toMatchObject({ stored: memory.stored, journal: undefined });
  });

  test("of a newer version is put aside, not overwritten in silence", async () => {
    const { composer, memory } = await wake({ stored: { version: 9, treasure: true } });
    expect(memory.aside).toEqual([[{ version: 9, treasure: true }]]);
    expect(composer.$notice.get()).toMatchObject({ kind: "told" });
  });

  test("whatever is stored, the page wakes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (stored, journal) => {
        const { composer } = await wake({ stored, journal });
        expect(composer.$script.get().rows.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

test("whatever stands behind the # of the address, the page wakes", async () => {
  const crafted = fc.oneof(
    fc.string(),
    fc.string().map((text) => `share=${text}`),
    fc.string().map((text) => `share=1.abc.${text}`),
    fc.constantFrom("play=__proto__", "technique=constructor", "play=referral&channel=pigeon", "play=toString&technique=__proto__"),
  );
  await fc.assert(
    fc.asyncProperty(crafted, async (fragment) => {
      const { composer } = await wake({ fragment });
      expect(composer.$script.get().rows.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test.each(["play=retired", "technique=retired", "play=__proto__"])(
  "a link to %s, which is not there, says so and asks why",
  async (fragment) => {
    const { composer } = await wake({ fragment });
    expect(composer.$notice.get()).toMatchObject({ kind: "told", text: expect.stringContaining("Choose here why you are calling") });
    expect(composer.$setup.get().step).toBe("why");
  },
);

test("no object stands twice in the view, so that reconciling one part never reaches another", async () => {
  const { composer } = await wake();
  const seen = new Set<object>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    expect(seen.has(value)).toBe(false);
    seen.add(value);
    Object.values(value).forEach(walk);
  };
  walk({ view: composer.view.get(), script: composer.$script.get() });
});
