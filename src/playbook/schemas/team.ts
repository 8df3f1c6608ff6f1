// content/team.yaml: what a team makes its own without touching anything else.
import { z } from "astro/zod";
import { id, oneOf, region, words } from "./fields.ts";

const HOW = "Write a colour in quotes, like “#a8321a”: a # and six digits or letters from a to f.";
const hex = z
  .string({ error: HOW })
  .regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, HOW)
  .transform((text) => (text.length === 4 ? text.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3") : text).toLowerCase());
const colour = z
  .union([hex.transform((both) => ({ light: both, dark: both })), z.strictObject({ light: hex, dark: hex })], {
    error: ({ input }) => (typeof input === "object" && input !== null ? undefined : HOW),
  })
  .optional();

const time = z
  .string({ error: "Give a time in quotes, like “08:00”." })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Write a time as HH:MM in quotes, from “00:00” to “23:59”.");

/** A time that cannot be read has been told already. */
const runsOn = ({ start, end }: { start: string; end: string }) => start < end || [start, end].some((one) => !time.safeParse(one).success);

const banned = z.union([
  words("a word or a phrase").transform((find): { find: string; instead?: string } => ({ find })),
  z.strictObject({
    find: words("a word or a phrase"),
    instead: z.string({ error: "Write what to say instead in quotes; an empty text cuts the word." }).optional(),
  }),
]);

const list = <T extends z.ZodType>(item: T) => z.array(item).default([]);

export const teamSchema = z.strictObject({
  name: words("the team’s or the site’s name").max(40, "Keep the name within 40 characters; it stands at the top of every page."),
  tagline: words("a few words under the name"),
  logo: words("the logo’s file within public/, like own/logo.svg")
    .regex(
      /^[\w-]+(?:\/[\w-]+)*\.(?:svg|png|webp|jpe?g)$/,
      "Name a file within public/ that ends in .svg, .png, .webp or .jpg, like own/logo.svg.",
    )
    .optional()
    .describe("Stands before the name at the top of every page."),
  colours: z.strictObject({ signal: colour, paper: colour, ink: colour }).default({}).describe("One for both schemes, or light and dark."),
  region: region.describe("How dates and times are said, unless a rep chooses or the browser’s language names another region."),
  countries: z
    .array(words("a country code").regex(/^[A-Z]{2}$/, "Use two capital letters, like GB."), {
      error: "Write a list of two-letter codes, like [GB, US].",
    })
    .min(1, "Name at least one country whose phone numbers are read."),
  hours: z
    .strictObject({ start: time, end: time })
    .refine(runsOn, { path: ["end"], error: "Let the end come after the start." })
    .optional()
    .describe("When you call where a country’s law names no hours, on the prospect’s clock."),
  cadence: id("a cadence’s id").optional().describe("The one that stands first and starts chosen."),
  proof: list(words("a few words that finish a sentence")).describe("Ready answers for blanks that ask for proof."),
  banned: list(banned).describe("The coach objects to these; with “instead” it offers another word."),
  hide: z
    .strictObject({
      techniques: list(id("a technique’s id")),
      plays: list(id("a play’s id")),
      cadences: list(id("a cadence’s id")),
      guides: list(id("a guide’s id")),
      coach: list(id("the id of something the coach minds")),
      tools: list(oneOf("compose", "time", "calendar")),
    })
    .prefault({})
    .describe("What the site does without, by id: pages, lists, tools and the links to them."),
});

/** The file as it was checked. */
export type TeamFile = z.infer<typeof teamSchema>;
