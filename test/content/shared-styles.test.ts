// Claims: what a hundred pages repeat is written once and asked for under the site's own path; what fewer say stays where it is.
import { expect, test } from "vitest";
import { sharedStyles } from "../../src/playbook/shared-styles.ts";

const page = (style: string) => `<link rel="icon" href="/base/_astro/a.svg"><style>${style}</style><p>Words.</p>`;
const times = (count: number, style: string) => Array.from({ length: count }, () => page(style));

test("a style of a hundred pages becomes one file", () => {
  const { files } = sharedStyles(times(100, "p{}"));
  expect([...files.values()]).toEqual(["p{}"]);
});

test("each of them asks for it where its own copy stood", () => {
  const { files, withShared } = sharedStyles(times(100, "p{}"));
  const [name = ""] = files.keys();
  expect(withShared(page("p{}"))).toBe(
    `<link rel="icon" href="/base/_astro/a.svg"><link rel="stylesheet" href="/base/${name}"><p>Words.</p>`,
  );
});

test("a style of ninety-nine pages stays in them", () => {
  const { files, withShared } = sharedStyles(times(99, "p{}"));
  expect(files.size).toBe(0);
  expect(withShared(page("p{}"))).toBe(page("p{}"));
});

test("said twice on one page it counts once", () => {
  const twice = times(50, "p{}").map((one) => one + one);
  expect(sharedStyles(twice).files.size).toBe(0);
});

test("others on the same pages are left alone", () => {
  const { withShared } = sharedStyles(times(100, "p{}"));
  expect(withShared(page("q{}"))).toBe(page("q{}"));
});

test("the same pages give the same names", () => {
  const names = () => [...sharedStyles(times(100, "p{}")).files.keys()];
  expect(names()).toEqual(names());
});
