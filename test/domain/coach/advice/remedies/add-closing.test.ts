// Claims: the number is said again at the end, with name and company where they are known, before any farewell.
import { expect, test } from "vitest";
import { addClosing } from "../../../../../src/domain/coach/advice/remedies/add-closing.ts";
import { proposed } from "./site.ts";

const START = "Ms Iyer, this is Callum Reid of Castellan Vans, on 01632 960193. Please ring me today.";

test("name, company and number stand again at the end", () =>
  expect(proposed(addClosing, START)[0]).toBe(`${START} Once more, that’s Callum Reid of Castellan Vans, on 01632 960193.`));
test("before thanks and farewells", () =>
  expect(proposed(addClosing, `${START} Thank you.`)[0]).toBe(
    `${START} Once more, that’s Callum Reid of Castellan Vans, on 01632 960193. Thank you.`,
  ));
test("the number alone where name or company are not known", () =>
  expect(proposed(addClosing, "The lift is stuck, ring 01632 960193. Today, please.")).toEqual([
    "The lift is stuck, ring 01632 960193. Today, please. Once more, the number is 01632 960193.",
  ]));
test("the number alone where a title stands in the company’s place", () =>
  expect(
    proposed(addClosing, "Ms Iyer, it’s Callum Reid, Senior Sales Executive with Castellan, on 01632 960193. Please ring me today."),
  ).not.toContainEqual(expect.stringContaining("Reid of Senior")));
test("nothing without a number", () => expect(proposed(addClosing, "Ms Iyer, ring me.")).toEqual([]));
