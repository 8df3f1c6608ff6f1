// Claims: each of the eight kinds is told from words that sell it, and from no others.
import { describe, expect, test } from "vitest";
import { soldIn } from "../../../../src/domain/coach/advice/sold.ts";
import { readDraft } from "../../../../src/domain/coach/reading.ts";

const sold = (text: string) => {
  const { draft, reading } = readDraft(text, "voicemail");
  return soldIn(draft, reading);
};
const kinds = (text: string) => sold(text).map(({ kind }) => kind);

describe("sells", () => {
  test.each([
    ["company", "We’re a family firm in Leeds."],
    ["company", "We help bakers waste less flour."],
    ["product", "We make and fit cold rooms."],
    ["product", "I make web pages for shops."],
    ["product", "I’d like to tell you about our new routing software."],
    ["appointment", "Could we meet on Tuesday at ten?"],
    ["referral", "Priya Raman suggested I call. She has been using our vans since May."],
    ["referral", "The Harcourts say we’ve been worth every penny."],
    ["time", "It only takes half an hour of your time."],
    ["time", "In twenty minutes I can show you everything."],
    ["justification", "It pays for itself within a year."],
    ["justification", "You get 10% off until May."],
    ["standing", "They are the best-known name in the region."],
    ["standing", "Serving the trade since 1950."],
    ["self", "I’ve twice won the service award."],
    ["self", "I have over twenty years’ experience."],
  ])("%s: %s", (kind, text) => expect(kinds(text)).toContain(kind));
});

describe("sells nothing", () => {
  test.each([
    "Ms Iyer, this is Callum Reid of Castellan Vans, on 01632 960193.",
    "Two of your delivery routes cross the new low-emission streets.",
    "I can tell you in two minutes which of your vans may use them.",
    "Priya Raman suggested I call you about the delivery figures.",
    "Congratulations on your award-winning bakery.",
    "Please ring me on Tuesday between nine and twelve.",
  ])("%s", (text) => expect(kinds(text)).toEqual([]));
});

test("the page’s own example sells all eight", () =>
  expect(
    kinds(
      "We’re Castellan, the best-known name in the region. We do leasing, tracking and repairs, the Harcourts say we’ve been worth every penny, I’ve twice won our service award, it pays for itself, it only takes an hour, so shall we meet on Tuesday?",
    ),
  ).toEqual(["company", "product", "appointment", "referral", "time", "justification", "standing", "self"]));

test("the words stand where the spans say", () => {
  const text = "It’s for you. We make vans.";
  const [{ spans = [] } = {}] = sold(text);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["We make"]);
});
