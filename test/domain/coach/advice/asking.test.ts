// Claims: different things asked for are counted; numbers and ways to name a time belong to what is asked.
import { describe, expect, test } from "vitest";
import { asksIn, askedFor } from "../../../../src/domain/coach/advice/asking.ts";
import { read } from "../../../../src/domain/coach/reading.ts";

describe("different things asked for", () => {
  test.each([
    ["a number that is only given is none beside another ask", "My number is 01632 960193. Please open my e-mail of today.", 1],
    [
      "the way to name a time is none",
      "Please call me when it suits you; a line to dana@northgate.example naming the day and time will do.",
      1,
    ],
    ["a number alone is one", "Ms Iyer, your order is ready. My number is 01632 960193.", 1],
    ["a call and a text are two", "Please ring me on 01632 960193. Or text me.", 2],
    ["a call or a text in one breath are one", "Please ring or text me on 01632 960193.", 1],
    ["nothing is none", "Ms Iyer, your order is ready.", 0],
  ])("%s", (_, text, count) => expect(askedFor(text, read(text, "voicemail"))).toBe(count));
});

test("the words that ask are told, the number only where nothing else asks", () => {
  const words = (text: string) => asksIn(read(text, "voicemail")).map(({ start, end }) => text.slice(start, end));
  expect(words("Please ring me on 01632 960193.")).toEqual(["ring me"]);
  expect(words("I’m at my desk, 01632 960193.").join()).toContain("01632 960193");
});
