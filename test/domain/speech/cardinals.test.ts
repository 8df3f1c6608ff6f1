// Claims: numbers, digits and ordinals are said as each region says them.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardinal, figures, ordinal, pairs, sayYear, spellDigits } from "../../../src/domain/speech/cardinals.ts";

describe("whole numbers", () => {
  test.each([
    ["0", "zero"],
    ["000", "zero"],
    ["7", "seven"],
    ["13", "thirteen"],
    ["40", "forty"],
    ["99", "ninety nine"],
    ["100", "one hundred"],
    ["115", "one hundred fifteen"],
    ["1000", "one thousand"],
    ["1,250", "one thousand two hundred fifty"],
    ["12,007", "twelve thousand seven"],
    ["1000000", "one million"],
    ["2,500,010", "two million five hundred thousand ten"],
    ["3000000000", "three billion"],
    [
      "999,999,999,999,999",
      "nine hundred ninety nine trillion nine hundred ninety nine billion nine hundred ninety nine million nine hundred ninety nine thousand nine hundred ninety nine",
    ],
  ])("%s in the US", (digits, words) => expect(cardinal(digits, "US")).toBe(words));

  test.each([
    ["150", "one hundred and fifty"],
    ["1,250", "one thousand two hundred and fifty"],
    ["1005", "one thousand and five"],
    ["1,000,001", "one million and one"],
    ["100", "one hundred"],
    ["42", "forty two"],
  ])("%s in Britain and Australia", (digits, words) => {
    expect(cardinal(digits, "GB")).toBe(words);
    expect(cardinal(digits, "AU")).toBe(words);
  });

  test("past the trillions the digits are read", () => expect(cardinal("1000000000000000", "US")).toMatch(/^one zero zero/));

  test("a number below a hundred stands at the end of every larger one", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9999 }), (small, large) => {
        expect(cardinal(String(large * 100 + small), "US").endsWith(` ${cardinal(String(small))}`)).toBe(true);
      }),
    ));
});

test.each([
  ["204", "two oh four"],
  ["007", "oh oh seven"],
])("digits of %s", (digits, words) => expect(spellDigits(digits)).toBe(words));

test("a zero may be called zero", () => expect(spellDigits("10", "zero")).toBe("one zero"));

test.each([
  ["one", "first"],
  ["two", "second"],
  ["three", "third"],
  ["five", "fifth"],
  ["eight", "eighth"],
  ["nine", "ninth"],
  ["twelve", "twelfth"],
  ["twenty", "twentieth"],
  ["twenty one", "twenty first"],
  ["one hundred", "one hundredth"],
  ["one thousand", "one thousandth"],
])("the ordinal of %s", (words, expected) => expect(ordinal(words)).toBe(expected));

test.each([
  ["9", "05", "nine oh five"],
  ["14", "00", "fourteen hundred"],
  ["", "90", "ninety"],
])("%s and %s said as a pair", (first, last, words) => expect(pairs(first, last).trim()).toBe(words));

test.each([
  ["1906", "nineteen oh six"],
  ["2005", "two thousand five"],
  ["2026", "twenty twenty six"],
])("the year %s", (digits, words) => expect(sayYear(digits)).toBe(words));

test.each([
  ["40", "forty"],
  ["800", "eight hundred"],
  ["2026", "twenty twenty six"],
  ["447", "#four #four #seven"],
  ["05", "#oh #five"],
])("%s in a code", (digits, words) => expect(figures(digits)).toBe(words));
