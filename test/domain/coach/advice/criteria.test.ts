// Claims: a rule applies where every part of its scope agrees, and its criteria compare values or bounds.
import { describe, expect, test } from "vitest";
import { applies, meets, wordsOf } from "../../../../src/domain/coach/advice/criteria.ts";
import { look } from "../../../../src/domain/coach/advice/noticing.ts";
import { INTENT } from "../../../coach.ts";

const TEXT = "Ms Iyer, this is Callum Reid of Castellan Vans. Please ring me on 01632 960193. Or text me on 07700 900482.";
const draft = { text: TEXT, channel: "voicemail" as const };
const sight = look(draft, {});

describe("a rule applies", () => {
  test("everywhere, without a scope", () => expect(applies(undefined, draft, INTENT)).toBe(true));
  test.each([
    [{ channel: ["voicemail" as const] }, true],
    [{ channel: ["email" as const] }, false],
    [{ goal: ["pick-up" as const] }, false],
    [{ relation: ["new" as const] }, true],
    [{ attempt: { atLeast: 2 } }, false],
    [{ attempt: { atMost: 4 } }, true],
    [{ side: { manner: "formal" } }, true],
    [{ side: { manner: "familiar" } }, false],
    [{ side: { unheard: "of" } }, false],
    [{ channel: ["voicemail" as const], goal: ["pick-up" as const] }, false],
  ])("%j: %s", (when, expected) => expect(applies(when, draft, INTENT)).toBe(expected));
});

describe("a criterion holds", () => {
  test.each([
    [{ field: "ask_is_the_callback", is: true } as const, true],
    [{ field: "ask_is_the_callback", is: false } as const, false],
    [{ field: "formal_address", is: "formal" } as const, true],
    [{ field: "phone_count", atLeast: 2 } as const, true],
    [{ field: "phone_count", atMost: 1 } as const, false],
    [{ field: "ask_count", atLeast: 2, atMost: 2 } as const, true],
  ])("%j: %s", (criterion, expected) => expect(meets(sight, criterion)).toBe(expected));

  test("never, by bounds, where a check makes no sense", () => expect(meets(sight, { field: "referrer_first", atLeast: 0 })).toBe(false));
});

test("of asks too many, two ways to do one thing are not the one too many", () => {
  const text = "Ms Iyer, your order is ready. Call or text me on 01632 960193. Or send me an email.";
  const span = wordsOf(look({ text, channel: "voicemail" }, {}), { field: "asked_for", atLeast: 2 });
  expect(text.slice(span?.start, span?.end)).toContain("send me");
});
test("of too many the words are those that are too much", () => {
  const span = wordsOf(sight, { field: "phone_count", atLeast: 2 });
  expect(TEXT.slice(span?.start, span?.end)).toBe("07700 900482");
});
