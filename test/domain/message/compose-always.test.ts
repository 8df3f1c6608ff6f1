// What holds of every message: any play, channel, goal, wording and thousands of generated answers.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Message } from "../../../src/domain/message/compose.ts";
import { textOf } from "../../../src/domain/message/layout.ts";
import { filledAnswers, someAnswers, TODAY } from "../../answers.ts";
import { anyChoices, composed, situations, startingChoices } from "../../choices.ts";

const RUNS = { numRuns: 4000 };
const isSpoken = ({ choices }: Message) => choices.channel === "voicemail" || choices.channel === "receptionist";
const always = (claim: (message: Message) => void, answers = filledAnswers, choices = startingChoices) =>
  fc.assert(
    fc.property(choices, answers, (choice, answer) => {
      claim(composed(choice, answer));
    }),
    RUNS,
  );

test("no hole, no double space, nothing left of the template", () => {
  always((message) => expect(textOf(message)).not.toMatch(/[{}[\]]| {2}|\b(?:undefined|null|NaN)\b|a\(n\)|\?\s*\.|\.\.|,\s*[.,]/));
});

test("a blank left empty leaves no trace", () => {
  always((message) => expect(textOf(message)).not.toMatch(/[{}[\]]| {2}|\b(?:undefined|NaN)\b| [.,;:]/), someAnswers, anyChoices);
});

test("every sentence begins with a capital and ends once", () => {
  always((message) => {
    for (const { text, place } of message.sentences) {
      expect(text).toMatch(/^(?![\p{Ll}](?!\p{Lu}))/u);
      if (place !== "greeting" && place !== "signature") expect(text).toMatch(/[^.!?][.!?]["”’]?$/);
    }
  });
});

test("exactly one ask, in its place and in its words", () => {
  always((message) => {
    expect(message.sentences.filter(({ place }) => place === "ask")).toHaveLength(1);
    expect(textOf(message).match(/\bplease\b|\bwould you\b/gi)?.length).toBe(1);
  });
});

test("at most four sentences besides greeting and sign-off, as it starts", () => {
  always((message) => expect(message.budget.count).toBeLessThanOrEqual(4));
});

test("a stranger is Mr, Ms, Mx or Dr with the surname", () => {
  always((message) => {
    const person = message.choices.answers.prospect as { address: string; name: string };
    if (message.choices.channel !== "screening") expect(textOf(message)).toContain(`${person.address} ${person.name}`);
  });
});

test("a voicemail that asks for a call gives the number near the start and again at the end", () => {
  always((message) => {
    if (!isSpoken(message) || message.choices.goal !== "call-me-back") return;
    const [text, number] = [textOf(message), (message.choices.answers.phone as { typed: string }).typed];
    expect(text.indexOf(number)).toBeLessThan(text.length / 3);
    expect(text.lastIndexOf(number)).toBeGreaterThanOrEqual((text.length * 2) / 3);
  });
});

test("a referrer comes before the caller and is named again at the close", () => {
  const referrals = fc.constantFrom(...situations.filter(({ play, channel }) => play === "referral" && channel !== "text"));
  always(
    (message) => {
      const [text, referrer] = [textOf(message), message.choices.answers.referrer as string];
      if (referrer === message.choices.answers.caller) return;
      const caller = text.indexOf(message.choices.answers.caller as string);
      expect(text.indexOf(referrer)).toBeLessThan(caller < 0 ? text.length : Math.max(caller, 1));
      expect(text.lastIndexOf(referrer)).toBeGreaterThan(text.length / 2);
    },
    filledAnswers,
    referrals,
  );
});

test("no caller states a job title", () => {
  always((message) =>
    expect(textOf(message)).not.toMatch(/\b(manager|director|executive|consultant|specialist|representative|officer|head of)\b/i),
  );
});

test("a promised day is later than the message's date, or the promise is not made", () => {
  const day = fc.integer({ min: -400, max: 400 }).map((days) => new Date(Date.UTC(2026, 10, 23 + days)).toISOString().slice(0, 10));
  const dates = fc
    .tuple(filledAnswers, day, day)
    .map(([answers, by, call]) => ({ ...answers, "promise-by": by, "promise-call": call, "next-call": call }));
  const promising = startingChoices.map((choices) => ({ ...choices, switches: { "promise-the-next-call": true } }));
  always(
    (message) => {
      const { "promise-by": by, "promise-call": call, "next-call": next } = message.choices.answers as Record<string, string>;
      const said = message.sentences.filter(({ missing }) => missing.length === 0).flatMap(({ tokens }) => tokens.map(({ slot }) => slot));
      if (said.includes("promise-by")) expect((by ?? "") > TODAY).toBe(true);
      if (said.includes("promise-call")) expect((call ?? "") > (by ?? "")).toBe(true);
      if (said.includes("next-call")) expect((next ?? "") > TODAY).toBe(true);
    },
    dates,
    promising,
  );
});

test("a text message keeps to plain quotes and dashes", () => {
  always((message) => expect(message.choices.channel === "text" ? textOf(message) : "").not.toMatch(/[“”‘’–—]/));
});
