// content/techniques/*.mdx: an idea, who says so, and the sentences it can put into a message.
import { z } from "astro/zod";
import type { Technique } from "../../domain/playbook.ts";
import { shownSchema } from "./coach.ts";
import { condition, id, oneOf, order, summary, words } from "./fields.ts";

const line = z.strictObject({
  when: condition.optional().describe("Where these wordings are used; everywhere when left out."),
  wordings: z
    .array(words("a wording"))
    .min(3, "Give at least three wordings, so that a rep can choose.")
    .describe("Interchangeable sentences with {slots} and [optional parts]."),
});

const move = z.strictObject({
  place: oneOf("subject", "greeting", "opening", "body", "ask", "promise", "sign-off", "signature").describe(
    "Where in the message it stands.",
  ),
  worth: words("why it earns a fifth or sixth sentence").optional().describe("Shown when the message grows past four sentences."),
  lines: z.array(line).min(1, "Give at least one line with its wordings."),
});

const toggle = z.strictObject({
  label: words("what the switch turns on").describe("Beside the switch in the composer."),
  available: condition.optional().describe("Where the switch exists; everywhere when left out."),
  starts: condition.optional().describe("Where it starts switched on ({} is everywhere); nowhere when left out."),
  instead: z.array(id("a technique id")).default([]).describe("Techniques that go off when this one goes on."),
});

const cited = z.strictObject({ id: id("a source id of sources.yaml"), says: words("what this author advises, in your own words") });
const borne = z.strictObject({
  id: id("an evidence id of evidence.yaml"),
  bears: oneOf("for", "against", "context").describe("Does the figure support the idea or contradict it?"),
  note: words("how to read the figure here").optional(),
});

export const techniqueSchema = z.strictObject({
  number: order,
  title: words("a short imperative title").max(60, "Keep the title within 60 characters."),
  summary,
  sources: z.array(cited).min(1, "Credit at least one source."),
  evidence: z.array(borne).default([]),
  coach: words("what the coach looks for").optional(),
  shown: shownSchema.optional().describe("How the coach tells that a message does it; left out where it cannot."),
  calendar: words("what a follow-up plan does").optional(),
  related: z.array(id("a technique id")).default([]),
  checklist: z.array(words("a thing to do before calling")).default([]).describe("Shown in the composer beside the blanks."),
  switch: toggle.optional().describe("Lets a rep turn the technique on and off."),
  moves: z.record(z.string(), move).default({}).describe("The sentences this technique can put into a message, by name."),
}) satisfies z.ZodType<Omit<Technique, "id">>;
