// A rewritten sentence keeps its blanks wherever their words still stand, and keeps every letter typed.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lostBlanks, readEdit } from "../../../src/domain/message/edits.ts";
import type { Token } from "../../../src/domain/message/fill.ts";
import type { Node } from "../../../src/domain/message/template.ts";

const blank = (slot: string, text: string, form = ""): Token => ({ text, slot, form, state: "filled" });
const text = (words: string): Node => ({ kind: "text", text: words });
const slot = (name: string, form = ""): Node => ({ kind: "slot", slot: name, form });

const CALLER = blank("caller", "Rosa Lindqvist");
const TOKENS = [{ text: "This is " }, CALLER, { text: " of " }, blank("company", "Tern Logistics"), { text: "." }];

/** The nodes as the same words again. */
const spelled = (nodes: Node[], tokens: Token[]) =>
  nodes
    .map((node) => (node.kind === "text" ? node.text : tokens.find((token) => node.kind === "slot" && token.slot === node.slot)?.text))
    .join("");

describe("blanks are found again", () => {
  test.each<[string, string, Token[], Node[]]>([
    [
      "in unchanged text",
      "This is Rosa Lindqvist of Tern Logistics.",
      TOKENS,
      [text("This is "), slot("caller"), text(" of "), slot("company"), text(".")],
    ],
    ["in new words", "Rosa Lindqvist, Tern Logistics", TOKENS, [slot("caller"), text(", "), slot("company")]],
    ["in another order", "Tern Logistics: Rosa Lindqvist", TOKENS, [slot("company"), text(": "), slot("caller")]],
    ["twice", "Rosa Lindqvist, yes, Rosa Lindqvist!", [CALLER], [slot("caller"), text(", yes, "), slot("caller"), text("!")]],
    ["with their form", "It was tomorrow.", [blank("met", "tomorrow", "on")], [text("It was "), slot("met", "on"), text(".")]],
    ["before a possessive", "at Ann’s word", [blank("referrer", "Ann")], [text("at "), slot("referrer"), text("’s word")]],
    ["as numbers", "ring 020 7946 0138.", [blank("phone", "020 7946 0138")], [text("ring "), slot("phone"), text(".")]],
    ["while they hold samples", "of Tern", [{ ...blank("company", "Tern"), state: "sample" }], [text("of "), slot("company")]],
    ["in right-to-left words", "זה שרה כהן.", [blank("caller", "שרה כהן")], [text("זה "), slot("caller"), text(".")]],
    ["beside emoji", "👋Ann👋", [blank("caller", "Ann")], [text("👋"), slot("caller"), text("👋")]],
    [
      "the longer before the shorter",
      "Rosa Lindqvist or Rosa",
      [blank("first", "Rosa"), CALLER],
      [slot("caller"), text(" or "), slot("first")],
    ],
  ])("%s", (_, typed, tokens, nodes) => {
    expect(readEdit(typed, tokens)).toEqual(nodes);
  });

  test("two blanks with the same words stay two, in their order", () => {
    const tokens = [blank("phone", "07700 900126"), { text: ", after hours " }, blank("mobile", "07700 900126")];
    expect(readEdit("07700 900126, or late 07700 900126", tokens)).toEqual([slot("phone"), text(", or late "), slot("mobile")]);
  });
});

describe("text stays text", () => {
  test.each<[string, string, Token[]]>([
    ["inside a longer word", "Annex, Joanne, Suzann and Anné", [blank("caller", "Ann")]],
    ["inside a longer number", "1020 and 0201", [blank("code", "020")]],
    ["before an accented letter", "Zoë", [blank("caller", "Zo")]],
    ["when the words have changed", "This is Rosa Lindquist.", [CALLER]],
    ["when the case has changed", "this is rosa lindqvist.", [CALLER]],
    ["when a blank has no words", "This is me.", [blank("caller", "")]],
    ["when plain text of the sentence recurs", "This is This is", [{ text: "This is" }]],
    ["when it looks like a template", "{caller}[ of {company}]", TOKENS],
    ["when it is empty", "", TOKENS],
  ])("%s", (_, typed, tokens) => {
    expect(readEdit(typed, tokens)).toEqual([text(typed)]);
  });
});

test("whatever is typed, the nodes spell it exactly", () => {
  const piece = fc.constantFrom(
    "Rosa Lindqvist",
    "Tern Logistics",
    "Tern",
    " ",
    ", ",
    "a",
    "’s",
    "👋",
    "\ud800",
    "\n",
    "<b>",
    "{caller}",
    "[",
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(spelled(readEdit(pieces.join(""), TOKENS), TOKENS)).toBe(pieces.join(""));
    }),
  );
});

test("ten thousand characters are read, each mention found", () => {
  const nodes = readEdit("Ann, ".repeat(2000), [blank("caller", "Ann")]);
  expect(nodes.filter(({ kind }) => kind === "slot")).toHaveLength(2000);
});

describe("lost blanks", () => {
  const said = [blank("caller", "Ann"), { text: " on " }, blank("phone", "020 7946 0138")];
  test("are named once, in the sentence’s order", () => expect(lostBlanks([...said, ...said], [text("Me.")])).toEqual(["caller", "phone"]));
  test("are none while each is still said", () => expect(lostBlanks(said, [slot("phone"), slot("caller")])).toEqual([]));
  test("are none when there were none", () => expect(lostBlanks([{ text: "Hello." }], [slot("caller")])).toEqual([]));
});
