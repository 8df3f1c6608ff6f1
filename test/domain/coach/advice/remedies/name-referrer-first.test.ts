// Claims: the referrer's sentence comes before the caller's where the two stand side by side, behind any greeting.
import { expect, test } from "vitest";
import { nameReferrerFirst } from "../../../../../src/domain/coach/advice/remedies/name-referrer-first.ts";
import { proposed } from "./site.ts";

test("the two change places, the greeting stays in front", () =>
  expect(
    proposed(nameReferrerFirst, "Hello Ms Iyer, this is Callum Reid of Castellan. Priya Raman suggested I ring you. It’s about vans."),
  ).toEqual(["Hello Ms Iyer, Priya Raman suggested I ring you. This is Callum Reid of Castellan. It’s about vans."]));
test("not where another sentence lies between", () =>
  expect(
    proposed(
      nameReferrerFirst,
      "This is Callum Reid of Castellan. It’s about vans. It was you whom Priya Raman recommended, and she referred me.",
    ),
  ).toEqual([]));
test("not where the sentence needs the one before it", () =>
  expect(proposed(nameReferrerFirst, "This is Callum Reid of Castellan. Your friend Priya Raman suggested I ring you.")).toEqual([]));
