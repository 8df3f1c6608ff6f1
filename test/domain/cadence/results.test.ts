// Claims: a refusal says which field is wrong and how to write it, however long the input.
import { expect, test } from "vitest";
import { badDate, badInstant, badTime, badZone, refuse } from "../../../src/domain/cadence/results.ts";

test("a refusal has a reason for code and a sentence for people", () =>
  expect(refuse("done", "It is done.")).toEqual({ error: "done", sentence: "It is done." }));

test("a wrong date is shown with its field", () => {
  expect(badDate("start", "2027-02-30")).toMatchObject({ error: "bad-date", sentence: expect.stringContaining("“2027-02-30” (start)") });
});

test.each([badTime("time", "25:00"), badInstant("now", "noon")])("a wrong time is a bad time", (refusal) =>
  expect(refusal.error).toBe("bad-time"),
);

test("an endless zone is shown by its beginning", () => expect(badZone("x".repeat(10_000)).sentence.length).toBeLessThan(200));
