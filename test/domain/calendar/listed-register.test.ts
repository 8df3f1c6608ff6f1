// Nobody of a list is taken in twice: by address, or by name and organisation.
import { expect, test } from "vitest";
import { createRegister } from "../../../src/domain/calendar/listed-register.ts";

const OKAFOR = { full: "Ada Okafor", organisation: "Halden Foods", email: "ada@halden.example" };
const register = () => {
  const known = createRegister();
  known.add(OKAFOR, 2);
  return known;
};

test("an empty register knows nobody", () => expect(createRegister().find({ ...OKAFOR, email: "" })).toBeUndefined());

test.each([
  ["the same row again", {}],
  ["the same address in capitals, under another name", { full: "A. Okafor", organisation: "", email: "ADA@halden.example" }],
  ["the same name and organisation without an address", { full: "ada okafor", organisation: "HALDEN FOODS", email: "" }],
])("%s is the same person, of row 2", (_, change) => expect(register().find({ ...OKAFOR, ...change })).toBe(2));

test.each([
  ["somebody of that name elsewhere", { organisation: "Tern Logistics", email: "" }],
  ["a colleague", { full: "Bo Li", email: "" }],
  ["somebody of that name with an address of their own", { email: "ada.okafor@halden.example" }],
])("%s is somebody else", (_, change) => expect(register().find({ ...OKAFOR, ...change })).toBeUndefined());

test("the first row is the one that is named", () => {
  const known = register();
  known.add({ ...OKAFOR, email: "" }, 5);
  expect(known.find({ ...OKAFOR, email: "" })).toBe(2);
});
