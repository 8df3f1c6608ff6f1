// The estimator's store, without a browser: timing, cutting, keeping, paces.
import { boxesOn } from "./tape-boxes.ts";
import { describe, expect, test } from "vitest";
import { pass, SAMPLE, typed, wake } from "./wake-estimator.ts";

const NUMBER = "Please ring me on 020 7946 0321.";
const THREE = "One is here. Two is here. Three is here.";
type Woken = ReturnType<typeof wake>;

/** A full disk. */
const refuseAll: Woken["hands"]["scriptBox"]["write"] = (_kept, refuse) => (refuse?.(new Error("full")), false);

const chosenPace = ({ estimator }: Woken) => estimator.$setup.get().paces.find(({ chosen }) => chosen)?.id;

function pointAtDigits({ estimator }: Woken) {
  const parts = estimator.lines.get().lines.flatMap((line) => line.parts);
  estimator.point(parts.find(({ look }) => look === "digits")?.id ?? "");
  return estimator.$caption.get();
}

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

describe("the verdict", () => {
  test("is yes within ten minutes, no within three seconds, and too close where the total is the limit", () => {
    const { estimator } = typed(`${NUMBER} ${THREE}`);
    const fitAt = (limit: number) => (estimator.chooseLimit(limit), estimator.judgement.get().verdict.fit);
    const total = Number(estimator.$result.get().total.seconds);
    expect([fitAt(600), fitAt(3), fitAt(total)]).toEqual(["yes", "no", "close"]);
  });

  test("offers the smallest cut that is enough, and what it leaves fits", () => {
    const { estimator } = typed("Hello there, Mr Okafor. It is about the roof. Ring me any day of the week that suits you and your team.");
    estimator.chooseLimit(6);
    const [cut] = estimator.judgement.get().advice.cuts;
    expect(Number.parseFloat(cut?.leaves ?? "")).toBeLessThanOrEqual(6);
    estimator.cut(cut?.id ?? "");
    expect(Number(estimator.$result.get().total.seconds)).toBeLessThanOrEqual(6);
  });

  test("offers two cuts where no single one is enough", () => {
    const { estimator } = typed(`${THREE} ${NUMBER}`);
    estimator.chooseLimit(3);
    expect(estimator.judgement.get().advice.cuts.map(({ name }) => name)).toHaveLength(2);
  });

  test("says the limit as it was set", () => {
    const { estimator } = typed(THREE);
    const saidAt = (limit: number) => (estimator.chooseLimit(limit), estimator.judgement.get().verdict.sentence);
    expect(saidAt(12.5)).toBe("Yes, it fits in 12.5 seconds at your pace.");
    expect(saidAt(150)).toBe("Yes, it fits in 2:30 minutes at your pace.");
  });
});

test.each([
  [12.5, 12.5],
  [0, 3],
  [-5, 3],
  [1e9, 600],
  [Number.NaN, 30],
])("a limit of %d seconds becomes %d, within the bounds that the panel tells", (asked, used) => {
  const { estimator } = wake();
  estimator.chooseLimit(asked);
  expect(estimator.$setup.get()).toMatchObject({ limit: used, bounds: { limit: { least: 3, most: 600 } } });
});

describe("what to leave out", () => {
  const SHORT = "The roof is old now.";
  const LONG = "We mended the roof of your neighbour in March and it took a day.";
  const adviceAt = (script: string, limitOf: (total: number) => number) => {
    const { estimator } = typed(script);
    const sentences = boxesOn(estimator.$result.get().tape.wholes);
    estimator.chooseLimit(limitOf(sentences.reduce((sum, { from, to }) => sum + to - from, 0)));
    const { advice } = estimator.judgement.get();
    return { sentence: advice.sentence, names: advice.cuts.map(({ name }) => name) };
  };

  test("is put softly while the limit lies within the range", () => {
    const { sentence } = adviceAt(`Hello Mr Okafor. ${SHORT} ${LONG} ${LONG} ${NUMBER}`, (total) => total - 0.5);
    expect(sentence).toMatch(/^If it must be sure to fit, /);
  });

  test("is the shortest sentence that is enough, where one within will do", () =>
    expect(adviceAt(`Hello Mr Okafor. ${LONG} ${SHORT} ${NUMBER}`, (total) => total * 0.74).names).toEqual([2]));

  test("is two sentences within before the number or the end", () => {
    const { sentence, names } = adviceAt(`Hello Mr Okafor. ${SHORT} ${SHORT} ${NUMBER}`, (total) => total * 0.7);
    expect(names.toSorted()).toEqual([2, 3]);
    expect(sentence).toMatch(/^About \d\.\d s too long\. These two cuts together are enough:$/);
  });

  test("is the number only where nothing else is enough", () =>
    expect(adviceAt(`Hello Mr Okafor. ${SHORT} ${NUMBER}`, (total) => total * 0.5).names).toEqual([3]));

  test("is not the only sentence there is", () => expect(adviceAt(LONG, () => 3).names).toEqual([]));
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

describe("a cut", () => {
  test.each([
    ["0", "Two is here. Three is here."],
    ["1", "One is here. Three is here."],
    ["2", "One is here. Two is here."],
    ["9", THREE],
  ])("of sentence %s leaves the others", (id, left) => {
    const woken = typed(THREE);
    woken.estimator.cut(id);
    expect(woken.estimator.$script.get().trim()).toBe(left);
  });

  test("comes back with Undo", () => {
    const { estimator } = typed(THREE);
    estimator.cut("1");
    estimator.undo();
    expect(estimator.$script.get()).toBe(THREE);
  });

  test("undone after more was typed gives both back, one Undo apart", () => {
    const { estimator } = typed(THREE);
    estimator.cut("1");
    estimator.type("One is here. Three is here. Four is new.");
    estimator.undo();
    expect(estimator.$script.get()).toBe(THREE);
    estimator.undo();
    expect(estimator.$script.get()).toBe("One is here. Three is here. Four is new.");
  });
});

test("a cleared script comes back with Undo", () => {
  const { estimator } = typed(THREE);
  estimator.clear();
  expect(estimator.$script.get()).toBe("");
  estimator.undo();
  expect(estimator.$script.get()).toBe(THREE);
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

describe("a pace", () => {
  test("is remembered, and a brisk one is quicker", () => {
    const slow = typed(THREE);
    const before = slow.estimator.$result.get().tape.range.from;
    slow.estimator.choosePace({ kind: "ready", id: "brisk" });
    expect(slow.estimator.$result.get().tape.range.from).toBeLessThan(before);
    expect(chosenPace(wake({ voice: slow.memory.voice }))).toBe("brisk");
  });

  test.each([
    [120, 120],
    [9999, 395],
    [1, 79],
    [Number.NaN, 158],
  ])("of %d words a minute becomes %d", (asked, used) => {
    const { estimator } = wake();
    estimator.choosePace({ kind: "words", perMinute: asked });
    expect(estimator.$setup.get().perMinute).toBe(used);
  });

  test("for numbers to be written down: eleven digits at two a second, two gaps of half a second", () => {
    const woken = typed(NUMBER);
    woken.estimator.chooseDictation("dictated");
    expect(pointAtDigits(woken).seconds).toBe("6.5");
    woken.estimator.dictateAt(1);
    expect(pointAtDigits(woken).seconds).toBe("12.0");
  });

  test("that cannot be kept is told, and used", () => {
    const { estimator, hands } = wake();
    hands.voiceBox.write = refuseAll;
    estimator.choosePace({ kind: "words", perMinute: 120 });
    expect([estimator.$notice.get().kind, estimator.$setup.get().perMinute]).toEqual(["told", 120]);
  });
});
