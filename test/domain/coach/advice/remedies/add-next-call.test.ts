// Claims: the next call is promised behind the ask, on the day that the rep has in mind, or not at all.
import { expect, test } from "vitest";
import { addNextCall } from "../../../../../src/domain/coach/advice/remedies/add-next-call.ts";
import { proposed } from "./site.ts";

const TEXT = "Dear Ms Iyer,\n\nYour order is ready. Please ring me on 01632 960193.\n\nKind regards,\nCallum Reid";

test("behind the ask, before the sign-off", () =>
  expect(proposed(addNextCall, TEXT, { channel: "email" })).toEqual([
    "Dear Ms Iyer,\n\nYour order is ready. Please ring me on 01632 960193. Otherwise I’ll ring you on Thursday 3 December.\n\nKind regards,\nCallum Reid",
  ]));
test("not without an ask, to which it is what happens otherwise", () => expect(proposed(addNextCall, "Your order is ready.")).toEqual([]));
test("not without a day", () => expect(proposed(addNextCall, TEXT, { intent: { nextCall: "" } })).toEqual([]));
test("to a receptionist, the call is not promised to them", () =>
  expect(proposed(addNextCall, "It’s about Ms Iyer’s order. She can ring me on 01632 960193.", { channel: "receptionist" })).toEqual([
    "It’s about Ms Iyer’s order. She can ring me on 01632 960193. Otherwise I’ll ring again on Thursday 3 December.",
  ]));
test("not behind an “if”, where the other case needs no call", () =>
  expect(proposed(addNextCall, "I’ll come on Thursday. If that no longer suits, please ring me.")).toEqual([]));
test("not between the ask and the number it goes on with", () =>
  expect(proposed(addNextCall, "It’s about your order. Call me? 01632 960193.")).not.toContainEqual(expect.stringContaining("Otherwise")));
