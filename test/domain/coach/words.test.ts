// Claims: a word has one meaning, and nothing in the lists is badly written.
import { expect, test } from "vitest";
import { ENTITIES, PLAIN, WORDS } from "../../../src/domain/coach/words.ts";

const words = `${PLAIN} ${WORDS}`.trim().split(/\s+/);

test("no word stands twice", () => {
  const bare = words.map((word) => word.replace(/^-/, ""));
  expect(bare.filter((word, at) => bare.indexOf(word) !== at)).toEqual([]);
});
test("words are lower case, entities are capitals", () => {
  expect(words.filter((word) => !/^-?['\p{Ll}_-]+$/u.test(word))).toEqual([]);
  expect(ENTITIES.split(" ").filter((name) => !/^[A-Z]+$/.test(name))).toEqual([]);
});
