// McPheat's lesson, rebuilt in our own words: the message that sells eight things at once, and the one that sells the call.
import { expect, test } from "vitest";
import { SOLD } from "../../src/domain/coach/advice/advice.ts";
import { advise } from "../../src/domain/coach/advice/advise.ts";
import { coach, INTENT } from "../coach.ts";

const BAD =
  "Hello Mr Hargreave, my name is Dominic Vane. We’re the best-known training company in the north, and we provide courses in selling and telephone manners. Peter Salt suggested I ring you; Peter has doubled his orders since he became a client of ours. I’ve personally trained over two hundred sales teams. The course pays for itself within a month. It only takes half an hour of your time to see it, so could we meet on Thursday? You can call me back on 01632 960410.";
const GOOD =
  "Mr Hargreave, Peter Salt suggested I ring you; this is Dominic Vane of Vane Training, on 01632 960410. It’s about the calls your team missed in October. Please ring me when it suits you; I need two minutes. Once more, Peter Salt suggested the call, and this is Dominic Vane of Vane Training, on 01632 960410.";

/** McPheat sells the call alone, and leaves the time to them. */
const told = (text: string) =>
  advise({ text, channel: "voicemail" }, { ...INTENT, sides: { ...INTENT.sides, offer: "call-only", time: "theirs" } }, coach);
const rulesIn = (text: string) => told(text).findings.map(({ rule }) => rule);

test("the bad message is told all eight kinds that it sells", () => expect(told(BAD).sold.map(({ kind }) => kind)).toEqual([...SOLD]));

test("it is told how many there are, and that the call comes last", () => {
  const said = told(BAD).findings.map(({ says }) => says);
  expect(said).toContainEqual(expect.stringContaining("8 kinds of thing up for sale"));
  expect(said).toContainEqual(expect.stringContaining("The call comes last"));
});

test("and of the pitch, the meeting and what the referrer bought", () =>
  expect(rulesIn(BAD)).toEqual(expect.arrayContaining(["pitch-in-the-message", "meeting-asked-for", "referrer-purchase"])));

test("the good message sells nothing, is praised, and gets at most one suggestion", () => {
  const { sold, shown, findings } = told(GOOD);
  expect(sold).toEqual([]);
  expect(shown.map(({ technique }) => technique)).toEqual(
    expect.arrayContaining(["referrer-first", "promise-brevity", "number-twice", "say-it-twice", "one-objective"]),
  );
  expect(findings.length).toBeLessThanOrEqual(1);
  expect(findings.filter(({ level }) => level === "warning")).toEqual([]);
});
