// Prose as plain words for the finder, and faults in content/find.yaml.
import { expect, test } from "vitest";
import { plainWords, sectionsOf } from "../../src/playbook/find/sections.ts";
import { findFaults, findSchema } from "../../src/playbook/find/words.ts";

test("marks of prose go, words stay, blocks stand on lines of their own", () => {
  const prose = "Say **who** you _are_, as [Lampton](technique:say-it-twice) says.\n\n> Mr Okafor, 5 * 3.\n\n- one\n- two\n\n1. first";
  expect(plainWords(prose)).toBe("Say who you are, as Lampton says.\nMr Okafor, 5 * 3.\none\ntwo\nfirst");
});

test("a page's sections are found under the ids that its headings have", () => {
  const headings = [{ id: "why-it-helps" }, { id: "how" }];
  expect(sectionsOf("Before.\n\n## Why it helps\n\nBecause.\n\n### Small\n\nprint\n\n## How\n\nSo.", headings)).toEqual([
    { id: "", title: "", text: "Before." },
    { id: "why-it-helps", title: "Why it helps", text: "Because.\nSmall\nprint" },
    { id: "how", title: "How", text: "So." },
  ]);
});

const WORDS = { kinds: { play: { label: "Play" } }, places: {}, also: { "plays/referral/": "introduction" } };

test("other words for a page that is not there are a fault, as is a place of no kind", () => {
  expect(findFaults(WORDS, ["plays/referral/"])).toEqual([]);
  expect(findFaults(WORDS, [])).toEqual([
    "content/find.yaml: also: there is no page plays/referral/; correct the path or take the line out.",
  ]);
  const odd = { ...WORDS, also: {}, places: { "time/": { kind: "toll", title: "Time", summary: "Seconds." } } };
  expect(findFaults(odd, [])).toEqual(["content/find.yaml: places.time/.kind: there is no kind toll; name one of: play."]);
});

test("a path is written as the site has it", () => {
  expect(findSchema.safeParse({ ...WORDS, also: { "/plays/referral": "x" } }).success).toBe(false);
});
