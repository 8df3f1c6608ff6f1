// content/composer.yaml and content/speech.yaml: one file, one object.
import { z } from "astro/zod";
import type { SpeechSettings } from "../../domain/speech/settings.ts";
import { channel, goal, id, label, region, relation, words } from "./fields.ts";

/** content/composer.yaml: what the composer calls things. */
export const composerSchema = z.strictObject({
  channels: z.record(
    channel,
    label.extend({ days: z.number().int().positive().optional().describe("Working days it is on its way; left out, it arrives at once.") }),
  ),
  goals: z.record(goal, label),
  relations: z.record(relation, label),
  regions: z.record(region, label),
});

const seconds = z.number({ error: "Give a number of seconds above 0." }).positive("Give a number of seconds above 0.");

/** content/speech.yaml: how messages are timed. */
export const speechSchema = z
  .strictObject({
    limit: seconds.describe("What a message should fit unless a rep chooses."),
    limits: z.array(seconds).min(1, "Give at least one limit to choose."),
    paces: z.record(
      id("a pace id"),
      label.extend({
        rate: z
          .number({ error: "Give a rate; 1 is about 158 words a minute." })
          .min(0.5, "A rate is at least 0.5.")
          .max(2.5, "A rate is at most 2.5."),
      }),
    ),
    starts: id("a pace id").describe("The pace of somebody who has not chosen."),
    dictations: z.record(
      id("an id"),
      label.extend({
        digitsPerSecond: z.number().min(0.5, "At least half a digit a second.").max(5, "At most five digits a second.").optional(),
        gap: z.number().min(0).max(5, "At most five seconds between groups.").optional(),
      }),
    ),
    passages: z.array(words("a passage to read aloud")).length(2, "Give two passages; two reads are averaged."),
  })
  .refine(({ starts, paces }) => Object.hasOwn(paces, starts), {
    path: ["starts"],
    error: "Name one of the paces above.",
  }) satisfies z.ZodType<SpeechSettings>;
