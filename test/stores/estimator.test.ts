// The estimator over a script: what it says of it, what it keeps of it, and one that comes from the composer.
import { describe, expect, test } from "vitest";
import { boxesOn } from "./tape-boxes.ts";
import { NUMBER, pass, pointAtDigits, refuseAll, SAMPLE, THREE, typed, wake } from "./wake-estimator.ts";

describe("a script", () => {
  test("stands there as a sample before anything was typed", () => expect(wake().estimator.$script.get()).toBe(SAMPLE));

  test("shows its number as it is said", () =>
    expect(pointAtDigits(typed(NUMBER)).said).toBe("oh two oh, seven nine four six, oh three two one"));

  test("says its sentence when the sentence is pointed at", () => {
    const { estimator } = typed(`${THREE} Ring me at 9.30.`);
    estimator.point("3");
    expect(estimator.$caption.get()).toMatchObject({ id: "3", said: "ring me at nine thirty" });
  });

  test("in which nothing is said takes no time, has no range and asks for no cut", () => {
    const { estimator } = typed(" … ");
    const { range, verdict, advice } = estimator.judgement.get();
    expect([estimator.$result.get().total.seconds, range.figures, range.hint, verdict.fit, advice.sentence]).toEqual([
      "0",
      "",
      "",
      "none",
      "",
    ]);
  });

  test("is kept and there at the next visit", () => {
    const { memory } = typed(THREE);
    expect(memory.script).toBeUndefined();
    pass(memory);
    expect(wake({ script: memory.script }).estimator.$script.get()).toBe(THREE);
  });

  test("that cannot be kept is told, and why", () => {
    const { estimator, hands, memory } = wake();
    hands.scriptBox.write = refuseAll;
    estimator.type(THREE);
    pass(memory);
    expect(estimator.$notice.get()).toEqual({ kind: "told", text: "No room." });
  });
});

describe("a script of many minutes", () => {
  const { estimator } = typed("This is the roof of Mr Okafor. ".repeat(400));
  const { total, tape } = estimator.$result.get();

  test("is told in minutes", () => {
    expect(total).toMatchObject({ seconds: expect.stringMatching(/^\d+:\d\d$/), unit: "min" });
    expect(estimator.judgement.get().range.figures).toMatch(/^\d+:\d\d to \d+:\d\d$/);
    expect(tape.limit).toMatchObject({ label: "0:30", side: "right" });
    expect(tape.marks[1]?.label).toMatch(/^\d+:00$/);
  });

  test("is drawn to its end, a box for each of its 400 sentences", () => {
    const ends = tape.talk.flatMap(boxesOn).map(({ to }) => to);
    const [minutes = 0, seconds = 0] = total.seconds.split(":").map(Number);
    expect(ends).toHaveLength(400);
    expect(Math.abs(Math.max(...ends) - minutes * 60 - seconds)).toBeLessThan(1);
  });
});

describe("a message brought from the composer", () => {
  test("takes the place of the script, which comes back with Undo and is kept", () => {
    const { estimator, memory } = wake({ script: { version: 1, script: NUMBER, before: THREE } });
    expect(estimator.$script.get()).toBe(NUMBER);
    estimator.undo();
    pass(memory);
    expect(memory.script).toEqual({ version: 1, script: THREE });
  });

  test.each([undefined, "", "  ", NUMBER])("says nothing where there was no other script (%j)", (before) => {
    const { estimator } = wake({ script: { version: 1, script: NUMBER, before } });
    expect([estimator.$script.get(), estimator.$notice.get().kind]).toEqual([NUMBER, "none"]);
  });
});
