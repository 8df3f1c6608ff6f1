// Claims: the referrer is named again at the close.
import { expect, test } from "vitest";
import { repeatReferrer } from "../../../../../src/domain/coach/advice/remedies/repeat-referrer.ts";
import { proposed } from "./site.ts";

test("with thanks, before the farewell", () =>
  expect(new Set(proposed(repeatReferrer, "Ms Iyer, Priya Raman suggested I ring you. Please ring me today. Thank you."))).toEqual(
    new Set(["Ms Iyer, Priya Raman suggested I ring you. Please ring me today. My thanks to Priya Raman for the suggestion. Thank you."]),
  ));
test("not without a referrer", () => expect(proposed(repeatReferrer, "Ms Iyer, please ring me.")).toEqual([]));
