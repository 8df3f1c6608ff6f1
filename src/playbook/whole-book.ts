// Everything there is to read, gathered for the page that holds the whole playbook.
import type { Evidence, Playbook } from "../domain/playbook.ts";
import type { Lesson } from "./coach-example.ts";
import type { CoachContent } from "./coach-faults.ts";
import type { Content } from "./gate/gate.ts";
import { proseOf } from "./prose/named.ts";
import { readContent } from "./read.ts";

type Rule = CoachContent["rules" | "phrases"][number];

/** Makes chapters: a folder’s entries, each with its prose. */
const createChapter =
  ({ prose }: Content) =>
  <T extends { id: string }>(folder: string, entries: T[]) =>
    entries.map((entry) => ({ ...entry, prose: proseOf(prose, `${folder}/${entry.id}`) }));

/** What the coach minds, each with its examples as it judges them and the prose of its page, where it has one. */
function mindedThings({ coach, prose, lessons }: Content) {
  const told = (rule: Rule) => ({
    ...rule,
    phrases: "phrases" in rule ? rule.phrases : [],
    level: "level" in rule ? rule.level : ("suggestion" as const),
    ...(lessons[rule.id] as Lesson),
    prose: "phrases" in rule ? undefined : proseOf(prose, `coach/${rule.id}`),
  });
  return [...coach.rules, ...coach.phrases].map(told);
}

/** Each figure once, with the ids of the techniques that it bears on. */
function figuresOf({ evidence, techniques }: Playbook): (Evidence & { ideas: string[] })[] {
  const users = (id: string) => Object.values(techniques).filter((technique) => technique.evidence.some((cited) => cited.id === id));
  return Object.values(evidence).map((figure) => ({ ...figure, ideas: users(figure.id).map(({ id }) => id) }));
}

/** All parts, in reading order. */
export async function readWholeBook() {
  const content = await readContent();
  const { playbook, guides } = content;
  const chapter = createChapter(content);
  return {
    playbook,
    ideas: chapter("techniques", Object.values(playbook.techniques)),
    plays: chapter("plays", Object.values(playbook.plays)),
    cadences: chapter("cadences", Object.values(playbook.cadences)),
    guides,
    minds: mindedThings(content),
    figures: figuresOf(playbook),
  };
}
