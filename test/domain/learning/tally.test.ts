// Claims: counts add up, and a share is given only of enough cases.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Message } from "../../../src/domain/learning/followed.ts";
import { ENOUGH } from "../../../src/domain/learning/interval.ts";
import { tally, tallyBy } from "../../../src/domain/learning/tally.ts";

const cases = (hits: number, misses: number) => [...Array<boolean>(hits).fill(true), ...Array<boolean>(misses).fill(false)];
const message = (play: string, isAnswered: boolean): Message => ({ play, channel: "email", band: undefined, isAnswered });

test("too few are only counted", () => expect(tally(cases(5, ENOUGH - 6))).toEqual({ hits: 5, cases: ENOUGH - 1, isEnough: false }));

test("enough have a share with its interval: 6 of 24 is a quarter, between 12 and 45 in a hundred", () => {
  const all = tally(cases(6, 18));
  expect(all).toMatchObject({ hits: 6, cases: 24, isEnough: true, share: 0.25 });
  expect(all.isEnough && [all.interval.low, all.interval.high].map((bound) => Math.round(bound * 100))).toEqual([12, 45]);
});

test("messages are sorted by a key; those without it are left out", () => {
  const messages = [message("a", true), message("b", false), message("a", false)];
  expect([...tallyBy(messages, ({ play }) => play)]).toMatchObject([
    ["a", { hits: 1, cases: 2 }],
    ["b", { hits: 0, cases: 1 }],
  ]);
  expect(tallyBy(messages, ({ band }) => band).size).toBe(0);
});

test("no message is lost or counted twice", () => {
  const any = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.boolean()), { maxLength: 100 });
  fc.assert(
    fc.property(any, (list) => {
      const tallies = [
        ...tallyBy(
          list.map(([play, isAnswered]) => message(play, isAnswered)),
          ({ play }) => play,
        ).values(),
      ];
      expect(tallies.reduce((sum, one) => sum + one.cases, 0)).toBe(list.length);
      expect(tallies.reduce((sum, one) => sum + one.hits, 0)).toBe(list.filter(([, isAnswered]) => isAnswered).length);
      expect(tallies.every(({ hits, cases: all }) => hits <= all)).toBe(true);
    }),
  );
});
