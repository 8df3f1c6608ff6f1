// Claims: a text is counted as 3GPP TS 23.038 and 23.040 cut it: 160/153 septets in GSM, 70/67 units in UCS-2.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segmentsOf } from "../../../src/domain/message/segments.ts";

const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units));
// TS 23.038, 6.2.1: the default alphabet in its eight columns, without the escape at 0x1B; then its extension, 6.2.1.1.
const BASIC = [
  "@£$¥èéùìòÇ\nØø\rÅå",
  "Δ_ΦΓΛΩΠΨΣΘΞÆæßÉ",
  " !\"#¤%&'()*+,-./",
  "0123456789:;<=>?",
  "¡ABCDEFGHIJKLMNO",
  "PQRSTUVWXYZÄÖÑÜ§",
  "¿abcdefghijklmno",
  "pqrstuvwxyzäöñüà",
].join("");
const EXTENDED = "\f^{}\\[~]|€";
const sized = (text: string) => segmentsOf(text).segments;

describe("the alphabet", () => {
  test("127 basic characters take one septet each", () => {
    expect(BASIC).toHaveLength(127);
    expect(segmentsOf(BASIC)).toEqual({ alphabet: "GSM", units: 127, segments: 1, outside: [] });
  });
  test("the extended ones take two", () => expect(segmentsOf(EXTENDED)).toEqual({ alphabet: "GSM", units: 20, segments: 1, outside: [] }));
  test.each([..."çáíóúêâëï`’“”–—…\t\u00a0\u0000\u001bΑ"])("%j turns the whole text to UCS-2", (char) =>
    expect(segmentsOf(`Hi${char}`)).toEqual({ alphabet: "UCS-2", units: 3, segments: 1, outside: [char] }),
  );
  test("what lies outside is named once, in order", () => expect(segmentsOf("“a” “b” 🙂").outside).toEqual(["“", "”", "🙂"]));
  test("an emoji takes two units", () => expect(segmentsOf("🙂").units).toBe(2));
  test("a lone surrogate takes one", () => expect(segmentsOf("\ud83d")).toMatchObject({ alphabet: "UCS-2", units: 1, segments: 1 }));
});

describe("how many segments", () => {
  test.each([
    ["a", 0, 0],
    ["a", 1, 1],
    ["a", 160, 1],
    ["a", 161, 2],
    ["a", 306, 2],
    ["a", 307, 3],
    ["a", 459, 3],
    ["a", 10_000, 66],
    ["€", 80, 1],
    ["€", 81, 2],
    ["ê", 70, 1],
    ["ê", 71, 2],
    ["ê", 134, 2],
    ["ê", 135, 3],
    ["م", 201, 3],
    ["🙂", 35, 1],
    ["🙂", 36, 2],
  ])("%s × %d: %d", (char, times, segments) => expect(sized(char.repeat(times))).toBe(segments));
});

// TS 23.040, 9.2.3.24.1: "A character represented by an escape-sequence shall not be split in the middle."
describe("no character is cut in two", () => {
  test("a euro at the 153rd septet moves to the next segment whole", () => {
    expect(sized(`${"a".repeat(152)}€${"a".repeat(151)}`)).toBe(2);
    expect(sized(`${"a".repeat(152)}€${"a".repeat(152)}`)).toBe(3);
  });
  test("seventy-six euros fill a segment", () => {
    expect(sized("€".repeat(152))).toBe(2);
    expect(sized("€".repeat(153))).toBe(3);
  });
  test("thirty-three emoji fill a segment", () => {
    expect(sized("🙂".repeat(66))).toBe(2);
    expect(sized("🙂".repeat(67))).toBe(3);
  });
});

test("a longer text never takes fewer, and a text in the alphabet never goes to UCS-2", () => {
  const gsm = fc.array(fc.constantFrom(...BASIC, ...EXTENDED), { maxLength: 400 }).map((chars) => chars.join(""));
  fc.assert(
    fc.property(gsm, anyUnits, (text, more) => {
      expect(segmentsOf(text).alphabet).toBe("GSM");
      expect(sized(text + more)).toBeGreaterThanOrEqual(sized(text));
      expect(sized(text)).toBeGreaterThanOrEqual(Math.ceil(segmentsOf(text).units / 160));
    }),
  );
});
