// Claims: a technique is shown when all it looks for is there, in a channel it is told by.
import { expect, test } from "vitest";
import { look } from "../../../../src/domain/coach/advice/noticing.ts";
import { shownIn } from "../../../../src/domain/coach/advice/shown.ts";
import type { CoachSettings } from "../../../../src/domain/coach/advice/rules.ts";

const techniques: CoachSettings["techniques"] = {
  "number-twice": { title: "Twice", shown: { finds: [{ field: "phone_first_and_last", is: true }], as: "gives the number twice" } },
  "promise-brevity": {
    title: "Short",
    shown: { finds: [{ field: "promises_brevity", is: true }], channel: ["email"], as: "promises a short call" },
  },
  "listen-first": { title: "Listen" },
};
const shown = (text: string, channel: "voicemail" | "email") => shownIn(look({ text, channel }, {}), { techniques }).map(({ as }) => as);

test("where it shows, and nowhere else", () => {
  const text = "Ms Iyer, Callum Reid on 01632 960193. It takes two minutes. Ring me on 01632 960193.";
  expect(shown(text, "voicemail")).toEqual(["gives the number twice"]);
  expect(shown(text, "email")).toEqual(["promises a short call"]);
  expect(shown("Ms Iyer, ring me.", "voicemail")).toEqual([]);
});
