// Claims: what a play lists stands there once; a copied file does not keep its title; the same sentence may come at two places under two conditions.
import { describe, expect, test } from "vitest";
import { faultsOf, files, playbook } from "../playbook.ts";

const PLAY = "own/plays/referral.mdx";
const told = (from: string, to: string) => faultsOf({ [PLAY]: (files["plays/referral.mdx"] ?? "").replace(from, to) });

describe("what stands twice in a play is told with what to leave out", () => {
  test.each([
    ["a channel", "[voicemail,", "[voicemail, email,", "channels: email"],
    ["a goal", "[call-me-back,", "[call-me-back, call-me-back,", "goals: call-me-back"],
    ["a technique", "[referrer-first,", "[referrer-first, number-twice,", "techniques: number-twice"],
    ["a sentence", "steps:", "steps:\n  - referrer-first.open", "steps: referrer-first.open"],
  ])("%s", (_, from, to, sentence) => expect(told(from, to)).toEqual([`content/${PLAY}: ${sentence} stands there twice; leave one out.`]));
});

test("a sentence may stand at a second place on a condition", () =>
  expect(told("steps:", "steps:\n  - { move: referrer-first.open, when: { channel: [screening] } }")).toEqual([]));

describe("a copied file that keeps what readers tell it by is told", () => {
  const copied = (folder: string, id: string, change = (text: string) => text) =>
    faultsOf({ [`own/${folder}/copied.mdx`]: change(files[`${folder}/${id}.mdx`] ?? "") });

  test("a play’s title and its question, each", () => {
    const { title, question } = playbook.plays.referral ?? {};
    expect(copied("plays", "referral", (text) => text.replace(/^title: .*$/m, "title: Another"))).toEqual([
      `content/own/plays/copied.mdx: question: “referral” has “${question}”, too; write another in one of the two files.`,
    ]);
    expect(copied("plays", "referral", (text) => text.replace(/^question: .*$/m, "question: Why?"))).toEqual([
      `content/own/plays/copied.mdx: title: “referral” has “${title}”, too; write another in one of the two files.`,
    ]);
  });
  test.each([
    ["techniques", "number-twice"],
    ["cadences", "gentle"],
    ["guides", "make-it-yours"],
    ["coach", "joke-early"],
  ])("a title in %s", (folder, id) =>
    expect(copied(folder, id).join()).toMatch(
      /^content.own.\w+.copied.mdx: title: “[\w-]+” has “.+”, too; write another in one of the two files.$/,
    ),
  );
  test("not where the one that it was copied from is hidden", () =>
    expect(
      faultsOf({
        "own/guides/copied.mdx": files["guides/make-it-yours.mdx"] ?? "",
        "own/team.yaml": "hide: { guides: [make-it-yours] }",
      }),
    ).toEqual([]));
});
