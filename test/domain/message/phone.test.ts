// A typed number is kept, shown as its country writes it, and only called impossible when no phone can have it.
import fc from "fast-check";
import metadata from "libphonenumber-js/metadata.max.json";
import { describe, expect, test } from "vitest";
import type { CountryCode, MetadataJson } from "libphonenumber-js/core";
import { readPhone } from "../../../src/domain/message/phone.ts";
import { cutMetadata } from "../../../src/playbook/phone-metadata.ts";

const cut = (...countries: CountryCode[]) => cutMetadata(metadata as unknown as MetadataJson, countries);
const TEAM = cut("GB", "US", "AU", "CA", "NZ", "IE");

describe("a number is read as dialled in a country", () => {
  test.each<[string, CountryCode, string, string]>([
    ["020 7946 0138", "GB", "020 7946 0138", "+442079460138"],
    ["02079460138", "GB", "020 7946 0138", "+442079460138"],
    ["+44 20 7946 0138", "GB", "020 7946 0138", "+442079460138"],
    ["+44 (0)20 7946 0138", "GB", "020 7946 0138", "+442079460138"],
    ["0044 20 7946 0138", "GB", "020 7946 0138", "+442079460138"],
    ["011 44 20 7946 0138", "US", "+44 20 7946 0138", "+442079460138"],
    ["0011 44 20 7946 0138", "AU", "+44 20 7946 0138", "+442079460138"],
    ["01632 960151", "GB", "01632 960151", "+441632960151"],
    ["07700900126", "GB", "07700 900126", "+447700900126"],
    ["212.555.0147", "US", "(212) 555-0147", "+12125550147"],
    ["1-212-555-0147", "US", "(212) 555-0147", "+12125550147"],
    ["+1 212 555 0147", "GB", "+1 212 555 0147", "+12125550147"],
    ["0491570156", "AU", "0491 570 156", "+61491570156"],
    ["+61 491 570 157", "US", "+61 491 570 157", "+61491570157"],
    ["٠٢٠ ٧٩٤٦ ٠١٣٨", "GB", "020 7946 0138", "+442079460138"],
    ["\u202a020 7946 0138\u202c\n", "GB", "020 7946 0138", "+442079460138"],
  ])("%s in %s", (typed, country, shown, e164) => {
    expect(readPhone(typed, country, TEAM)).toMatchObject({ typed, shown, e164 });
  });
});

describe("the verdict", () => {
  test.each<[string, CountryCode, string]>([
    ["020 7946 0138", "GB", "good"],
    ["212 555 0147", "US", "good"],
    ["0491 570 006", "AU", "good"],
    ["01632 960151", "GB", "unusual"],
    ["07700 900126", "GB", "unusual"],
    ["020 79", "GB", "impossible"],
    ["020 7946 0138 0138", "GB", "impossible"],
    ["020 7946 0138 / 07700 900126", "GB", "impossible"],
    ["ask at the desk", "GB", "impossible"],
    ["👋", "AU", "impossible"],
    ["\ud800", "US", "impossible"],
  ])("%s in %s", (typed, country, verdict) => {
    expect(readPhone(typed, country, TEAM)).toMatchObject({ typed, verdict });
  });

  test("ten thousand digits are impossible", () => {
    expect(readPhone("2".repeat(10_000), "GB", TEAM).verdict).toBe("impossible");
  });

  test("is none while nothing is typed", () => {
    expect(readPhone("", "GB", TEAM)).toEqual({ typed: "" });
    expect(readPhone(" \u200b\t", "GB", TEAM)).toEqual({ typed: " \u200b\t" });
  });

  test("an impossible number has nothing to show or to dial", () => {
    expect(readPhone("020 79", "GB", TEAM)).toEqual({ typed: "020 79", verdict: "impossible" });
  });

  test("a whole number of a country the team has no data for is not impossible", () => {
    expect(readPhone("+61 491 570 006", "GB", cut("GB")).verdict).not.toBe("impossible");
  });
});

test("an unusual number is shown with every digit that was typed, its leading 0 too", () => {
  expect(readPhone("0491 570 156", "GB", TEAM).shown?.replace(/\D/g, "")).toBe("0491570156");
});

test("what is shown reads as the same number again", () => {
  const digits = fc.stringMatching(/^0?[1-9][0-9]{8,9}$/);
  fc.assert(
    fc.property(digits, fc.constantFrom<CountryCode>("GB", "US", "AU"), (typed, country) => {
      const { shown, e164 } = readPhone(typed, country, TEAM);
      if (shown) expect(readPhone(shown, country, TEAM).e164).toBe(e164);
    }),
  );
});

test("nothing typed is lost or throws, and a number to dial is always whole", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("+", "00", "44", "(", "20 7946 0138", "x", "#", ";ext=", "\ud800", "<b>"),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const read = readPhone(pieces.join(""), "GB", TEAM);
      expect(read.typed).toBe(pieces.join(""));
      expect(read.e164 ?? "+442079460138").toMatch(/^\+[1-9]\d{3,14}$/);
      expect(read.e164 === undefined).toBe(read.shown === undefined);
    }),
  );
});
