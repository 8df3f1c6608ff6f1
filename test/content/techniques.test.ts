// The 39 ideas of the five articles: each has its page, its source's name, and the parts a reader counts on.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { playbook } from "../playbook.ts";

const IDS = `referrer-first specific-point call-benefit offer-a-window their-choice promise-brevity three-or-four-sentences
org-connection number-twice after-hours-number call-log-codes one-objective one-objective-email easy-to-return
no-borrowed-pressure one-step-at-a-time persist-without-stalking promise-the-next-call agree-next-step
remind-of-agreement final-approach take-a-risk stand-out relationship-first no-introductions in-their-shoes
networking-call expect-silence listen-first promised-resource outside-office-hours say-it-twice no-title thirty-seconds
do-your-homework their-outcomes call-to-action follow-up-other-channels stay-formal`.split(/\s+/);

const SOURCES_OF: Record<string, string[]> = {
  lampton: ["referrer-first", "three-or-four-sentences", "number-twice", "promise-brevity", "call-log-codes"],
  mcpheat: ["one-objective", "promise-brevity", "easy-to-return", "no-borrowed-pressure", "one-step-at-a-time"],
  bertuzzi: ["persist-without-stalking", "promise-the-next-call", "final-approach", "take-a-risk", "stand-out"],
  hayden: ["relationship-first", "in-their-shoes", "networking-call", "expect-silence", "promised-resource"],
  "voicemail-au": ["number-twice", "outside-office-hours", "no-title", "thirty-seconds", "stay-formal"],
};

const built = (id: string) => readFileSync(join(import.meta.dirname, `../../dist/playbook/${id}/index.html`), "utf8");
const inHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("'", "&#39;");

test("the catalogue is whole: the 39 ideas are there, in their order, whatever a team adds", () => {
  expect(IDS).toHaveLength(39);
  expect(Object.keys(playbook.techniques).filter((id) => IDS.includes(id))).toEqual(IDS);
});

describe.each(IDS)("%s", (id) => {
  test("stands in the built site with the name of each source", () => {
    for (const { id: source } of playbook.techniques[id]?.sources ?? [])
      expect(built(id)).toContain(inHtml(playbook.sources[source]?.author ?? "?"));
  });

  test("says why, how, by example, and what goes wrong without it", () => {
    for (const part of ["why-it-helps", "how-to-do-it", "worked-example", "without-it", "evidence"])
      expect(built(id)).toContain(`id="${part}"`);
  });

  test("shows each of its figures with source, year and grade", () => {
    for (const { id: evidence } of playbook.techniques[id]?.evidence ?? []) {
      const { year = "?", grade = "?" } = playbook.evidence[evidence] ?? {};
      expect(built(id)).toContain(`, ${year}. Grade ${grade}.`);
    }
  });

  test("leads into the composer", () => expect(built(id)).toContain(`/compose/#technique=${id}`));
});

test("ideas are credited to the article they come from", () => {
  for (const [source, ids] of Object.entries(SOURCES_OF)) {
    for (const id of ids) expect(playbook.techniques[id]?.sources.map((cited) => cited.id)).toContain(source);
  }
});
