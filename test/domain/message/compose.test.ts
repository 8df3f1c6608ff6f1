// Dana Whitlock rings Mr Okafor: what her voicemail says, worked out by hand.
import { describe, expect, test } from "vitest";
import { compose, composeWording } from "../../../src/domain/message/compose.ts";
import { textOf } from "../../../src/domain/message/layout.ts";
import type { Choices } from "../../../src/domain/message/situation.ts";
import { emptyChoices } from "../../../src/domain/message/start.ts";
import { DANA, TODAY } from "../../answers.ts";
import { composed } from "../../choices.ts";
import { playbook } from "../../playbook.ts";

const referral = (part: Partial<Choices> = {}) => composed({ ...emptyChoices(playbook, "referral"), ...part }, DANA);
const words = textOf(referral());

describe("the referral voicemail", () => {
  test("opens with Priya before Dana", () => {
    expect(words.indexOf("Priya Raman")).toBe(0);
    expect(words.indexOf("Dana Whitlock")).toBeGreaterThan(0);
  });

  test("names Priya again at the close", () => {
    expect(words.lastIndexOf("Priya Raman")).toBeGreaterThan(words.length * (2 / 3));
  });

  test("says the number near the start and at the end", () => {
    expect(words.indexOf("020 7946 0321")).toBeLessThan(words.length / 3);
    expect(words).toMatch(/020 7946 0321\.$/);
  });

  test("asks one thing, once", () => {
    expect(referral().sentences.filter(({ place }) => place === "ask")).toHaveLength(1);
    expect(words.match(/\bplease\b|\bwould you\b/gi)).toHaveLength(1);
  });

  test("has four sentences besides the sign-off", () => {
    expect(referral().budget).toEqual({ count: 4, state: "within", reasons: [] });
  });

  test("says Mr Okafor", () => expect(words).toContain("Mr Okafor"));
  test("offers the window as people say it", () => expect(words).toContain("tomorrow between nine and noon"));
});

describe("what the rep switches", () => {
  test("the referrer's name off puts Dana first and still names Priya", () => {
    const text = textOf(referral({ switches: { "referrer-first": false } }));
    expect(text).toMatch(/^Mr Okafor, this is Dana Whitlock/);
    expect(text).toContain("Priya Raman");
  });

  test("their choice of time needs the caller's e-mail and replaces the window", () => {
    const text = textOf(referral({ switches: { "their-choice": true, "offer-a-window": false } }));
    expect(text).toContain("dana@northgate.example");
    expect(text).not.toContain("between nine and noon");
  });

  test("the number said once stands in the ask", () => {
    const text = textOf(referral({ switches: { "number-twice": false } }));
    expect(text.split("020 7946 0321")).toHaveLength(2);
    expect(text).toContain("call me on 020 7946 0321");
  });

  test("a promise is the fifth sentence, with its reason", () => {
    const message = composed(
      { ...emptyChoices(playbook, "referral"), switches: { "promise-the-next-call": true } },
      { ...DANA, "promise-by": "2026-11-26", "promise-call": "2026-11-27" },
    );
    expect(textOf(message)).toContain("If we haven’t spoken by Thursday the 26th, I’ll ring you on Friday the 27th.");
    expect(message.budget.count).toBe(5);
    expect(message.budget.reasons).toContain("A dated promise makes your next call expected, and you keep it.");
  });
});

describe("what is missing", () => {
  test("a blank left empty is asked for and its sentence is not said", () => {
    const { point: _point, ...rest } = DANA;
    const message = composed(emptyChoices(playbook, "referral"), rest);
    expect(message.missing).toEqual(["point"]);
    expect(textOf(message)).not.toContain("calling about");
  });

  test("a promised call before the promised day is refused, not said", () => {
    const choices = { ...emptyChoices(playbook, "referral"), switches: { "promise-the-next-call": true } };
    const message = composed(choices, { ...DANA, "promise-by": "2026-11-26", "promise-call": "2026-11-25" });
    expect(message.missing).toEqual(["promise-call"]);
  });
});

test("a rewritten sentence follows a blank that changes later", () => {
  const nodes = [
    { kind: "text" as const, text: "Ring me, " },
    { kind: "slot" as const, slot: "prospect", form: "" },
    { kind: "text" as const, text: "." },
  ];
  const edits = { "call-to-action.ask": { nodes } };
  expect(
    textOf(
      compose(
        playbook,
        { ...emptyChoices(playbook, "referral"), edits, answers: { ...DANA, prospect: { address: "Ms", name: "Bell" } } },
        { today: TODAY, region: "US" },
      ),
    ),
  ).toContain("Ring me, Ms. Bell.");
});

test("an American rep says Mr. with its stop", () => {
  const message = compose(playbook, { ...emptyChoices(playbook, "referral"), answers: DANA }, { today: TODAY, region: "US" });
  expect(textOf(message)).toContain("Mr. Okafor");
});

test("looking for an e-mail names the subject that the e-mail will bear", () => {
  const [voicemail, email] = [referral({ goal: "look-for-my-email" }), referral({ channel: "email" })];
  expect(email.subject?.text).toBe("Priya Raman suggested we talk");
  expect(textOf(voicemail)).toContain("“Priya Raman suggested we talk”");
});

test("the wording alone is that of the whole message, in every play and channel", () => {
  for (const play of Object.values(playbook.plays))
    for (const channel of play.channels) {
      const choices = { ...emptyChoices(playbook, play.id), channel };
      const { choices: made, subject, sentences, missing } = compose(playbook, choices, { today: TODAY, region: "GB" });
      const whole = { choices: made, ...(subject ? { subject } : {}), sentences, missing };
      expect(composeWording(playbook, choices, { today: TODAY, region: "GB" })).toEqual(whole);
    }
});
