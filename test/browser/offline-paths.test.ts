// What a request asks of the files kept on a device.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyOf, rangeOf, wantedOf } from "../../src/browser/offline-paths.ts";

const FILES = { "": "aa", "plays/": "bb", "plays/referral/": "cc", "icon.svg": "dd", "_astro/Grid.x1.js": "" };
const keyFor = (path: string) => wantedOf(path, FILES);

describe("a path leads to the kept file that a host would answer with", () => {
  test("the root", () => expect(keyFor("")).toEqual({ kind: "file", key: "?aa" }));
  test("a page", () => expect(keyFor("plays/referral/")).toEqual({ kind: "file", key: "plays/referral/?cc" }));
  test("the file of a page", () => expect(keyFor("plays/index.html")).toEqual({ kind: "file", key: "plays/?bb" }));
  test("the file of the root", () => expect(keyFor("index.html")).toEqual({ kind: "file", key: "?aa" }));
  test("a file named by what it holds", () => expect(keyFor("_astro/Grid.x1.js")).toEqual({ kind: "file", key: "_astro/Grid.x1.js" }));
  test("a page without its last slash is sent on", () =>
    expect(keyFor("plays/referral")).toEqual({ kind: "elsewhere", path: "plays/referral/" }));
  test("a page that is not there", () => expect(keyFor("plays/nobody/")).toEqual({ kind: "unknown" }));
  test("an earlier version’s file", () => expect(keyFor("_astro/Grid.x0.js")).toEqual({ kind: "unknown" }));
  test("nothing but own names is found", () => expect(keyFor("constructor")).toEqual({ kind: "unknown" }));
});

test("the same path with another revision is another key", () => {
  expect(keyOf("plays/", "aa")).not.toBe(keyOf("plays/", "bb"));
  expect(keyOf("_astro/a.js", "")).toBe("_astro/a.js");
});

describe("a range of a file of 100 bytes", () => {
  test("from the first", () => expect(rangeOf("bytes=0-9", 100)).toEqual([0, 9]));
  test("to the end", () => expect(rangeOf("bytes=40-", 100)).toEqual([40, 99]));
  test("the last ten", () => expect(rangeOf("bytes=-10", 100)).toEqual([90, 99]));
  test("more than there is ends with the file", () => expect(rangeOf("bytes=90-500", 100)).toEqual([90, 99]));
  test("more than all from the end is all", () => expect(rangeOf("bytes=-500", 100)).toEqual([0, 99]));
  test("behind the end there is nothing", () => expect(rangeOf("bytes=100-", 100)).toBeUndefined());
  test("nor before the start", () => expect(rangeOf("bytes=-0", 100)).toBeUndefined());
  test("backwards", () => expect(rangeOf("bytes=9-3", 100)).toBeUndefined());
  test("several at once", () => expect(rangeOf("bytes=0-1,4-5", 100)).toBeUndefined());
  test("nonsense", () => expect(rangeOf("lines=1-2", 100)).toBeUndefined());
});

test("whatever is asked for, a range lies within the file", () => {
  fc.assert(
    fc.property(fc.tuple(fc.option(fc.nat(300)), fc.option(fc.nat(300))), fc.nat(200), ([from, to], size) => {
      const range = rangeOf(`bytes=${from ?? ""}-${to ?? ""}`, size);
      if (range) expect(0 <= range[0] && range[0] <= range[1] && range[1] < size).toBe(true);
    }),
  );
});
