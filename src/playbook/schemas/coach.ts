// content/coach, content/phrases and content/disagreements.yaml: what the coach minds, its stock phrases, and sides to take.
import { z } from "astro/zod";
import type { CoachRule, Disagreement, PhraseRule, Shown } from "../../domain/coach/advice/rules.ts";
import { channel, goal, id, oneOf, order, relation, summary, words } from "./fields.ts";
import { FIELDS } from "./coach-fields.ts";

const medium = oneOf("voicemail", "receptionist", "email", "text");
const number = z.number({ error: "Give a number." });

const criterion = z
  .strictObject({
    field: oneOf(...FIELDS).describe("A field of the rubric, or one that is noticed beside it."),
    is: z
      .union([z.boolean(), words("a value")])
      .optional()
      .describe("The value it must have."),
    atLeast: number.optional(),
    atMost: number.optional(),
  })
  .refine(({ is, atLeast, atMost }) => (is === undefined) !== (atLeast === undefined && atMost === undefined), {
    error: "Say what the field must be: either “is” with its value, or “atLeast” or “atMost” with a number.",
  });
const finds = z.array(criterion).min(1, "Name at least one field to look at, and what it must be.");

const scope = z.strictObject({
  channel: z.array(medium).optional().describe("Channels in which it is minded; a letter is read as an e-mail."),
  goal: z.array(goal).optional().describe("Goals for which it is minded."),
  relation: z.array(relation).optional().describe("new: never spoken; known: met or talked."),
  attempt: z
    .strictObject({ atLeast: number.optional(), atMost: number.optional() })
    .optional()
    .describe("Which message of a series, from 1."),
  side: z.record(id("a disagreement’s id"), id("a side’s id")).optional().describe("By disagreement, the side that must be taken."),
});

const example = z.strictObject({
  channel: medium,
  subject: words("the subject").optional(),
  text: words("the whole message").describe("Judged by the coach at each build."),
});
const examples = z
  .strictObject({ bad: example, good: example })
  .describe("A message that gets the remark, and one that does not; the build checks both.");

const remedyKind = oneOf(
  "add-closing",
  "add-brevity",
  "add-next-call",
  "cut-sentence",
  "drop-title",
  "name-referrer-first",
  "repeat-referrer",
  "swap-phrase",
);
const weight = z.number({ error: "Give a weight from 1 to 100: how much mending it would help." }).int().min(1).max(100);
const title = words("a short title").max(60, "Keep the title within 60 characters.");
const says = words("the remark, in one sentence")
  .refine(
    (text) => !/[{}]/.test(text.replaceAll(/\{(?:words|count|seconds)\}/g, "")),
    "Of blanks the remark knows {words}, {count} and {seconds}; write one of these, or leave the braces out.",
  )
  .describe("{words}, {count} and {seconds} are filled in.");

export const coachRuleSchema = z.strictObject({
  order,
  title,
  summary,
  technique: id("the technique whose page says why"),
  level: oneOf("warning", "suggestion").describe(
    "warning: words do harm, and the reader is seldom wrong about them; suggestion: less sure, or something is missing.",
  ),
  weight,
  when: scope.optional().describe("Where it is minded at all; everywhere when left out."),
  finds: finds.describe("All must hold; the first one’s words are quoted."),
  says,
  remedy: z.strictObject({ does: remedyKind, label: words("what stands on the button") }).optional(),
  examples,
}) satisfies z.ZodType<Omit<CoachRule, "id">>;

export const phraseRuleSchema = z.strictObject({
  order,
  title,
  summary,
  technique: id("the technique whose page says why"),
  weight,
  source: words("a source’s id, or whose view it is"),
  says,
  phrases: z
    .array(
      z.strictObject({
        find: words("the phrase"),
        instead: z.string({ error: "Write what to say instead in quotes; an empty text cuts the phrase." }).optional(),
      }),
    )
    .min(1, "List at least one phrase."),
  examples,
}) satisfies z.ZodType<Omit<PhraseRule, "id">>;

const disagreement = z.strictObject({
  question: words("the question"),
  starts: id("the side that is taken at the start"),
  sides: z.record(
    id("a side’s id"),
    z.strictObject({ label: words("what stands beside the choice"), source: words("a source’s id, or whose view it is") }),
  ),
});

export const disagreementsSchema = z.record(id("a disagreement’s id"), disagreement) satisfies z.ZodType<Record<string, Disagreement>>;

export const shownSchema = z.strictObject({
  finds,
  channel: z.array(channel).optional(),
  as: words("how the sentence “This message …” ends"),
}) satisfies z.ZodType<Shown>;
