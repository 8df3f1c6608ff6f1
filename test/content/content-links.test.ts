// Links in prose lead somewhere wherever the site is hosted; any other is told before the site is built.
import { expect, test } from "vitest";
import { faultsOf } from "../playbook.ts";

const FILE = "content/own/guides/ours.mdx";

const told = (prose: string) => faultsOf({ "own/guides/ours.mdx": `---\norder: 9\ntitle: Ours\nsummary: Ours.\n---\n\n${prose}\n` });

test.each([
  "See [it](technique:referrer-first) and [that](guide:make-it-yours).",
  "See [them](https://example.com/a?b=c#d) or [write](mailto:desk@example.com), or [ring](tel:+441632960339).",
  "See [below](#the-tide).\n\n## The tide",
  "See [it][1].\n\n[1]: play:referral",
  "Write `[it](nowhere)` and it is code.\n\n```md\n[it](nowhere)\n```",
])("stands: %s", (prose) => expect(told(prose)).toEqual([]));

test.each([
  [
    "a kind misspelt",
    "See [it](tecnique:referrer-first).",
    "the link (tecnique:referrer-first) leads nowhere; write it as technique:, play:",
  ],
  ["an id misspelt", "See [it](play:referal).", "the link play:referal leads nowhere; name one of: referral"],
  ["program text", "See [it](javascript:alert`1`).", "the link (javascript:alert) leads nowhere"],
  ["a page of the site by its address, which a base path would change", "See [it](/compose/).", "the link (/compose/) leads nowhere"],
  ["nothing", "See [it]().", "the link () leads nowhere"],
  ["a note below the text", "See [it][1].\n\n[1]: technique:nothing", "the link technique:nothing leads nowhere"],
  ["a picture", "![The quay](own/quay.png)", "a picture cannot stand in prose; say in words what it shows"],
])("is told: %s", (_, prose, sentence) => expect(told(prose)).toEqual([expect.stringContaining(`${FILE}: body: ${sentence}`)]));
