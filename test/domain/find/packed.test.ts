// The finder's book is sent with what repeats once, and is the same when it is unpacked.
import fc from "fast-check";
import { expect, test } from "vitest";
import { pack, unpack } from "../../../src/domain/find/packed.ts";
import { anyPage } from "./any-page.ts";

const KINDS = { technique: { label: "Idea" } };
const FIGURE = "Four in five calls go unanswered.";

test("a heading and a figure that stand on two pages are sent once", () => {
  const section = { id: "evidence", title: "The evidence", text: FIGURE };
  const book = {
    kinds: KINDS,
    pages: [
      anyPage({ path: "playbook/a/", title: "A", summary: "First.", sections: [section] }),
      anyPage({
        path: "playbook/b/",
        title: "B",
        summary: "Second.",
        also: "bee",
        sections: [section, { id: "", title: "", text: "Alone." }],
      }),
    ],
  };
  expect(pack(book)).toEqual({
    kinds: KINDS,
    shared: ["technique", "evidence", "The evidence", FIGURE],
    pages: [
      ["playbook/a/", 0, "A", "First.", "", [[1, 2, 3]]],
      [
        "playbook/b/",
        0,
        "B",
        "Second.",
        "bee",
        [
          [1, 2, 3],
          ["", "", "Alone."],
        ],
      ],
    ],
  });
});

const words = fc.oneof(fc.constantFrom("evidence", "The evidence", "", "0"), fc.string());
const pages = fc.array(
  fc.record({
    path: fc.string(),
    kind: words,
    title: fc.string(),
    summary: fc.string(),
    sections: fc.array(fc.record({ id: words, title: words, text: words })),
  }),
);

test("whatever is packed comes out as it was, also by way of JSON", () =>
  fc.assert(
    fc.property(pages, (all) => {
      const book = { kinds: KINDS, pages: all };
      expect(unpack(JSON.parse(JSON.stringify(pack(book))))).toEqual(book);
    }),
  ));
