// Claims: an ask too many goes with its clause or its sentence.
import { expect, test } from "vitest";
import { cutSentence } from "../../../../../src/domain/coach/advice/remedies/cut-sentence.ts";
import { proposed } from "./site.ts";

test("a clause that hangs on goes first", () =>
  expect(proposed(cutSentence, "Please ring me on 01632 960193, or book a slot on our website.")[0]).toBe(
    "Please ring me on 01632 960193.",
  ));
test("a sentence of its own goes with its space", () =>
  expect(proposed(cutSentence, "Please ring me today. Text me on 07700 900482. Thank you.")).toContain("Please ring me today. Thank you."));
test("a sentence that tells something else, or that the next one leans on, stays", () =>
  expect(proposed(cutSentence, "Ring me. I put together a sample for your shop, so do have a look. Text me. [LINK]. That is all.")).toEqual(
    [],
  ));
test("the call that is wanted stays, with all that stands in its sentence", () =>
  expect(proposed(cutSentence, "Please ring me, e-mail me, or drop in. Text me on 07700 900482. Thank you.")).not.toContain(
    "Text me on 07700 900482. Thank you.",
  ));
test("nothing asked, nothing to cut", () => expect(proposed(cutSentence, "Your order is ready.")).toEqual([]));
