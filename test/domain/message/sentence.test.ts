// Claims: a sentence is made anew when its words change, and only then.
import { describe, expect, test } from "vitest";
import type { Filler } from "../../../src/domain/message/fill.ts";
import { nodesOf, write } from "../../../src/domain/message/sentence.ts";
import { situate } from "../../../src/domain/message/situation.ts";
import type { Choices } from "../../../src/domain/message/situation.ts";
import { emptyChoices } from "../../../src/domain/message/start.ts";
import { playbook } from "../../playbook.ts";

const said = { move: "referrer-first.open", wordings: ["{referrer} sent me.", "I come from {referrer}."] };
const situation = (part: Partial<Choices> = {}) => situate(playbook, { ...emptyChoices(playbook, "referral"), ...part });
const filler = (referrer: string): Filler => ({ words: () => referrer, sample: () => "Priya", isOn: () => true });
const sentence = (referrer: string, part: Partial<Choices> = {}) => write(playbook, situation(part), said, filler(referrer));

describe("a sentence", () => {
  test("is the same object while its words are the same", () => expect(sentence("Ann")).toBe(sentence("Ann")));
  test("is another one when a blank changes", () => expect(sentence("Bea").text).toBe("Bea sent me."));
  test("goes back when the blank does", () => {
    expect(sentence("Ann").text).toBe("Ann sent me.");
    expect(sentence("").text).toBe("Priya sent me.");
    expect(sentence("Ann").text).toBe("Ann sent me.");
  });

  test("still holding a sample says which blank is missing", () => {
    expect(sentence("").missing).toEqual(["referrer"]);
    expect(sentence("Priya").missing).toEqual([]);
  });

  test("takes the wording that was chosen, counting round", () => {
    const chosen = (wording: number) => sentence("Ann", { wordings: { [said.move]: wording } });
    expect(chosen(1).text).toBe("I come from Ann.");
    expect(chosen(2).text).toBe("Ann sent me.");
    expect(chosen(2).wording).toBe(0);
  });

  test("keeps to plain marks in a text message", () => {
    const quoted = { ...said, wordings: ["{referrer}’s idea."] };
    const on = (channel: Choices["channel"]) => write(playbook, situation({ channel }), quoted, filler("Ann")).text;
    expect([on("email"), on("text"), on("email")]).toEqual(["Ann’s idea.", "Ann's idea.", "Ann’s idea."]);
  });
});

describe("a rewritten sentence", () => {
  const edits = {
    [said.move]: {
      nodes: [
        { kind: "text" as const, text: "Hello. It’s about " },
        { kind: "slot" as const, slot: "topic", form: "" },
      ],
    },
  };

  test("stands instead of every wording", () => {
    expect(nodesOf(situation({ edits }), said)).toBe(edits[said.move]?.nodes);
    expect(sentence("the lease", { edits })).toMatchObject({ text: "Hello. It’s about the lease", edited: true });
  });

  test("may have become two sentences", () => expect(sentence("The lease", { edits }).length).toBe(2));
});
