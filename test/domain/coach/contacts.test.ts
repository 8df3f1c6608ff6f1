// Claims: numbers in digits, words, blanks and cut off are numbers; dates, times and money are none.
import { expect, test } from "vitest";
import { findContacts } from "../../../src/domain/coach/contacts.ts";

const kinds = (text: string) => findContacts(text, []).map(({ kind }) => kind);

test.each(["555-0110", "(020) 7946 0110", "+44 20 7946 0110 ext. 12", "xxx-xxx-xxxx", "five five five, oh one one oh", "800-GOFLOUR"])(
  "%s is one number",
  (text) => expect(kinds(`Ring ${text}.`)).toEqual(["phone"]),
);
test.each(["12.50", "2026-05-14", "10:30", "400 firms", "[x]"])("%s is none", (text) => expect(kinds(text)).toEqual([]));
test("an address is one contact", () => expect(kinds("ann@tern.example or www.tern.com")).toEqual(["mail", "link"]));
