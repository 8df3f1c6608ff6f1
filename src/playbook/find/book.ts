// Content → everything that can be found.
import type { FindBook, FindPage, FindSection } from "../../domain/find/book.ts";
import type { Content } from "../gate/gate.ts";
import { hiddenPaths } from "../hiding.ts";
import { proseOf } from "../prose/named.ts";
import { readContent } from "../read.ts";
import { atHead, coachSections, evidenceSection, phraseSections, techniqueSections } from "./extras.ts";
import { sectionsOf } from "./sections.ts";
import { wordsWithout } from "./words.ts";

/** All pages in the order of their shelves, tools first. */
export async function readFindBook(): Promise<FindBook> {
  const content = await readContent();
  const { playbook, guides, coach, team, find } = content;
  const shelved = createShelf(content);
  const { techniques, plays, cadences } = playbook;
  const words = wordsWithout(find, hiddenPaths(team.hide));
  const places = Object.entries(words.places).map(([path, place]) => ({ path, ...place, sections: [] }));
  const pages: FindPage[] = [
    ...places,
    ...shelved("techniques", "playbook", "technique", listed(techniques), (one) => techniqueSections(one, playbook)),
    ...shelved("plays", "plays", "play", listed(plays), ({ question }) => atHead(question)),
    ...shelved("cadences", "cadences", "cadence", listed(cadences), ({ fits }) => atHead(fits)),
    ...shelved("guides", "guides", "guide", guides, ({ evidence }) => evidenceSection(evidence, playbook)),
    ...shelved("coach", "coach", "coach", coach.rules, coachSections),
    ...coach.phrases.map((list) => pageOf(list, "coach", "coach", phraseSections(list))),
  ].map((page) => ({ ...page, ...(words.also[page.path] && { also: words.also[page.path] }) }));
  return { kinds: words.kinds, pages };
}

const listed = <T>(record: Record<string, T>): T[] => Object.values(record);

interface Entry {
  id: string;
  title: string;
  summary: string;
}

const pageOf = ({ id, title, summary }: Entry, shelf: string, kind: string, sections: FindSection[]): FindPage => ({
  path: `${shelf}/${id}/`,
  kind,
  title,
  summary,
  sections,
});

/** Makes a folder’s pages: their prose, and what else stands on them. */
function createShelf({ prose }: Content) {
  const proseSections = (page: string) => sectionsOf(prose[page] ?? "", proseOf(prose, page).headings);
  return <T extends Entry>(folder: string, shelf: string, kind: string, entries: T[], more: (entry: T) => FindSection[]): FindPage[] =>
    entries.map((entry) => pageOf(entry, shelf, kind, [...proseSections(`${folder}/${entry.id}`), ...more(entry)]));
}
