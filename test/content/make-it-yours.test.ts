// The guide for teams keeps its word: every example in it passes the gate together with the rest.
import { expect, test } from "vitest";
import { openGate } from "../../src/playbook/gate/gate.ts";
import { around, files } from "../playbook.ts";

const guide = files["guides/make-it-yours.mdx"] ?? "";
const blocks = [...guide.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
const NAMED = [
  "phrases/harbour-talk.yaml",
  "plays/held-seats.mdx",
  "techniques/name-the-sailing.mdx",
  "sources.yaml",
  "cadences/held-seats-plan.mdx",
];
const isTeam = (text: string) => /^(name|colours|proof|hide):/.test(text);
const pages = blocks.filter((text) => !isTeam(text)).map((text, i) => [`own/${NAMED[i]}`, text]);
const written = { ...Object.fromEntries(pages), "own/team.yaml": blocks.filter(isTeam).join("") };

test("what it tells a team to write is sound, all of it at once", () => {
  const opened = openGate({ ...files, ...written }, { ...around, pictures: { "own/logo.svg": { width: 48, height: 32 } } });
  expect("faults" in opened ? opened.faults : []).toEqual([]);
  expect(pages).toHaveLength(NAMED.length);
});

test("it names each file that it shows", () => {
  for (const path of NAMED) expect(guide).toContain(`content/own/${path}`);
});

test("the mistake it shows is told in the words it shows", () => {
  const opened = openGate({ ...files, "own/team.yaml": "tag-line: Ring" }, around);
  const [fault = ""] = "faults" in opened ? opened.faults : [];
  expect(guide).toContain(fault.replace("content/own/team.yaml: ", "  "));
});
