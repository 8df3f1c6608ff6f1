// Links for mail, messages and the dialler carry the message exactly, and nothing can slip a field into them.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean } from "../../../src/domain/message/answers.ts";
import type { Answer, Answers } from "../../../src/domain/message/answers.ts";
import type { Sentence } from "../../../src/domain/message/sentence.ts";
import { callLink, mailLink, textLink } from "../../../src/domain/message/links.ts";
import { message, sentence } from "./messages.ts";

const messageOf = (answers: Answers, texts: string[], subject?: Sentence) =>
  message(
    { answers },
    texts.map((text, i) => sentence(i === 0 ? "greeting" : "body", text)),
    subject,
  );

const to = (address: string): Answers => ({ "prospect-email": address });
const number = (phone: Answer): Answers => ({ "prospect-phone": phone });
const survey = sentence("subject", "The lift survey");

/** Takes a mailto: link apart the way RFC 6068 has it. */
function opened(link: string) {
  const [, address = "", query = ""] = /^mailto:([^?]*)\?(.*)$/.exec(link) ?? [];
  const fields = query.split("&").map((field) => field.split("=").map(decodeURIComponent));
  return { address: decodeURIComponent(address), fields };
}

describe("mail", () => {
  test("carries address, subject and body, spaces as %20 and lines apart by CRLF", () => {
    expect(mailLink(messageOf(to("ana@fenwick.example"), ["Dear Ana,", "Please ring."], survey))).toBe(
      "mailto:ana@fenwick.example?subject=The%20lift%20survey&body=Dear%20Ana%2C%0D%0A%0D%0APlease%20ring.",
    );
  });

  test("opens without an address when none is known", () => {
    expect(opened(mailLink(messageOf({}, ["Hello."], survey))).address).toBe("");
  });

  test.each(["ana+tender@fenwick.example", "o’neill@fenwick.example", "100%@fenwick.example", "אנה@fenwick.example"])(
    "reaches %s",
    (address) => {
      expect(opened(mailLink(messageOf(to(address), ["Hello."]))).address).toBe(address);
    },
  );

  test("a crafted address adds no field", () => {
    const { fields } = opened(mailLink(messageOf(to("ana@fenwick.example?bcc=eve@x.example&cc=eve@x.example"), ["Hello."], survey)));
    expect(fields.map(([name]) => name)).toEqual(["subject", "body"]);
  });

  test("any subject and body arrive as they were written", () => {
    const words = fc.string({ unit: "binary", minLength: 1 }).map((text) => text.replace(/[\r\n]/g, " "));
    fc.assert(
      fc.property(words, words, (subject, body) => {
        const { fields } = opened(mailLink(messageOf({}, [body], sentence("subject", subject))));
        expect(fields).toEqual([
          ["subject", clean(subject)],
          ["body", body],
        ]);
      }),
    );
  });

  test("a subject that is still a sample is not sent", () => {
    const sample = sentence("subject", "The early deliveries", ["point"]);
    expect(mailLink(messageOf({}, ["Hello."], sample))).not.toContain("deliveries");
  });

  test("a subject stays on one line (RFC 6068, 5: line breaks belong in bodies)", () => {
    expect(mailLink(messageOf({}, ["Hello."], sentence("subject", "The lift\nBcc: eve@x.example")))).not.toMatch(/subject=[^&]*%0[AD]/i);
  });

  test("lines that are already apart by CRLF get no second return", () => {
    expect(mailLink(messageOf({}, ["Unit 4\r\nQuay Road"]))).toContain("body=Unit%204%0D%0AQuay%20Road");
  });
});

describe("text", () => {
  test("carries number and words", () => {
    const answers = number({ typed: "07700 900126", shown: "07700 900126", e164: "+447700900126" });
    expect(textLink(messageOf(answers, ["Ring me & soon?"]))).toBe("sms:+447700900126?&body=Ring%20me%20%26%20soon%3F");
  });

  test("opens without a number when none is known", () => {
    expect(textLink(messageOf({}, ["Hello."]))).toBe("sms:?&body=Hello.");
  });
});

describe("call", () => {
  test.each<[string, Answers, string]>([
    ["dials the whole number once it is read", number({ typed: "020 7946 0138", e164: "+442079460138" }), "tel:+442079460138"],
    ["dials what was typed till then", number({ typed: "+1 (212) 555-0147" }), "tel:+12125550147"],
    ["is empty without a number", {}, ""],
    ["is empty when nothing was typed", number({ typed: " " }), ""],
    ["is empty for words", number({ typed: "ask at the desk 👋" }), ""],
    ["is empty for an answer of another type", number({ address: "Ms", name: "Okafor" }), ""],
    ["is empty for a number that no phone can have", number({ typed: "020 7946 0138 / 07700 900126", verdict: "impossible" }), ""],
  ])("%s", (_, answers, link) => {
    expect(callLink(messageOf(answers, ["Hello."]))).toBe(link);
  });

  test("whatever was typed, the link holds digits and + only", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        expect(callLink(messageOf(number({ typed }), []))).toMatch(/^(tel:[\d+]+)?$/);
      }),
    );
  });
});

test.each([
  ["mail", mailLink],
  ["text", textLink],
])("a lone surrogate does not break the link for %s", (_, link) => {
  expect(link(messageOf(to("\ud800@x.example"), ["Hello \ud800."], sentence("subject", "\udc00")))).toContain("Hello");
});
