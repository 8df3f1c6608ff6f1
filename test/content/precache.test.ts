// What the build writes into the service worker, and the policy it puts before Solid’s markup.
import { expect, test } from "vitest";
import { filesToKeep } from "../../src/playbook/precache.ts";
import { withPolicy } from "../../src/playbook/solid/policy.ts";

const text = (name: string) => `what ${name} holds`;

test("pages are kept by their addresses, and files by their names", () => {
  expect(Object.keys(filesToKeep(["index.html", "plays/referral/index.html", "icon.svg"], text))).toEqual([
    "icon.svg",
    "",
    "plays/referral/",
  ]);
});

test("only what carries its content in its name has no revision", () => {
  const { "_astro/Grid.x1.js": named, "icon.svg": plain } = filesToKeep(["_astro/Grid.x1.js", "icon.svg"], text);
  expect([named, plain]).toEqual(["", expect.stringMatching(/^[0-9a-f]{10}$/)]);
});

test("a revision changes with the content alone", () => {
  expect(filesToKeep(["a.html"], () => "one")).toEqual(filesToKeep(["a.html"], () => "one"));
  expect(filesToKeep(["a.html"], () => "one")).not.toEqual(filesToKeep(["a.html"], () => "two"));
});

test("the order in which files are found does not matter", () => {
  expect(JSON.stringify(filesToKeep(["b.svg", "a.svg"], text))).toBe(JSON.stringify(filesToKeep(["a.svg", "b.svg"], text)));
});

test("the worker itself and what is for hosts is left out", () => {
  expect(filesToKeep(["sw.js", "404.html", "_headers", "_redirects", "CNAME", ".nojekyll"], text)).toEqual({});
});

test("Solid’s one sink goes through the policy", () => {
  const guarded = withPolicy(`import { a } from 'x';\nfunction template(html) { t.innerHTML = html; }`);
  expect(guarded).toMatch(/^import .*\nconst solidPolicy = .*createPolicy\("solid"/);
  expect(guarded).toContain("t.innerHTML = solidPolicy.createHTML(html);");
});

test("a Solid that parses markup elsewhere fails the build with what to do", () => {
  expect(() => withPolicy("function template() {}")).toThrow(/no longer has exactly one .* Look at its function template/);
});
