// Claims: a blank is known by its name in every style of brackets; an aside is no blank.
import { expect, test } from "vitest";
import { findBlanks } from "../../../src/domain/coach/placeholders.ts";

test.each([
  ["[Your Name]", "caller"],
  ["{{firstName}}", "prospect"],
  ["(phone number)", "phone"],
  ["[Mutual Connection]", "referrer"],
  ["{{my_company}}", "ours"],
  ["[Company]", "theirs"],
  ["[day and time]", "when"],
  ["[recent news]", "trigger"],
  ["[pain point]", "problem"],
  ["[topic]", "topic"],
  ["[calendar link]", "link"],
  ["[Your Title]", "title"],
])("%s is %s", (text, kind) => expect(findBlanks(text)).toMatchObject([{ start: 0, end: text.length, kind }]));

test("an aside in round brackets is text", () => expect(findBlanks("(it is short)")).toEqual([]));
