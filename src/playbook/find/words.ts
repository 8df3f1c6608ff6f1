// content/find.yaml, checked: kinds of page, tools and contents pages, other words people use.
import { z } from "astro/zod";
import { words } from "../schemas/fields.ts";

const path = words("a page’s path").regex(/^([a-z0-9-]+\/)*$/, "A path has no slash before it and one after it, like plays/referral/.");
const also = words("other words for the page, with commas between them");

export const findSchema = z.strictObject({
  kinds: z.record(
    z.string(),
    z.strictObject({
      label: words("what one such page is called"),
      shelf: z.strictObject({ title: words("what its contents page is called"), path }).optional(),
    }),
  ),
  places: z.record(
    path,
    z.strictObject({ kind: words("a kind"), title: words("a title"), summary: words("one sentence"), also: also.optional() }),
  ),
  also: z.record(path, also),
});

export type FindWords = z.infer<typeof findSchema>;

/** The words without those for pages that a team hides. */
export function wordsWithout({ kinds, places, also: other }: FindWords, hidden: string[]): FindWords {
  const shown = <T>(record: Record<string, T>) => Object.fromEntries(Object.entries(record).filter(([one]) => !hidden.includes(one)));
  return { kinds, places: shown(places), also: shown(other) };
}

/** Other words for pages that do not exist, and places of no kind, as "file: field: …". */
export function findFaults({ kinds, places, also: other }: FindWords, paths: string[]): string[] {
  const known = new Set([...paths, ...Object.keys(places)]);
  const lost = Object.keys(other).filter((one) => !known.has(one));
  const odd = Object.entries(places).filter(([, { kind }]) => !Object.hasOwn(kinds, kind));
  return [
    ...lost.map((one) => `content/find.yaml: also: there is no page ${one}; correct the path or take the line out.`),
    ...odd.map(
      ([one, { kind }]) =>
        `content/find.yaml: places.${one}.kind: there is no kind ${kind}; name one of: ${Object.keys(kinds).join(", ")}.`,
    ),
  ];
}
