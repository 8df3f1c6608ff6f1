// Claims: a rule that applies and finds what it looks for makes one remark, a phrase one for each place, words filled in.
import { expect, test } from "vitest";
import { look } from "../../../../src/domain/coach/advice/noticing.ts";
import { remarksOn } from "../../../../src/domain/coach/advice/remarks.ts";
import type { CoachSettings } from "../../../../src/domain/coach/advice/rules.ts";
import { INTENT } from "../../../coach.ts";

const SETTINGS: CoachSettings = {
  rules: [
    {
      id: "many-numbers",
      title: "Many numbers",
      technique: "number-twice",
      level: "suggestion",
      weight: 5,
      finds: [{ field: "phone_count", atLeast: 2 }],
      says: "“{words}” is number {count} of {seconds} seconds.",
      remedy: { does: "add-closing", label: "Again" },
    },
  ],
  phrases: [
    {
      id: "stock",
      title: "Stock",
      technique: "stand-out",
      weight: 3,
      source: "bertuzzi",
      says: "“{words}” again.",
      phrases: [{ find: "asap", instead: "soon" }, { find: "touch base" }],
    },
  ],
  disagreements: {},
  techniques: {},
};
const said = (text: string) => remarksOn(look({ text, channel: "voicemail" }, { seconds: 12.4 }), INTENT, SETTINGS);

test("words, count and seconds are filled in", () =>
  expect(said("Ring 01632 960193. I said 01632 960193.").map(({ finding }) => finding.says)).toEqual([
    "“01632 960193” is number 2 of 12 seconds.",
  ]));
test("a list of phrases remarks on each place, and mends where it says how", () => {
  const remarks = said("Ring me ASAP to touch base, asap.");
  expect(remarks.map(({ finding }) => finding.says)).toEqual(["“ASAP” again.", "“touch base” again.", "“asap” again."]);
  expect(remarks.map(({ instead }) => instead)).toEqual(["soon", undefined, "soon"]);
});
test("nothing found, nothing said", () => expect(said("Ring me on 01632 960193.")).toEqual([]));
