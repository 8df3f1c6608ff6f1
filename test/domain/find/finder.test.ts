// Finding pages by the words of a question.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { FindPage } from "../../../src/domain/find/book.ts";
import { createFinder } from "../../../src/domain/find/finder.ts";
import { anyPage } from "./any-page.ts";

const PAGES: FindPage[] = [
  anyPage({ path: "plays/receptionist/", kind: "play", title: "Through a receptionist", also: "gatekeeper, front desk" }),
  anyPage({
    path: "playbook/number-twice/",
    title: "Give your number twice",
    sections: [{ id: "how", title: "How to do it", text: "Say the digits slowly to a receptionist." }],
  }),
  anyPage({ path: "playbook/no-title/", title: "Leave your job title out", summary: "A title says how busy you are." }),
];
const finder = createFinder();
finder.add(PAGES);
const paths = (question: string) => finder.find(question).map(({ path }) => path);

test("a word in the title counts for more than one in the text", () => {
  expect(paths("receptionist")).toEqual(["plays/receptionist/", "playbook/number-twice/#how"]);
});

test("beginnings and slips of the pen are forgiven", () => {
  expect(paths("recept")[0]).toBe("plays/receptionist/");
  expect(paths("recieptionist")[0]).toBe("plays/receptionist/");
  expect(paths("titel")[0]).toBe("playbook/no-title/");
});

test("a word that is known is not taken for a slip of another", () => {
  expect(paths("digit")).toEqual(["playbook/number-twice/#how"]);
});

test("other words that people use lead to the page", () => {
  expect(paths("gatekeeper")).toEqual(["plays/receptionist/"]);
});

test("what is found tells its kind and section, and marks the words", () => {
  expect(finder.find("digits")[0]).toEqual({
    path: "playbook/number-twice/#how",
    kind: "technique",
    title: [{ text: "Give your number twice", isFound: false }],
    section: "How to do it",
    excerpt: [
      { text: "Say the ", isFound: false },
      { text: "digits", isFound: true },
      { text: " slowly to a receptionist.", isFound: false },
    ],
  });
});

test("nothing is found for nothing, or for what nothing is like", () => {
  expect(finder.find("")).toEqual([]);
  expect(finder.find("?!")).toEqual([]);
  expect(finder.find("zzyzx")).toEqual([]);
});

test("any question has at most ten answers, each page once", () => {
  fc.assert(
    fc.property(fc.string(), (question) => {
      const pages = paths(question).map((path) => path.split("#")[0]);
      expect(new Set(pages).size).toBe(pages.length);
      expect(pages.length).toBeLessThanOrEqual(10);
    }),
  );
});
