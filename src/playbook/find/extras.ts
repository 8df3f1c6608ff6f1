// What stands on a page beside its prose, as sections for the finder: who says so, figures, examples, phrases.
import type { FindSection } from "../../domain/find/book.ts";
import type { Playbook, Technique } from "../../domain/playbook.ts";

interface Examples {
  examples: { good: { text: string }; bad: { text: string } };
}

/** Words at the page's head. */
export const atHead = (text: string): FindSection[] => [{ id: "", title: "", text }];

/** The figures of a page, under the heading that the page gives them. */
export function evidenceSection(ids: string[], { evidence }: Playbook, title = "The figures"): FindSection[] {
  const figures = ids.flatMap((id) => evidence[id] ?? []).map(({ figure, source }) => `${figure}\n${source}.`);
  return figures.length > 0 ? [{ id: "evidence", title, text: figures.join("\n") }] : [];
}

export function techniqueSections(technique: Omit<Technique, "id">, playbook: Playbook): FindSection[] {
  const { sources, evidence, coach } = technique;
  const said = sources.map(({ id, says }) => `${playbook.sources[id]?.author}: ${says}`).join("\n");
  const figures = evidence.map(({ id }) => id);
  const minds = coach ? [{ id: "coach", title: "What the coach minds", text: coach }] : [];
  return [...atHead(said), ...evidenceSection(figures, playbook, "The evidence"), ...minds];
}

export const coachSections = ({ examples }: Examples): FindSection[] => [
  { id: "example", title: "For example", text: `${examples.bad.text}\n${examples.good.text}` },
];

export const phraseSections = (list: Examples & { phrases: { find: string; instead?: string | undefined }[] }): FindSection[] => [
  {
    id: list.phrases.some(({ instead }) => instead !== undefined) ? "phrases" : "",
    title: "The phrases",
    text: list.phrases.map(({ find, instead }) => (instead ? `${find}: ${instead}.` : `${find}.`)).join("\n"),
  },
  ...coachSections(list),
];
