// Claims: a short length stands beside the ask.
import { expect, test } from "vitest";
import { addBrevity } from "../../../../../src/domain/coach/advice/remedies/add-brevity.ts";
import { proposed } from "./site.ts";

test("behind the ask, else before it", () =>
  expect(proposed(addBrevity, "Ms Iyer, your order is ready. Please ring me on 01632 960193. Thank you.")).toEqual([
    "Ms Iyer, your order is ready. Please ring me on 01632 960193. Two minutes will do. Thank you.",
    "Ms Iyer, your order is ready. I need two minutes. Please ring me on 01632 960193. Thank you.",
  ]));
test("not where no call is asked for", () => expect(proposed(addBrevity, "Your order is ready.")).toEqual([]));
