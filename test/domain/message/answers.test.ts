// Claims: whatever is typed or pasted becomes one clean line, and a title typed into the name goes where titles live.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean, isPerson, isPhone, isWindow, readPerson } from "../../../src/domain/message/answers.ts";
import { say } from "../../../src/domain/message/say.ts";

const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units));

describe("cleaning", () => {
  test.each([
    ["  Rosa   Lindqvist ", "Rosa Lindqvist"],
    ["Rosa\u00a0Lindqvist", "Rosa Lindqvist"],
    ["the\r\nflood\tchecklist", "the flood checklist"],
    ["\u202a020 7946 0138\u202c", "020 7946 0138"],
    ["\ufeffTern\u200b Logistics", "Tern Logistics"],
    ["a\u2028b\u2029c\u0085d\0e", "a b c d e"],
    ["half \ud83d emoji", "half \ufffd emoji"],
    ["👩‍🌾 Fenwick", "👩‍🌾 Fenwick"],
    ["سمير حداد", "سمير حداد"],
    ["<b>bold</b> & {caller}", "<b>bold</b> & {caller}"],
    ["__proto__", "__proto__"],
    [" \u200b\n", ""],
    ["", ""],
  ])("%j becomes %j", (typed, cleaned) => expect(clean(typed)).toBe(cleaned));

  test("a soft hyphen from a web page is stray formatting", () => expect(clean("bath\u00adroom tiles")).toBe("bathroom tiles"));

  test("one line, well formed, and clean the second time round, whatever came in", () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        const once = clean(text);
        expect(once).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|^\s|\s$|\s\s/u);
        expect(once.isWellFormed()).toBe(true);
        expect(clean(once)).toBe(once);
      }),
    );
  });

  test("10,000 characters of space are nothing", () => expect(clean(" \t\n".repeat(3334))).toBe(""));
});

describe("a person's name", () => {
  const typed = (name: string) => readPerson({ address: "Ms", name });

  test.each([
    ["Mr. Okafor", { address: "Mr", name: "Okafor" }],
    ["mr okafor", { address: "Mr", name: "okafor" }],
    ["MS Achterberg", { address: "Ms", name: "Achterberg" }],
    ["  Dr   Nakamura ", { address: "Dr", name: "Nakamura" }],
    ["Mx. Reyes", { address: "Mx", name: "Reyes" }],
  ])("“%s” carries its own title", (name, person) => expect(typed(name)).toEqual(person));

  test.each(["Drew", "Msimang", "Dr", "Mr.", "Drummond Castle", "", "🙂"])("“%s” has none, so the chosen one stays", (name) =>
    expect(typed(name)).toEqual({ address: "Ms", name }),
  );

  test.each(["Mrs Castle", "Miss Castle", "Prof. Castle"])("“%s” is never said with a second title", (name) => {
    const said = say("person", typed(name), "", { today: "2026-03-02", region: "GB", channel: "voicemail" });
    expect(said).not.toMatch(/^Ms (Mrs|Miss|Prof)/);
  });
});

test("an answer's kind is told by its parts", () => {
  const phone = { typed: "01632 960914" };
  const window = { date: "2026-03-03", from: "09:00", to: "12:00" };
  const person = { address: "Dr", name: "Nakamura" } as const;
  expect([phone, window, person, "from", 2, undefined].map(isPhone)).toEqual([true, false, false, false, false, false]);
  expect([phone, window, person, "from", 2, undefined].map(isWindow)).toEqual([false, true, false, false, false, false]);
  expect([phone, window, person, "address", 2, undefined].map(isPerson)).toEqual([false, false, true, false, false, false]);
});
