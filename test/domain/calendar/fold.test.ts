// Claims: no part of a line is longer than 75 octets, no character is cut, and unfolding gives the line back.
import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../../src/domain/calendar/fold.ts";

test("a line of 75 octets stays whole; the 76th goes to the next", () => {
  expect(fold("x".repeat(75))).toBe("x".repeat(75));
  expect(fold("x".repeat(76))).toBe(`${"x".repeat(75)}\r\n x`);
});

test("the space before a part counts: 74 octets follow it", () => {
  expect(fold("x".repeat(75 + 74 + 1))).toBe(`${"x".repeat(75)}\r\n ${"x".repeat(74)}\r\n x`);
});

test("octets count, not characters: 37 é and one letter fill a line", () => {
  expect(fold(`x${"é".repeat(38)}`)).toBe(`x${"é".repeat(37)}\r\n é`);
  expect(fold("語".repeat(26))).toBe(`${"語".repeat(25)}\r\n 語`);
});

test("a character of four octets is never cut", () => {
  expect(fold(`${"x".repeat(72)}👍`)).toBe(`${"x".repeat(72)}\r\n 👍`);
  expect(fold(`${"x".repeat(71)}👍`)).toBe(`${"x".repeat(71)}👍`);
});

test("any well-formed line comes back whole, in parts of at most 75 octets that waste less than a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 3000 }), (text) => {
      const line = text.replaceAll(/[\r\n]/g, "");
      const parts = fold(line).split("\r\n");
      expect(parts.map((part, at) => (at ? part.slice(1) : part)).join("")).toBe(line);
      for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
      for (const part of parts.slice(0, -1)) expect(Buffer.byteLength(part)).toBeGreaterThan(71);
      for (const part of parts) expect(part.isWellFormed()).toBe(true);
    }),
  );
});
