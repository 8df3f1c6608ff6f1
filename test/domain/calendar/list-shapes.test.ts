// Without headings, what a cell holds is told by its shape.
import { expect, test } from "vitest";
import { shapeCells } from "../../../src/domain/calendar/list-shapes.ts";

const OKAFOR = { name: "Ms Okafor", organisation: "Halden Foods", phone: "020 7946 0123", "e-mail": "ada@halden.example", notes: "" };

test.each([
  ["in the usual order", ["Ms Okafor", "Halden Foods", "020 7946 0123", "ada@halden.example"]],
  ["address and number first", ["ada@halden.example", "020 7946 0123", "Ms Okafor", "Halden Foods"]],
  ["the firm first, for she has a title", ["Halden Foods", "ada@halden.example", "Ms Okafor", "020 7946 0123"]],
  ["with empty cells between", ["", "Ms Okafor", "", "Halden Foods", "020 7946 0123", "", "ada@halden.example"]],
  ["with the address behind the name", ["Ms Okafor <ada@halden.example>", "Halden Foods", "020 7946 0123"]],
])("somebody %s", (_, cells) => expect(shapeCells(cells)).toEqual(OKAFOR));

test("a firm is known by its ending, and follows the name it stood before", () => {
  expect(shapeCells(["Tern Holdings plc", "Bo Li"])).toMatchObject({ name: "Bo Li", organisation: "Tern Holdings plc" });
  expect(shapeCells(["Bo Li", "Tern Holdings plc"])).toMatchObject({ name: "Bo Li", organisation: "Tern Holdings plc" });
});

test.each(["+44 (0)20 7946 0123", "(212) 555-0123", "212.555.0123", "02079460123", "020 7946 0123 ext. 12"])("%s is a phone", (phone) =>
  expect(shapeCells(["Bo Li", phone])).toMatchObject({ name: "Bo Li", phone }),
);

test.each(["12 High Street", "1234", "Room 7, 020"])("“%s” is none", (words) => expect(shapeCells(["Bo Li", words]).phone).toBe(""));

test("what has no place of its own is kept as notes", () =>
  expect(shapeCells(["Bo Li", "Tern", "met in May", "bo@tern.example", "li@tern.example", "212 555 0123", "212 555 0124"])).toEqual({
    name: "Bo Li",
    organisation: "Tern",
    phone: "212 555 0123",
    "e-mail": "bo@tern.example",
    notes: "li@tern.example\n212 555 0124\nmet in May",
  }));

test("a row of nothing names nobody", () => expect(shapeCells(["", ""]).name).toBe(""));
