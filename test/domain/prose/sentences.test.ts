// Claims: sentences end where a reader would end them, and nothing of the text is lost. Bars mark the ends, by hand.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentences, sentenceSpans } from "../../../src/domain/prose/sentences.ts";

const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units));
const cut = (marked: string) => sentences(marked.replaceAll(" | ", " ")).join(" | ");

describe("a stop that ends nothing", () => {
  test.each([
    "Hello Mr. Okafor, it’s Rosa Lindqvist.",
    "The Hon. Ada Finch and Rev. Paul Osei met Messrs. Tern and Vale with Capt. Lowe.",
    "Ask for Dr. and Mrs. Achterberg at no. 12.",
    "J. Haddad of Tern Logistics Ltd. sent me.",
    "Our partners at Fenwick & Co. are closed.",
    "I’ll be in from 9 a.m. to 5 p.m. on Friday.",
    "The quote of 4.25 a metre holds until 3.30 today.",
    "Bring the papers, e.g. the lease, i.e. all of it, vs. none.",
    "Ring 020 7946 0138, ext. 41.",
    "From Sept. 3 to Oct. 9, approx. ten deliveries.",
    "Bread, rolls, cakes, etc. are on the van by six.",
    "Write to m.achterberg@fenwick.example today.",
    "The offer is… well… a good one.",
    "I’ll ring on Sat. 15 May.",
    "She said “Dr. Amin will ring you.”",
    "P.S. The quote is on its way.",
  ])("%s", (text) => expect(sentences(text)).toEqual([text]));
});

describe("a stop that does", () => {
  test.each([
    "My name is N-G-U-Y-E-N. | Please ring me.",
    "I’m Rosa. | It’s about the quote. | Please ring!",
    "We are Tern Logistics Ltd. | Would Friday suit?",
    "I’m in until 5 p.m. | Please ring then.",
    "Really?! | Yes.",
    "You said “Ring on Monday.” | So I have.",
    "I’ll try again. | (If not, just say so.)",
    "Write to rosa@tern.example. | I read it daily.",
    "Bread, rolls, etc. | Please ring.",
    "مرحبا. | كيف حالك؟",
    "Lovely 🙂! | Call me.",
    "Hi {{first_name}}. | This is [Your Name].",
    "The answer was no. | We moved on.",
    "We settled on plan B. | Please ring.",
    "We are at 9 High St. | Please come in.",
    "I can ring you on Mon. | Please pick up.",
    "Ring me. | 2 minutes will do.",
    "Please ring. | 020 7946 0138 is my number.",
    "I hoped to catch you… | Anyway, please ring.",
    "it’s rosa from tern. | ring me when you can.",
    "Hello, {{first_name}}. | {{observation}} caught my eye.",
  ])("%s", (marked) => expect(cut(marked)).toBe(marked));

  test("a new line ends a sentence, even after a title", () =>
    expect(sentences("Kind regards,\nRosa Lindqvist\nMs.\nTern")).toEqual(["Kind regards,", "Rosa Lindqvist", "Ms.", "Tern"]));
});

describe("odd input", () => {
  test.each(["", " \n\t ", "...", "?!", "🙂 🙂", "— “” …"])("%j holds no sentence", (text) => expect(sentences(text)).toEqual([]));
  test("one word is one", () => expect(sentences("Hello")).toEqual(["Hello"]));
  test("markup and keys are only text", () => expect(sentences("<p>Hi.</p> __proto__")).toHaveLength(1));
  test("a lone surrogate does not throw", () => expect(sentences("a\ud800 b.")).toEqual(["a\ud800 b."]));
  test.each([
    ["letters", "x".repeat(10_000), 1],
    ["sentences", "We rang. ".repeat(1100), 1100],
    ["initials", "A. ".repeat(3300), 1],
    ["spaces", `a${" ".repeat(10_000)}b`, 1],
    ["stops", `a${".".repeat(10_000)}b`, 1],
    ["stops and quotes", `a${'."'.repeat(5_000)}b`, 1],
  ])("10,000 characters of %s", (_what, text, count) => expect(sentences(text)).toHaveLength(count));

  test("a span leads to its sentence, without the space around it", () =>
    expect(sentenceSpans("  Hi Mr. Amin.  Ring me.\n")).toEqual([
      { start: 2, end: 14 },
      { start: 16, end: 24 },
    ]));

  test("100,000 spaces or stops are read in a moment", () => {
    const start = performance.now();
    for (const one of [" ", ".", "\t ", "?!", '."', ". "]) sentences(`a${one.repeat(100_000 / one.length)}b`);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("every letter and digit stays, in order, and no sentence has ragged ends", () => {
    const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join("") ?? "";
    const prose = fc.array(fc.oneof(fc.constantFrom("Mr.", "p.m.", "no.", ". ", "\n", "? ", "A", "ok ", "3"), anyUnits));
    fc.assert(
      fc.property(prose, (pieces) => {
        const text = pieces.join("");
        const found = sentences(text);
        expect(letters(found.join(""))).toBe(letters(text));
        expect(found.filter((one) => one.trim() !== one || !letters(one))).toEqual([]);
      }),
    );
  });
});
