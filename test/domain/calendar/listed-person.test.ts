// A listed name becomes somebody to address, and nothing of the name is lost.
import { describe, expect, test } from "vitest";
import { readListedPerson } from "../../../src/domain/calendar/listed-person.ts";

describe("somebody is addressed", () => {
  test.each([
    ["by title and surname from three columns", { title: "Ms.", "first name": "Ada", "last name": "Okafor" }, "Ms", "Okafor"],
    ["by a title written out", { title: "Professor", "last name": "Kim" }, "Prof", "Kim"],
    ["by a title before the name", { name: "Dr. Kim" }, "Dr", "Kim"],
    ["by title and whole name, for who knows where a surname begins", { name: "Mr Jan van der Berg" }, "Mr", "Jan van der Berg"],
    ["by first name when no title is given, with the whole name kept", { name: "Jürgen Müller" }, "first name", "Jürgen Müller"],
    ["by first name from its own column", { "first name": "Ada", "last name": "Okafor" }, "first name", "Ada Okafor"],
    ["by the name there is", { "last name": "Okafor" }, "first name", "Okafor"],
    ["by first name when the surname comes first", { name: "Okafor, Ada" }, "first name", "Ada Okafor"],
    ["by surname when a title stands beside “Okafor, Ada”", { title: "mrs", name: "Okafor, Ada" }, "Mrs", "Okafor"],
    ["by the whole name when it begins with an initial", { name: "A. Okafor" }, "first name", "A. Okafor"],
    ["not at all when the row names nobody", { organisation: "Halden Foods" }, "first name", ""],
  ] as const)("%s", (_, cells, address, name) => expect(readListedPerson(cells).person).toEqual({ address, name }));
});

describe("what is not said is noted", () => {
  test("the first name of somebody addressed by surname", () =>
    expect(readListedPerson({ title: "Ms", "first name": "Ada", "last name": "Okafor" }).rest).toEqual(["Full name: Ada Okafor"]));
  test("a title that is a position", () =>
    expect(readListedPerson({ name: "Ada", title: "Head of Buying" }).rest).toEqual(["Title: Head of Buying"]));
  test.each([["Ms Okafor"], ["Ada Okafor"]])("nothing when all of %s is kept as the name", (name) =>
    expect(readListedPerson({ name }).rest).toEqual([]),
  );
});

test("the full name leaves the title out, so that the same person is known with and without it", () => {
  expect(readListedPerson({ name: "Ms Ada Okafor" }).full).toBe("Ada Okafor");
  expect(readListedPerson({ title: "Ms", name: "Okafor, Ada" }).full).toBe("Ada Okafor");
});
