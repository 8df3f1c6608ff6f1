// What a text shows of one field, for tests that read as lists of claims.
import { describe, expect, test } from "vitest";
import type { Field, Medium } from "../../../src/domain/coach/observation.ts";
import { read } from "../../../src/domain/coach/reading.ts";

/** The value of a field; a voicemail unless told. */
export const valueOf = (field: Field, text: string, channel: Medium = "voicemail") => read(text, channel)[field].value;

/** One test a text: the first list shows the field, the second doesn't. */
export function claims(field: Field, shows: string[], hides: string[], channel: Medium = "voicemail"): void {
  describe(`${field} (${channel})`, () => {
    test.each(shows)("shown by: %s", (text) => expect(valueOf(field, text, channel)).toBe(true));
    test.each(hides)("not by: %s", (text) => expect(valueOf(field, text, channel)).toBe(false));
  });
}
