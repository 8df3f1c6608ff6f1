// The plain text of a message is set as its channel sets it, and never says a sample.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Sentence } from "../../../src/domain/message/sentence.ts";
import { fullText, paragraphs, textOf } from "../../../src/domain/message/layout.ts";
import type { Channel, Place } from "../../../src/domain/playbook.ts";
import { message, sentence } from "./messages.ts";

const LETTER = [
  sentence("greeting", "Dear Ms Okafor,"),
  sentence("opening", "My name is Ines Duarte."),
  sentence("body", "I sent you the survey."),
  sentence("ask", "Please ring me on 020 7946 0138."),
  sentence("promise", "If not, I’ll ring on Friday."),
  sentence("sign-off", "Yours sincerely,"),
  sentence("signature", "Ines Duarte, Tern Logistics"),
];

describe("an e-mail and a letter have paragraphs", () => {
  test.each<Channel>(["email", "letter"])("%s", (channel) => {
    expect(textOf(message({ channel }, LETTER))).toBe(
      [
        "Dear Ms Okafor,",
        "My name is Ines Duarte. I sent you the survey.",
        "Please ring me on 020 7946 0138. If not, I’ll ring on Friday.",
        "Yours sincerely,",
        "Ines Duarte, Tern Logistics",
      ].join("\n\n"),
    );
  });
});

describe("anything spoken or texted is one paragraph", () => {
  test.each<Channel>(["voicemail", "receptionist", "text", "screening"])("%s", (channel) => {
    const said = [sentence("opening", "Ines Duarte here."), sentence("ask", "Please ring me."), sentence("sign-off", "Ines Duarte.")];
    expect(textOf(message({ channel }, said))).toBe("Ines Duarte here. Please ring me. Ines Duarte.");
  });
});

test.each<Channel>(["voicemail", "email"])("a %s of nothing has no paragraphs and no text", (channel) => {
  expect(paragraphs([], channel)).toEqual([]);
  expect(textOf(message({ channel }, []))).toBe("");
});

test("a sentence that still holds a sample is left out, and leaves no gap", () => {
  const [greeting, , body] = LETTER as [Sentence, Sentence, Sentence];
  expect(textOf(message({ channel: "email" }, [greeting, sentence("ask", "Ring 020 7946 0199.", ["phone"]), body]))).toBe(
    "Dear Ms Okafor,\n\nI sent you the survey.",
  );
  expect(textOf(message({ channel: "text" }, [sentence("ask", "Ring 020 7946 0199.", ["phone"])]))).toBe("");
});

test("a sentence emptied by hand leaves no double space", () => {
  const said = [sentence("opening", "Ines here."), sentence("body", ""), sentence("ask", "Please ring.")];
  expect(textOf(message({ channel: "voicemail" }, said))).toBe("Ines here. Please ring.");
});

describe("the full text is headed by the subject", () => {
  const body = [sentence("ask", "Please ring me.")];
  test.each<[string, Sentence | undefined, string]>([
    ["when there is one", sentence("subject", "The lift survey"), "Subject: The lift survey\n\nPlease ring me."],
    ["not when there is none", undefined, "Please ring me."],
    ["not while it is a sample", sentence("subject", "The early deliveries", ["point"]), "Please ring me."],
    ["not when it was emptied by hand", sentence("subject", ""), "Please ring me."],
  ])("%s", (_, subject, text) => {
    expect(fullText(message({ channel: "email" }, body, subject))).toBe(text);
  });
});

test("markup, emoji, right-to-left text and lone surrogates stand as they are", () => {
  const odd = "<b>שלום</b> & 👩‍🔧 \ud800 {caller} [x]";
  expect(textOf(message({ channel: "letter" }, [sentence("body", odd)]))).toBe(odd);
});

test("paragraphs keep every sentence, in order", () => {
  const places = fc.constantFrom<Place>("greeting", "opening", "body", "ask", "promise", "sign-off", "signature");
  const channels = fc.constantFrom<Channel>("voicemail", "receptionist", "email", "text", "letter", "screening");
  fc.assert(
    fc.property(fc.array(places), channels, (some, channel) => {
      const sentences = some.map((place, i) => sentence(place, String(i)));
      const set = paragraphs(sentences, channel);
      expect(set.flat()).toEqual(sentences);
      expect(set.every((block) => block.length > 0)).toBe(true);
    }),
  );
});
