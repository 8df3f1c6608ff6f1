// The kinds of field that content files share; a wrong value says what to write instead.
import { z } from "astro/zod";

export const words = (what: string) =>
  z
    .string({ error: `Write ${what}, as text in quotes.` })
    .trim()
    .min(1, `Write ${what}; it is empty.`);
export const oneOf = <const T extends readonly [string, ...string[]]>(...values: T) =>
  z.enum(values, { error: `Use one of: ${values.join(", ")}.` });
export const id = (what: string) =>
  words(what).regex(/^[a-z0-9-]+$/, "An id has small letters, digits and hyphens only, like referrer-first.");

/** A list of something at least, in which nothing stands twice. */
export const several = <Item extends z.ZodType>(item: Item, remedy: string) =>
  z
    .array(item)
    .min(1, remedy)
    .refine((list) => twiceIn(list).length === 0, {
      error: ({ input }) => `${twiceIn(input as unknown[]).join(", ")} stands there twice; leave one out.`,
    });

function twiceIn(list: readonly unknown[]): string[] {
  const told = list.map((item) => JSON.stringify(item));
  return [...new Set(told.filter((one, at) => told.indexOf(one) !== at))].map((one) => one.replaceAll(/"move":|["{}]/g, ""));
}

export const summary = words("one sentence that says it all").max(140, "Keep the summary within 140 characters.");
export const order = z.number({ error: "Give a number; pages are listed in its order." }).int().positive();

export const channel = oneOf("voicemail", "receptionist", "email", "text", "letter", "screening");
export const goal = oneOf("call-me-back", "look-for-my-email", "expect-my-call", "pick-up");
export const relation = oneOf("new", "known");
export const region = oneOf("GB", "US", "AU", "CA", "IE", "NZ");
export const origin = oneOf("promise", "agreed", "reminder");
export const role = oneOf(
  "prospect",
  "organisation",
  "prospect-phone",
  "prospect-email",
  "referrer",
  "met",
  "tie",
  "first-message",
  "last-message",
  "last-talk",
  "agreed",
  "agreed-on",
  "next-call",
  "promise-by",
  "promise-call",
);
export const label = z.strictObject({ label: words("a label"), hint: words("a hint").optional() });

/** When something holds; every list that is given must agree. */
export const condition = z.strictObject({
  channel: z.array(channel).optional().describe("Channels in which this holds."),
  goal: z.array(goal).optional().describe("Goals for which this holds."),
  relation: z.array(relation).optional().describe("new: never spoken; known: met or talked."),
  on: z.array(id("a technique id")).optional().describe("Techniques that must be switched on."),
  off: z.array(id("a technique id")).optional().describe("Techniques that must be switched off."),
});
