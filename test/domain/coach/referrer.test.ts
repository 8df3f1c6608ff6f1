// Claims: a referrer is a named person who prompted the contact; customers and the unnamed are none.
import { expect, test } from "vitest";
import { isFirst, isRepeated } from "../../../src/domain/coach/referrer.ts";
import { claims } from "./claims.ts";

claims(
  "names_a_referrer",
  [
    "Jo Marsh suggested I call.",
    "I was referred by Jo Marsh.",
    "[Referrer] gave me your name.",
    "Our mutual friend Jo said to ring.",
    "At Jo Marsh's suggestion I'm calling.",
  ],
  ["One of your competitors said to call.", "We work for Tern Ltd.", "This is Jo from Tern.", "A friend suggested it."],
);

const at = (start: number) => ({ start, end: start + 2 });
test("first is before the caller, or alone", () => {
  expect([isFirst([at(0)], [at(9)]).value, isFirst([at(9)], [at(0)]).value, isFirst([at(9)], []).value, isFirst([], []).value]).toEqual([
    true,
    false,
    true,
    "na",
  ]);
});
test("again counts in the second half", () =>
  expect([isRepeated([at(0), at(50)], 100).value, isRepeated([at(0), at(40)], 100).value]).toEqual([true, false]));
