// Claims: a file that cannot be read, or that would take another's place, stops the build with what to do.
import { expect, test } from "vitest";
import { faultsOf, files } from "../playbook.ts";

test("a file that is not saved as UTF-8 is told so", () =>
  expect(faultsOf({ "own/team.yaml": "name: H\uFFFDrbour" })).toEqual([
    "content/own/team.yaml: the file: some of its letters cannot be read; save it with the encoding UTF-8.",
  ]));

test("a list of phrases cannot take the place of the banned words", () => {
  const list = files["phrases/padding.yaml"]?.replace('"Padding"', '"Ours"') ?? "";
  const own = (banned: string) => faultsOf({ "own/team.yaml": banned, "own/phrases/team-words.yaml": list });
  expect(own("banned: [synergy]")).toContainEqual(expect.stringContaining("phrases/team-words.yaml: the file: this name is kept"));
  expect(own("name: Harbour")).toEqual([]);
});

test.each([
  ["own/plays/visit.mdx.txt", "files in plays end in .mdx; rename it to visit.mdx."],
  ["own/plays/quay/visit.mdx", "no folder within plays is read; put the file into plays itself."],
])("%s is told what to do", (path, told) => expect(faultsOf({ [path]: "" })).toContainEqual(`content/${path}: the file: ${told}`));
