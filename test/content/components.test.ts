// Components are compiled beside the build, for browsers and for pages; what is fetched later is left out of pages.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { laterParts } from "../../src/playbook/later-parts.ts";
import { type Compiler, createCompiler } from "../../src/playbook/solid/compiler.ts";

const HELLO = "export const Hello = (props: { name: string }) => <p class={props.name}>Hello</p>;";

describe("the compiler", () => {
  let compiler: Compiler;
  beforeAll(() => void (compiler = createCompiler()));
  afterAll(async () => void (await compiler.end()));

  test("makes a template for browsers and a text for pages", async () => {
    expect(await compiler.compile(HELLO, "/Hello.tsx", "dom")).toContain("template(`<p>Hello`)");
    const page = await compiler.compile(HELLO, "/Hello.tsx", "ssr");
    expect(page).toContain("ssr");
    expect(page).not.toContain("template(");
  });
  test("does the same work once", () =>
    expect(compiler.compile(HELLO, "/Hello.tsx", "dom")).toBe(compiler.compile(HELLO, "/Hello.tsx", "dom")));
  test("tells which file it cannot read and where, and goes on", async () => {
    await expect(compiler.compile("const a = <p>;\n", "/Broken.tsx", "dom")).rejects.toThrow(/Broken\.tsx: .*\(1:\d+\)/);
    expect(await compiler.compile("export const a = 1;", "/Whole.tsx", "dom")).toBe("export const a = 1;");
  });
});

describe("a part that an island fetches when it is wanted", () => {
  const { resolveDynamicImport, load } = laterParts();
  const resolved = (name: string, importer: string) =>
    resolveDynamicImport.call({ environment: { name } }, "./CalendarDialogs.tsx", importer);

  test("is left out of pages, but not of what browsers fetch", () => {
    expect(resolved("prerender", "/site/src/islands/Calendar.tsx")).toContain("CalendarDialogs.tsx");
    expect(resolved("client", "/site/src/islands/Calendar.tsx")).toBeUndefined();
  });
  test("is told from what pages themselves fetch", () => expect(resolved("prerender", "/site/src/pages/index.astro")).toBeUndefined());
  test("says what to do when a page needs it after all", () => {
    const id = resolved("prerender", "/site/src/islands/Calendar.tsx") ?? "";
    expect(load.filter.id.test(id)).toBe(true);
    expect(load.handler(id)).toMatch(/throw new Error\(".*CalendarDialogs\.tsx is fetched when it is wanted.*or import it at the top/);
  });
});
