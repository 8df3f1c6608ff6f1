// The shape of every content file. Each field is described, and a wrong one says what to write instead.
import { z } from "astro/zod";
import type { Cadence, Evidence, Play, Slot, Source, Technique } from "../domain/playbook.ts";
import type { SpeechSettings } from "../domain/speech/settings.ts";

const words = (what: string) =>
  z
    .string({ error: `Write ${what}, as text in quotes.` })
    .trim()
    .min(1, `Write ${what}; it is empty.`);
const oneOf = <const T extends readonly [string, ...string[]]>(...values: T) =>
  z.enum(values, { error: `Use one of: ${values.join(", ")}.` });
const id = (what: string) => words(what).regex(/^[a-z0-9-]+$/, "An id has small letters, digits and hyphens only, like referrer-first.");
const summary = words("one sentence that says it all").max(140, "Keep the summary within 140 characters.");
const order = z.number({ error: "Give a number; pages are listed in its order." }).int().positive();

const channel = oneOf("voicemail", "receptionist", "email", "text", "letter", "screening");
const goal = oneOf("call-me-back", "look-for-my-email", "expect-my-call", "pick-up");
const relation = oneOf("new", "known");
const region = oneOf("GB", "US", "AU", "CA", "IE", "NZ");

const condition = z.strictObject({
  channel: z.array(channel).optional().describe("Channels in which this holds."),
  goal: z.array(goal).optional().describe("Goals for which this holds."),
  relation: z.array(relation).optional().describe("new: never spoken; known: met or talked."),
  on: z.array(id("a technique id")).optional().describe("Techniques that must be switched on."),
  off: z.array(id("a technique id")).optional().describe("Techniques that must be switched off."),
});

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
  calendar: words("what a follow-up plan does").optional(),
  related: z.array(id("a technique id")).default([]),
  checklist: z.array(words("a thing to do before calling")).default([]).describe("Shown in the composer beside the blanks."),
  switch: toggle.optional().describe("Lets a rep turn the technique on and off."),
  moves: z.record(z.string(), move).default({}).describe("The sentences this technique can put into a message, by name."),
}) satisfies z.ZodType<Omit<Technique, "id">>;

const step = z.union([
  words("a move as technique.move").transform((move) => ({ move })),
  z.strictObject({ move: words("a move as technique.move"), when: condition.optional() }),
]);

export const playSchema = z.strictObject({
  order,
  title: words("a title"),
  question: words("the answer a rep picks to “Why are you calling?”").max(60, "Keep the question within 60 characters."),
  summary,
  techniques: z.array(id("a technique id")).min(1, "Name the techniques the play rests on."),
  channels: z.array(channel).min(1, "Name at least one channel."),
  goals: z.array(goal).min(1, "Name at least one goal."),
  relation: relation.describe("How they know the caller, unless the rep says otherwise."),
  steps: z.array(step).min(1, "List the sentences in order, as technique.move."),
  examples: z.record(z.string(), z.string()).default({}).describe("Answers for the sample message, by slot."),
}) satisfies z.ZodType<Omit<Play, "id">>;

const touch = z.strictObject({
  id: id("an id, once a cadence"),
  day: z.number({ error: "Give the day as a number; the first touch is on day 0." }).int().min(0),
  channel,
  slot: oneOf("any", "am", "pm").optional().describe("Calls only: just before nine (am), just after five (pm), or any."),
  play: id("a play id"),
  objective: words("the one objective of this touch"),
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

export const sourceSchema = z.strictObject({
  author: words("the author"),
  affiliation: words("the author’s house").optional(),
  article: words("the article’s title"),
  published: words("when it was published, or Undated"),
  note: words("a note").optional(),
}) satisfies z.ZodType<Omit<Source, "id">>;

export const evidenceSchema = z.strictObject({
  figure: words("the figure in one or two sentences"),
  source: words("who measured it, and where it was published"),
  year: words("the year, in quotes"),
  grade: oneOf("A", "B", "C", "D"),
  url: z.url("Give a whole address that a reader can open.").optional(),
  caveat: words("a caveat").optional(),
}) satisfies z.ZodType<Omit<Evidence, "id">>;

export const slotSchema = z.strictObject({
  type: oneOf("person", "name", "organisation", "phone", "email", "date", "window", "duration", "phrase", "derived"),
  group: oneOf("me", "them", "message").describe("me: kept for every message; them: kept with the prospect; message: this one only."),
  label: words("what stands over the blank"),
  hint: words("a hint").optional(),
  example: z.string({ error: "Give an example in quotes; samples say it." }),
  choices: z.array(words("a ready answer")).default([]),
  starts: words("what it starts with").optional(),
  must: oneOf("past", "future").optional(),
  after: id("a slot id").optional(),
}) satisfies z.ZodType<Omit<Slot, "id">>;

const label = z.strictObject({ label: words("a label"), hint: words("a hint").optional() });

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

/** content/team.yaml: what a team changes first. */
export const teamSchema = z.strictObject({
  name: words("the team’s or the site’s name"),
  tagline: words("a few words under the name"),
  region: region.describe("How dates and times are said unless a rep chooses."),
  countries: z
    .array(words("a country code").regex(/^[A-Z]{2}$/, "Use two capital letters, like GB."))
    .min(1, "Name at least one country whose phone numbers are read."),
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
