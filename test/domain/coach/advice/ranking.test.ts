// Claims: remarks stand as one reads, and the one that would help most is the weightiest.
import { expect, test } from "vitest";
import type { Finding } from "../../../../src/domain/coach/advice/advice.ts";
import { bestOf, inOrder, waitsAmong } from "../../../../src/domain/coach/advice/ranking.ts";

const finding = (rule: string, weight: number, start?: number, level: Finding["level"] = "suggestion"): Finding => ({
  rule,
  title: rule,
  technique: "one-objective",
  level,
  weight,
  says: "",
  ...(start !== undefined && { span: { start, end: start + 1 } }),
});
const names = (findings: Finding[]) => findings.map(({ rule }) => rule).join(" ");

test("in reading order, those without words last, within a place the weightiest first", () =>
  expect(names(inOrder([finding("none", 90), finding("late", 10, 40), finding("light", 10, 5), finding("heavy", 20, 5)]))).toBe(
    "heavy light late none",
  ));
test("the weightiest is best", () => expect(bestOf([finding("light", 10), finding("heavy", 20)])?.rule).toBe("heavy"));
test("of equals a warning", () => expect(bestOf([finding("a", 20), finding("b", 20, 0, "warning")])?.rule).toBe("b"));
test("of nothing, nothing", () => expect(bestOf([])).toBeUndefined());

const waiting = (...findings: Finding[]) => names(findings.filter(waitsAmong(findings)));
test("what small thing is missing waits while words do harm", () => {
  expect(waiting(finding("harm", 80, 3, "warning"), finding("missing", 40), finding("vital", 88), finding("said", 30, 9))).toBe("missing");
  expect(waiting(finding("missing", 40), finding("vital", 88))).toBe("");
});
