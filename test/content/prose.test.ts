// Prose as it is written, in MDX, becomes HTML with the page's own links and headings.
import { describe, expect, test } from "vitest";
import { readProse } from "../../src/playbook/prose/prose.ts";
import { bookParts } from "../../src/ui/print/book-parts.ts";
import { proseParts } from "../../src/ui/prose/parts.ts";

const PLAIN = { address: (written: string) => written, heading: { tag: "h2" } };
const html = (body: string, parts: Parameters<ReturnType<typeof readProse>["html"]>[0] = PLAIN) => readProse(body).html(parts).trim();

test("marks become elements, straight quotes curly ones, and signs of HTML stay signs", () => {
  expect(html('Say *it* "twice" & go\\<.')).toBe("<p>Say <em>it</em> “twice” &amp; go&lt;.</p>");
  expect(html("> one\n\n- two\n- three")).toBe("<blockquote>\n<p>one</p>\n</blockquote>\n<ul>\n<li>two</li>\n<li>three</li>\n</ul>");
  expect(html("Yours\\\nZofia")).toBe("<p>Yours<br>\nZofia</p>");
});

test("code keeps its words as they are, with the name of its language", () =>
  expect(html('```yaml\nname: "<b>{a}"\n```')).toBe('<pre><code class="language-yaml">name: "&lt;b>{a}"\n</code></pre>'));

test("a number in groups stays on one line, save in code", () =>
  expect(html("Ring *020 7946 0123* at `9 30`, 2 days on")).toBe(
    "<p>Ring <em>020\u00a07946\u00a00123</em> at <code>9 30</code>, 2 days on</p>",
  ));

test("an attribute cannot be left by what is written in it", () =>
  expect(html("[a](https://firm.example/?a=%22&b 'say \"it\"')")).toBe(
    '<p><a href="https://firm.example/?a=%22&amp;b" title="say &quot;it&quot;">a</a></p>',
  ));

describe("headings", () => {
  const prose = readProse("Before.\n\n## What’s *said* twice\n\n### Small\n\n## Why: 2 reasons!\n\n## Why 2 reasons");

  test("of the second depth are told in order, each with a place of its own", () =>
    expect(prose.headings).toEqual([
      { id: "whats-said-twice", title: "What’s said twice" },
      { id: "why-2-reasons", title: "Why: 2 reasons!" },
      { id: "why-2-reasons-1", title: "Why 2 reasons" },
    ]));
  test("link to themselves on a page of their own, and are plain on the page of the whole playbook", () => {
    expect(html("## Why", proseParts)).toBe('<h2 id="why">Why<a class="self" href="#why" aria-label="Link to this section">#</a></h2>');
    expect(html("## Why", bookParts)).toBe("<h4>Why</h4>");
  });
});

test("links lead to pages of the site, or within the whole playbook; others are left", () => {
  const body = "[a](technique:stay-formal) [b](play:cheeky) [c](https://firm.example/)";
  expect(html(body, bookParts)).toBe(
    '<p><a href="#idea-stay-formal">a</a> <a href="#play-cheeky">b</a> <a href="https://firm.example/">c</a></p>',
  );
  expect(proseParts.address("guide:busted-figures")).toMatch(/\/guides\/busted-figures\/$/);
});

test("program text is refused with the remedy", () => {
  expect(() => html("a {b}")).toThrow("write \\{ for a brace");
  expect(() => html("a <b>c</b>")).toThrow("write \\{ for a brace");
});
