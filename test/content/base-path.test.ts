// A path to host under is taken as it is; anything else stops the build with what to write.
import { expect, test } from "vitest";
import { basePath } from "../../src/playbook/base-path.ts";

test.each(["/", "/playbook/", "/playbook", "playbook", "/team/play-book_2/", "/~ana/v1.2/"])("%s is taken", (path) =>
  expect(basePath(path)).toBe(path),
);

test.each([undefined, ""])("%j is the root", (path) => expect(basePath(path)).toBe("/"));

test.each([
  "https://calls.example.com/playbook/",
  "//calls.example.com/",
  "C:/Program Files/Git/playbook/",
  "/a/../b/",
  "/a?b",
  "/our book/",
])("%s is refused, and what to write is told", (path) =>
  expect(() => basePath(path)).toThrow(
    `BASE_PATH is “${path}”, which is no path; write what stands after the name of the host, like /playbook/`,
  ),
);
