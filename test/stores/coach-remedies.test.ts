// The real coach in the composer: whatever it can mend is mended in the message itself, stays well-formed, and can be taken back.
import { describe, expect, test } from "vitest";
import { advise } from "../../src/domain/coach/advice/advise.ts";
import { createComposerCoach } from "../../src/stores/coach-composer.ts";
import { coach as settings } from "../coach.ts";
import { playbook } from "../playbook.ts";
import { fillDana, settle, wake } from "./wake-composer.ts";

const POOR =
  "Just checking in about the delivery figures, as Priya may have told you. I’m the senior account manager. " +
  "At this point in time you could also book a slot on our website.";

async function coached(play: string, nth: number) {
  const { composer, hands, memory } = await wake({ fragment: `play=${play}` });
  const loadCoach = async () => ({
    settings,
    advise: async (...given: [Parameters<typeof advise>[0], Parameters<typeof advise>[1]]) => advise(...given, settings),
  });
  const coach = createComposerCoach(composer.coached, { ...hands, loadCoach });
  fillDana(composer);
  const row = composer.$script.get().rows[nth];
  composer.rewrite(row?.id ?? "", POOR);
  coach.$view.listen(() => undefined);
  coach.wake();
  const text = () =>
    composer.$script
      .get()
      .rows.map((one) => one.text)
      .join(" ");
  const remedies = () => [coach.$view.get().best, ...coach.$view.get().remarks].flatMap((one) => (one?.remedy ? [one.id] : []));
  await expect.poll(async () => (await settle(memory), coach.$state.get().kind)).toBe("ready");
  coach.showAll(true);
  const count = () => {
    const state = coach.$state.get();
    return state.kind === "ready" ? state.advice.findings.length + (state.advice.waiting ?? []).length : 0;
  };
  return { composer, coach, text, remedies, count };
}

/** Doubled spaces and stops, spaces before stops, and a sentence that begins with a small letter. */
const ILL = / {2}|\.\.(?!\.)| [.,;]|\. [a-z]/;

describe.each(Object.keys(playbook.plays).filter((play) => play !== "screening"))("in %s", (play) => {
  test("each remedy can be taken back, and all of them leave a well-formed message with fewer remarks", async () => {
    const { composer, coach, text, remedies, count } = await coached(play, 1);
    const before = count();
    let done = 0;
    for (let [id] = remedies(); id && done < 12; [id] = remedies(), done += 1) {
      const [was, rewritten] = [text(), count()];
      await coach.apply(id);
      const now = text();
      expect(now).not.toBe(was);
      expect(count()).toBeLessThan(rewritten);
      composer.undo();
      expect(text()).toBe(was);
      await coach.apply(id);
      expect(text()).toBe(now);
    }
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(12);
    expect(count()).toBeLessThan(before);
    expect(text()).not.toMatch(ILL);
  });
});
