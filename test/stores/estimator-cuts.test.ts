// Whether a script fits its limit, which sentences would be enough to leave out, and what a cut leaves.
import { describe, expect, test } from "vitest";
import { boxesOn } from "./tape-boxes.ts";
import { NUMBER, THREE, typed, wake } from "./wake-estimator.ts";

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
