// Messages of sentences made up for a test, as if they had been composed.
import type { Message } from "../../../src/domain/message/compose.ts";
import type { Sentence } from "../../../src/domain/message/sentence.ts";
import type { Place } from "../../../src/domain/playbook.ts";

const PLAIN = { techniques: ["say"], wording: 0, wordings: 3, edited: false, length: 1 };
const CHOICES: Message["choices"] = {
  switches: {},
  wordings: {},
  omitted: [],
  edits: {},
  play: "cold",
  channel: "email",
  goal: "call-me-back",
  relation: "new",
  answers: {},
};

export const sentence = (place: Place, text: string, missing: string[] = []): Sentence => ({
  ...PLAIN,
  move: `say.${place}`,
  place,
  tokens: [{ text }],
  text,
  missing,
});

/** An e-mail, unless the choices say otherwise. */
export function message(choices: Partial<Message["choices"]>, sentences: Sentence[], subject?: Sentence): Message {
  const budget: Message["budget"] = { count: sentences.length, state: "within", reasons: [] };
  return { choices: { ...CHOICES, ...choices }, sentences, budget, slots: [], missing: [], ...(subject ? { subject } : {}) };
}
