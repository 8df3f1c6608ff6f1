// Claims: filled tokens read as one sentence: right article by sound, possessives, one capital, single spaces, one stop.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Token } from "../../../src/domain/message/fill.ts";
import { article, capital, mend, plain } from "../../../src/domain/message/grammar.ts";

const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units));
/** Words in angle quotes stand for a blank: "about ‹the quote›." */
const tokens = (text: string): Token[] =>
  text
    .split(/(‹[^›]*›)/)
    .filter(Boolean)
    .map((piece) => (piece.startsWith("‹") ? { text: piece.slice(1, -1), slot: "x", form: "", state: "filled" } : { text: piece }));
const read = (text: string, plainMarks = false) =>
  mend(tokens(text), plainMarks)
    .map((token) => token.text)
    .join("");

describe("a or an", () => {
  test.each("bid 7 110 180 11000 unit European one-off user UK US USB U-turn hospital yard £9 Mr University once".split(" "))(
    "a %s",
    (words) => expect(article(words)).toBe("a"),
  );
  test.each("offer 8 80 8-week 11 11th 18 11,000 £8 hour heirloom honest MBA X-ray HGV A-level NHS umbrella unimportant Évian".split(" "))(
    "an %s",
    (words) => expect(article(words)).toBe("an"),
  );
  test.each(["R&D budget", "M&A team", "x-ray", "M25 closure", "F grade", "RSPCA inspector", "unidentified caller", "Ørsted wind farm"])(
    "an %s",
    (words) => expect(article(words)).toBe("an"),
  );
  test.each(["unanimous vote", "Ukrainian supplier", "urologist", "ubiquitous name", "SIM card"])("a %s", (words) =>
    expect(article(words)).toBe("a"),
  );
  test.each(["", "🙂", "\ud800", "…"])("before %j there is nothing to hear, so “a”", (words) => expect(article(words)).toBe("a"));
  test("a bid of 8 takes “an”, whether 8 is text or fills a blank", () => {
    expect(read("I sent a(n) 8-page quote and a(n) ‹quote›.")).toBe("I sent an 8-page quote and a quote.");
    expect(read("a(n) ‹MBA› and a(n) ‹unit›")).toBe("An MBA and a unit");
  });
  test("a person's own “a(n)” stays as typed", () => expect(read("About ‹a(n) offer›.")).toBe("About a(n) offer."));
});

describe("joining", () => {
  test.each([
    ["About ‹Tern Ltd.›.", "About Tern Ltd."],
    ["About ‹what next?›.", "About what next?"],
    ["With ‹Tern Ltd.›, as agreed.", "With Tern Ltd., as agreed."],
    ["At ‹James›’s request.", "At James’ request."],
    ["At ‹Samir Haddad›’s request.", "At Samir Haddad’s request."],
    ["This is’s text.", "This is’s text."],
    ["please ring", "Please ring"],
    ["‹eBay› rang.", "eBay rang."],
    ["‹élan› rang.", "Élan rang."],
    ["Hello ‹Rosa› , it’s me", "Hello Rosa, it’s me"],
    ["Call ‹› when you can.  ", "Call when you can."],
    ["  ‹› ", ""],
    ["", ""],
    ["Kind regards,\n‹rosa›\n", "Kind regards,\nrosa\n"],
    ["It is ‹<b>{x}</b>›.", "It is <b>{x}</b>."],
  ])("%j reads %j", (given, words) => expect(read(given)).toBe(words));

  test("no token is left empty", () => expect(mend(tokens("‹Rosa› ").concat({ text: " " })).map(({ text }) => text)).not.toContain(""));
  test("a blank keeps its name, and the given tokens are untouched", () => {
    const given = tokens("‹point›’s end ");
    const before = structuredClone(given);
    expect(mend(given)[0]).toEqual({ text: "Point", slot: "x", form: "", state: "filled" });
    expect(given).toEqual(before);
  });
});

describe("plain marks", () => {
  test("quotes, dashes and dots", () => expect(plain("‘a’ “b” c–d — e…")).toBe("'a' \"b\" c-d - e..."));
  test("a hyphen that may not break, as pasted from a letter", () => expect(plain("12\u2011week")).toBe("12-week"));
  test("one closing stop after a single quote too", () => {
    expect(read("It is about ‹‘go.’›.")).toBe("It is about ‘go.’");
    expect(read("It is about ‹‘go.’›.", true)).toBe("It is about 'go.'");
  });
});

test("whatever fills a blank, one capital rule, no trailing space, nothing thrown", () => {
  const filled = fc.array(fc.record({ text: anyUnits, slot: fc.option(fc.constant("x"), { nil: undefined }) }));
  fc.assert(
    fc.property(filled, fc.boolean(), (given, plainMarks) => {
      const text = mend(given as Token[], plainMarks)
        .map((token) => token.text)
        .join("");
      expect(text).not.toMatch(/^ | $/);
    }),
  );
  expect(capital("\ud800")).toBe("\ud800");
});
