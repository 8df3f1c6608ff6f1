// A sealed fragment opens only whole, under its own name and format; anything else gives one sentence.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seal, unseal } from "../../../src/domain/saved/seal.ts";

const sealed = seal("plan", "1", '{"a":"b c"}');

test("what was sealed is opened again, with or without its #", () => {
  expect(unseal("plan", "1", sealed)).toEqual({ ok: { a: "b c" } });
  expect(unseal("plan", "1", `#${sealed}`)).toEqual({ ok: { a: "b c" } });
});

test("the checksum is FNV-1a: of “a” its authors give e40c292c in hexadecimal", () => {
  expect(seal("x", "1", "a")).toBe(`x=1.${(0xe40c292c).toString(36)}.a`);
});

describe("a fragment is refused", () => {
  test.each([
    ["of another name", sealed.replace("plan", "share"), /another version/],
    ["of another format", sealed.replace("=1", "=2"), /another version/],
    ["that is empty", "", /another version/],
    ["without its end", sealed.slice(0, -1), /cut or changed/],
    ["with a changed letter", sealed.replace("b", "d"), /cut or changed/],
    ["badly encoded", `${sealed}%E0%A4`, /cut or changed/],
    ["that holds no JSON", seal("plan", "1", "{a:b}"), /cut or changed/],
  ])("%s", (_, fragment, told) => {
    const read = unseal("plan", "1", fragment);
    expect("error" in read && read.error).toMatch(told);
  });
});

test("any value comes back, in characters that an address may hold", () => {
  fc.assert(
    fc.property(fc.json(), (body) => {
      const fragment = seal("plan", "1", body);
      expect(fragment).toMatch(/^plan=1\.[A-Za-z0-9.%!~*'()_-]+$/);
      expect(unseal("plan", "1", fragment)).toEqual({ ok: JSON.parse(body) as unknown });
    }),
  );
});

test("half a surrogate pair breaks nothing", () => expect(unseal("x", "1", seal("x", "1", '"\ud800"'))).toEqual({ ok: "\ufffd" }));
