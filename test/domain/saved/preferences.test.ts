// A theme and a region are read back; whatever else is stored counts as nothing chosen.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHome, readTheme, THEMES } from "../../../src/domain/saved/preferences.ts";
import { isRegion } from "../../../src/domain/regions.ts";

describe("the theme", () => {
  test("is the one that was chosen", () => expect(readTheme({ version: 1, theme: "dark" })).toBe("dark"));
  test("is the device’s own where none was", () => expect(readTheme(undefined)).toBe("system"));
  test("of another version, or of an unknown name, is the device’s own", () =>
    expect([readTheme({ version: 2, theme: "dark" }), readTheme({ version: 1, theme: "sepia" })]).toEqual(["system", "system"]));
});

describe("the region", () => {
  test("is the one that was chosen", () => expect(readHome({ version: 1, region: "AU" })).toBe("AU"));
  test("is nothing where none was, or none that is known", () =>
    expect([readHome(null), readHome({ version: 1, region: "FR" }), readHome({ region: "AU" })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]));
});

test("whatever is stored gives a known theme, and a known region or none", () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(THEMES).toContain(readTheme(data));
      const home = readHome(data);
      expect(home === undefined || isRegion(home)).toBe(true);
    }),
  );
});
