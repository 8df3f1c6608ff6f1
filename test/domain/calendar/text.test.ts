// Claims: text loses what no calendar file may hold, and nothing else.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asciiAddress, cleanText, escapeText, oneLine } from "../../../src/domain/calendar/text.ts";
import { heard, hostile } from "../../events.ts";

describe("cleaned text", () => {
  test.each([
    ["a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["a\u2028b\u2029c", "a\nb\nc"],
    ["a\0b\u0007c\u001bd\u007fe\u0085f\u009fg", "abcdefg"],
    ["tab\tstays", "tab\tstays"],
    ["half \ud83d here", "half \ufffd here"],
    ["whole 👍 here", "whole 👍 here"],
    ["e\u0301 and \ufeff and \u200d stay", "e\u0301 and \ufeff and \u200d stay"],
    ["", ""],
  ])("of %j is %j", (text, clean) => expect(cleanText(text)).toBe(clean));

  test("is what is heard of any text, and is clean already", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(cleanText(text)).toBe(heard(text));
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe("text on one line", () => {
  test.each([
    ["Call\nMr Okafor", "Call Mr Okafor"],
    ["  Call \r\n\r\n\t Mr Okafor\n", "Call Mr Okafor"],
    ["two  spaces stay", "two  spaces stay"],
    ["\n\r\n", ""],
  ])("of %j is %j", (text, line) => expect(oneLine(text)).toBe(line));

  test("holds no line break of any kind", () => {
    fc.assert(fc.property(hostile, (text) => void expect(oneLine(text)).not.toMatch(/[\r\n\u2028\u2029\u0085]/)));
  });
});

test("backslash, semicolon, comma and line break are escaped; colon and quotation marks are not", () => {
  expect(escapeText('a\\b;c,d\ne:"f"')).toBe('a\\\\b\\;c\\,d\\ne:"f"');
  expect(escapeText("\\n")).toBe("\\\\n");
});

test("an address is ASCII without space, its own signs and escapes as they were", () => {
  expect(asciiAddress(" https://x.example/ü?a=1,2;b=%20\r\n#é ")).toBe("https://x.example/%C3%BC?a=1,2;b=%20#%C3%A9");
  fc.assert(fc.property(hostile, (text) => void expect(asciiAddress(text)).toMatch(/^[!-~]*$/)));
});
