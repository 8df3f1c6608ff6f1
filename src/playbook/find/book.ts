// Collections → everything that can be found; throws, with file, field and remedy, on what leads nowhere.
import { type CollectionEntry, getCollection, render } from "astro:content";
import type { FindBook, FindPage, FindSection } from "../../domain/find/book.ts";
import { readCoachContent } from "../coach.ts";
import { hiddenPaths } from "../hiding.ts";
import { readContent } from "../read.ts";
import { atHead, coachSections, evidenceSection, phraseSections, techniqueSections } from "./extras.ts";
import { sectionsOf } from "./sections.ts";
import { findFaults, readFindWords, wordsWithout } from "./words.ts";

/** All pages in the order of their shelves, tools first. */
export async function readFindBook(): Promise<FindBook> {
  const { playbook, team } = await readContent();
  const words = wordsWithout(readFindWords(), hiddenPaths(team.hide));
  const places = Object.entries(words.places).map(([path, place]) => ({ path, ...place, sections: [] }));
  const pages: FindPage[] = [
    ...places,
    ...(await prose("techniques", "technique", "playbook", (data) => techniqueSections(data, playbook))),
    ...(await prose("plays", "play", "plays", ({ question }) => atHead(question))),
    ...(await prose("cadences", "cadence", "cadences", ({ fits }) => atHead(fits))),
    ...(await prose("guides", "guide", "guides", ({ evidence }) => evidenceSection(evidence, playbook))),
    ...(await minded()),
  ].map((page) => ({ ...page, ...(words.also[page.path] && { also: words.also[page.path] }) }));
  const faults = findFaults(
    words,
    pages.map(({ path }) => path),
  );
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return { kinds: words.kinds, pages };
}

type Prose = "techniques" | "plays" | "cadences" | "guides";

async function prose<N extends Prose>(
  name: N,
  kind: string,
  folder: string,
  more: (data: CollectionEntry<N>["data"]) => FindSection[],
): Promise<FindPage[]> {
  const entries = (await getCollection(name)) as CollectionEntry<N>[];
  return Promise.all(
    entries.map(async (entry) => {
      const { title, summary } = entry.data;
      const { headings } = await render(entry as CollectionEntry<Prose>);
      const sections = [...sectionsOf(entry.body ?? "", headings), ...more(entry.data)];
      return { path: `${folder}/${entry.id}/`, kind, title, summary, sections };
    }),
  );
}

/** What the coach minds: rules with their prose, and lists of phrases. */
async function minded(): Promise<FindPage[]> {
  const [{ rules, phrases }, entries] = await Promise.all([readCoachContent(), getCollection("coach")]);
  const bodies = new Map(entries.map(({ id, body }) => [id, body ?? ""]));
  const page = ({ id, title, summary }: (typeof rules | typeof phrases)[number]) => ({
    path: `coach/${id}/`,
    kind: "coach",
    title,
    summary,
  });
  return [
    ...rules.map((rule) => ({ ...page(rule), sections: [...sectionsOf(bodies.get(rule.id) ?? "", []), ...coachSections(rule)] })),
    ...phrases.map((list) => ({ ...page(list), sections: phraseSections(list) })),
  ];
}
