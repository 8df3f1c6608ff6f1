// The names of islands, which must not tell in which folder a page was built.
import { expect, test } from "vitest";
import { withNumbers } from "../../src/playbook/island-names.ts";

test("islands are numbered in their order, and nothing else of the page changes", () => {
  const page = '<p uid="Z1">uid</p><astro-island uid="Z1ab" client="load"></astro-island><astro-island uid="Z2cd"></astro-island>';
  expect(withNumbers(page)).toBe(
    '<p uid="Z1">uid</p><astro-island uid="1" client="load"></astro-island><astro-island uid="2"></astro-island>',
  );
});
