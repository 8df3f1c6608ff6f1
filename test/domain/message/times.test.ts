// Claims: a clock time is read strictly, and a window is heard as the two times that were meant.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTime, sayWindow, spoken } from "../../../src/domain/message/times.ts";

const at = (text: string) => readTime(text) as number;
const window = (from: string, to: string, style: "spoken" | "written" | "brief", region: "US" | "GB" | "AU" = "GB") =>
  sayWindow(at(from), at(to), style, region);

describe("reading a time", () => {
  test.each([
    ["00:00", 0],
    ["09:05", 545],
    ["12:00", 720],
    ["23:59", 1439],
  ])("%s is minute %d", (text, minutes) => expect(readTime(text)).toBe(minutes));

  test.each(["", "24:00", "9:00", "09:60", "09.00", "0900", " 09:00", "09:00\n", "-1:00", "٠٩:٠٠", "09:00 pm", "🕘", "9".repeat(10_000)])(
    "%j is none",
    (text) => expect(readTime(text)).toBeUndefined(),
  );

  test("every minute of the day reads back, and is spoken without digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const minutes = at(`${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
        expect(minutes).toBe(hour * 60 + minute);
        expect(spoken(minutes)).toMatch(/^[a-z]+( [a-z-]+){0,2}$/);
      }),
    );
  });
});

test.each([
  ["00:00", "midnight"],
  ["12:00", "noon"],
  ["09:00", "nine"],
  ["08:50", "eight fifty"],
  ["14:05", "two oh five"],
  ["12:30", "twelve thirty"],
  ["00:15", "twelve fifteen"],
  ["23:59", "eleven fifty-nine"],
])("%s is said “%s”", (text, words) => expect(spoken(at(text))).toBe(words));

describe("windows", () => {
  test.each([
    ["09:00", "12:00", "spoken", "GB", "between nine and noon"],
    ["14:00", "16:30", "spoken", "US", "between two and four thirty"],
    ["12:00", "13:00", "spoken", "GB", "between noon and one"],
    ["07:00", "08:30", "spoken", "GB", "between seven and eight thirty in the morning"],
    ["18:00", "20:00", "spoken", "AU", "between six and eight in the evening"],
    ["09:00", "12:00", "written", "GB", "between 9 am and noon"],
    ["08:50", "17:05", "written", "GB", "between 8.50 am and 5.05 pm"],
    ["08:50", "17:05", "written", "US", "between 8:50 am and 5:05 pm"],
    ["00:00", "01:00", "written", "GB", "between midnight and 1 am"],
    ["09:00", "12:00", "brief", "GB", "9-12"],
    ["14:30", "16:00", "brief", "GB", "2.30-4"],
    ["14:30", "16:00", "brief", "US", "2:30-4"],
    ["07:00", "08:30", "brief", "US", "7-8:30am"],
    ["18:00", "20:00", "brief", "GB", "6-8pm"],
  ] as const)("%s to %s, %s in %s: “%s”", (from, to, style, region, words) => expect(window(from, to, style, region)).toBe(words));

  test.each([
    ["06:00", "13:00", "one in the morning"],
    ["07:00", "12:00", "noon in the morning"],
    ["07:30", "19:00", "seven in the morning"],
    ["06:00", "14:30", "two thirty in the morning"],
  ])("a window from %s to %s does not end at “%s”", (from, to, wrong) => expect(window(from, to, "spoken")).not.toContain(wrong));
});
