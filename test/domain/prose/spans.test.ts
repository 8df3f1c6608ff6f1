// Claims: a span holds its words, and touches what shares a letter with it.
import { expect, test } from "vitest";
import { touches, wordsAt } from "../../../src/domain/prose/spans.ts";

test("the end is not among the words", () => expect(wordsAt("call me back", { start: 5, end: 7 })).toBe("me"));
test("spans that share a letter touch", () => expect(touches({ start: 0, end: 4 }, [{ start: 3, end: 6 }])).toBe(true));
test("spans side by side do not", () => expect(touches({ start: 0, end: 4 }, [{ start: 4, end: 6 }])).toBe(false));
test("nothing touches none", () => expect(touches({ start: 0, end: 4 }, [])).toBe(false));
