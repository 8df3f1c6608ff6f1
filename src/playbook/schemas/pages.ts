// content/plays, content/cadences and content/guides: pages, and what composer and calendar take from them.
import { z } from "astro/zod";
import type { Cadence, Play } from "../../domain/playbook.ts";
import { channel, condition, goal, id, oneOf, order, origin, relation, several, summary, words } from "./fields.ts";

const step = z.union([
  words("a move as technique.move").transform((move) => ({ move })),
  z.strictObject({ move: words("a move as technique.move"), when: condition.optional() }),
]);

export const playSchema = z.strictObject({
  order,
  title: words("a title"),
  question: words("the answer a rep picks to “Why are you calling?”").max(60, "Keep the question within 60 characters."),
  summary,
  techniques: several(id("a technique id"), "Name the techniques the play rests on."),
  channels: several(channel, "Name at least one channel."),
  goals: several(goal, "Name at least one goal."),
  relation: relation.describe("How they know the caller, unless the rep says otherwise."),
  steps: several(step, "List the sentences in order, as technique.move."),
  origins: z
    .array(origin)
    .optional()
    .describe("Touches a plan adds by itself and this play serves: promised calls, agreed steps, reminders."),
  examples: z.record(z.string(), z.string()).default({}).describe("Answers for the sample message, by slot."),
}) satisfies z.ZodType<Omit<Play, "id">>;

const touch = z.strictObject({
  id: id("an id, once a cadence"),
  day: z.number({ error: "Give the day as a number; the first touch is on day 0." }).int().min(0),
  channel,
  slot: oneOf("any", "am", "pm").optional().describe("Calls only: just before nine (am), just after five (pm), or any."),
  play: id("a play id"),
  objective: words("the one objective of this touch"),
  promise: z
    .strictObject({
      afterWorkingDays: z
        .number({ error: "Give the working days they have to answer; the call is on the next one." })
        .int()
        .min(1, "Leave them one working day at least.")
        .max(60, "Leave them 60 working days at most."),
    })
    .optional()
    .describe("Messages only: promises the next call unless there is an answer by then."),
});

export const cadenceSchema = z.strictObject({
  order,
  title: words("a title"),
  summary,
  fits: words("one sentence on whom the cadence is for"),
  touches: z.array(touch).min(1, "Give at least one touch."),
}) satisfies z.ZodType<Omit<Cadence, "id">>;

export const guideSchema = z.strictObject({
  order,
  title: words("a title"),
  summary,
  sources: z.array(id("a source id")).default([]),
  evidence: z.array(id("an evidence id")).default([]),
});
