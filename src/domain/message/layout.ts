// A message as plain text, the way its channel sets it.
import type { Channel, Place } from "../playbook.ts";
import type { Wording } from "./compose.ts";
import type { Sentence } from "./sentence.ts";

/** Paragraphs of sentences. In a call it is all one breath; letters and e-mails have a greeting and a signature. */
export function paragraphs(sentences: Sentence[], channel: Channel): Sentence[][] {
  if (channel !== "email" && channel !== "letter") return sentences.length ? [sentences] : [];
  const blocks: Sentence[][] = [];
  let before: string | undefined;
  for (const sentence of sentences) {
    const block = BLOCK[sentence.place];
    if (block === before) blocks.at(-1)?.push(sentence);
    else blocks.push([sentence]);
    before = block;
  }
  return blocks;
}

const BLOCK: Record<Place, string> = {
  subject: "subject",
  greeting: "greeting",
  opening: "body",
  body: "body",
  ask: "ask",
  promise: "ask",
  "sign-off": "sign-off",
  signature: "signature",
};

/** The body of the message: only sentences that can be said, nothing that is still a sample. */
export function textOf(message: Wording): string {
  const ready = message.sentences.filter((sentence) => sentence.missing.length === 0 && sentence.text);
  return paragraphs(ready, message.choices.channel)
    .map((block) => block.map((sentence) => sentence.text).join(" "))
    .join("\n\n");
}

/** The subject, once nothing in it is still a sample. */
export function readySubject({ subject }: Wording): string {
  return subject && subject.missing.length === 0 ? subject.text : "";
}

/** Subject and body, as one copies or saves them. */
export function fullText(message: Wording): string {
  const subject = readySubject(message);
  return (subject ? `Subject: ${subject}\n\n` : "") + textOf(message);
}
