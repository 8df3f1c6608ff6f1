// A team's colours can be read wherever the site shows them, or are told with a colour near them that can.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrast, mix, nearest } from "../../src/playbook/colours/colour.ts";
import { colourFaults, paletteIn, SCHEMES, type TeamColours, teamPalette } from "../../src/playbook/colours/palette.ts";
import { stylesFor } from "../../src/playbook/team-styles.ts";

const tokens = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8");
const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`);
const both = fc.record({ light: hex, dark: hex });

describe("contrast", () => {
  test("is 21 between black and white, and 1 between a colour and itself", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#a8321a", "#a8321a")).toBe(1);
  });
  test("of #777777 on white is just too little, of #767676 just enough, as WCAG’s readers know", () => {
    expect(contrast("#777777", "#ffffff")).toBeLessThan(4.5);
    expect(contrast("#767676", "#ffffff")).toBeGreaterThanOrEqual(4.5);
  });
});

test("a mixture begins and ends with its colours", () =>
  fc.assert(
    fc.property(hex, hex, (from, to) => {
      expect([mix(from, to, 0), mix(from, to, 1)]).toEqual([from, to]);
    }),
  ));

test("the nearest colour is the colour itself where it passes", () => expect(nearest("#123456", () => true)).toBe("#123456"));

describe("our own colours", () => {
  test("all pass, and stay as they are", () => {
    expect(colourFaults(tokens, {})).toEqual([]);
    for (const scheme of SCHEMES) expect(teamPalette(paletteIn(tokens, scheme), {}, scheme)).toEqual(paletteIn(tokens, scheme));
    expect(stylesFor(tokens, {})).toBe("");
  });
});

/** Colours with each fault mended as it says. */
function mended(colours: TeamColours): TeamColours {
  const changes = colourFaults(tokens, colours).map(([path, told]) => {
    const [, field = "", scheme = ""] = path.split(".");
    return { field, scheme, offered: /“(#[0-9a-f]{6})” is near/.exec(told)?.[1] };
  });
  return Object.fromEntries(
    Object.entries(colours).map(([name, pair]) => {
      const own = changes.filter(({ field }) => field === name).map(({ scheme, offered }) => [scheme, offered]);
      return [name, { ...pair, ...Object.fromEntries(own) }];
    }),
  );
}

test("the colour that is offered passes, and then every text can be read on every ground", () =>
  fc.assert(
    fc.property(fc.record({ signal: both, ink: both }), ({ signal, ink }) => {
      const colours = mended(mended(mended({ signal, ink, paper: { light: "#f2f7f8", dark: "#0e1518" } })));
      expect(colourFaults(tokens, colours)).toEqual([]);
      for (const scheme of SCHEMES) {
        const palette = teamPalette(paletteIn(tokens, scheme), colours, scheme);
        const grounds = [palette.paper, palette.sheet, palette["signal-wash"]];
        for (const front of ["ink", "quiet", "good"] as const)
          expect(Math.min(...grounds.map((ground) => contrast(palette[front], ground)))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(palette["on-signal"], palette.signal)).toBeGreaterThanOrEqual(4.5);
      }
    }),
    { numRuns: 12 },
  ));

test("what follows from a new signal is in the style sheet, and nothing else", () => {
  const css = stylesFor(tokens, { signal: { light: "#0b5c7a", dark: "#7fd0ee" } });
  expect(css).toMatch(/^:root\{--signal:light-dark\(#0b5c7a,#7fd0ee\);--signal-wash:light-dark\(#[0-9a-f]{6},#[0-9a-f]{6}\)/);
  expect(css).not.toContain("--paper");
});
