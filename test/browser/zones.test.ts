// Claim: the browser's own zone is the same by either way of asking.
import { expect, test } from "vitest";
import { ownZone } from "../../src/browser/zones.ts";

test("the zone that is told at once is the one that Intl keeps", () =>
  expect(ownZone()).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone));
