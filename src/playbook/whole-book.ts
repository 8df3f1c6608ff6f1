// Everything there is to read, gathered for the page that holds the whole playbook.
import { type CollectionEntry, getCollection, render } from "astro:content";
import type { Evidence, Playbook } from "../domain/playbook.ts";
import { readCoach } from "./coach.ts";
import { judge } from "./coach-example.ts";
import type { CoachContent } from "./coach-faults.ts";
import { readContent } from "./read.ts";

type Name = "techniques" | "plays" | "cadences" | "guides";
type Rule = CoachContent["rules" | "phrases"][number];

/** Entries behind the gate, each with the prose of its file. */
async function chapter<T extends { id: string }>(name: Name, entries: T[]) {
  const files = (await getCollection(name)) as CollectionEntry<Name>[];
  const proseOf = async (id: string) => (await render(files.find((file) => file.id === id) as CollectionEntry<Name>)).Content;
  return Promise.all(entries.map(async (entry) => ({ ...entry, Content: await proseOf(entry.id) })));
}

/** What the coach minds, each with its examples as it judges them and the prose of its page, where it has one. */
async function mindedThings({ rules, phrases }: CoachContent) {
  const [settings, pages] = await Promise.all([readCoach(), getCollection("coach")]);
  const proseOf = async (id: string) => {
    const page = pages.find((one) => one.id === id);
    return page && (await render(page)).Content;
  };
  const told = async (rule: Rule) => ({
    ...rule,
    phrases: "phrases" in rule ? rule.phrases : [],
    level: "level" in rule ? rule.level : ("suggestion" as const),
    bad: judge(rule.examples.bad, rule, settings),
    good: judge(rule.examples.good, rule, settings),
    Content: await proseOf(rule.id),
  });
  return Promise.all([...rules, ...phrases].map(told));
}

/** Each figure once, with the ids of the techniques that it bears on. */
function figuresOf({ evidence, techniques }: Playbook): (Evidence & { ideas: string[] })[] {
  const users = (id: string) => Object.values(techniques).filter((technique) => technique.evidence.some((cited) => cited.id === id));
  return Object.values(evidence).map((figure) => ({ ...figure, ideas: users(figure.id).map(({ id }) => id) }));
}

/** All parts, in reading order. */
export async function readWholeBook() {
  const { playbook, guides, coach } = await readContent();
  const [ideas, plays, cadences, longer, minds] = await Promise.all([
    chapter("techniques", Object.values(playbook.techniques)),
    chapter("plays", Object.values(playbook.plays)),
    chapter("cadences", Object.values(playbook.cadences)),
    chapter("guides", guides),
    mindedThings(coach),
  ]);
  return { playbook, ideas, plays, cadences, guides: longer, minds, figures: figuresOf(playbook) };
}
