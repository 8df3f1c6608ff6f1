// content/sources.yaml, content/evidence.yaml and content/slots.yaml: a record a line.
import { z } from "astro/zod";
import type { Evidence, Slot, Source } from "../../domain/playbook.ts";
import { id, oneOf, role, words } from "./fields.ts";

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
  url: z.url({ protocol: /^https?$/, error: "Give a whole address that a reader can open, beginning with https://." }).optional(),
  caveat: words("a caveat").optional(),
}) satisfies z.ZodType<Omit<Evidence, "id">>;

export const slotSchema = z.strictObject({
  type: oneOf("person", "name", "organisation", "phone", "email", "date", "window", "duration", "phrase", "derived"),
  group: oneOf("me", "them", "message").describe("me: kept for every message; them: kept with the prospect; message: this one only."),
  role: role.optional().describe("How the calendar finds it, to fill in what a prospect’s card, plan and log know."),
  label: words("what stands over the blank"),
  hint: words("a hint").optional(),
  example: z.string({ error: "Give an example in quotes; samples say it." }),
  choices: z.array(words("a ready answer")).default([]),
  proof: z
    .boolean({ error: "Write true, or leave it out." })
    .optional()
    .describe("Offers the team’s own lines of proof as ready answers too."),
  starts: words("what it starts with").optional(),
  must: oneOf("past", "future").optional(),
  after: id("a slot id").optional(),
}) satisfies z.ZodType<Omit<Slot, "id">>;
