// Finds what the coach's schemas cannot see: techniques, sources, questions and sides that do not exist.
import type { CoachRule, Disagreement, PhraseRule } from "../domain/coach/advice/rules.ts";
import type { Playbook } from "../domain/playbook.ts";
import { BANNED } from "./banned.ts";

/** The coach's content as its pages have it. */
export interface CoachContent {
  rules: CoachRule[];
  phrases: PhraseRule[];
  disagreements: Record<string, Disagreement>;
}

const KEPT = `content/phrases/${BANNED.id}.yaml: the file: this name is kept for the words that content/team.yaml bans; give the file another.`;

/** Every fault as "file: field: what is wrong and what to do"; none when the content holds together. */
export function coachFaults({ rules, phrases, disagreements }: CoachContent, playbook: Playbook): string[] {
  return [
    ...rules.flatMap((rule) => ruleFaults(rule, disagreements, playbook)),
    ...phrases.flatMap((list) => phraseFaults(list, rules, playbook)),
    ...phrases.slice(1).flatMap(({ id }) => (id === phrases[0]?.id ? [KEPT] : [])),
    ...Object.entries(disagreements).flatMap(([id, disagreement]) => disagreementFaults(id, disagreement, playbook)),
  ];
}

function unknown(place: string, kind: string, id: string, known: object): string[] {
  return Object.hasOwn(known, id) ? [] : [`${place}: there is no ${kind} “${id}”; name one of: ${Object.keys(known).join(", ")}.`];
}

function ruleFaults({ id, technique, when }: CoachRule, disagreements: Record<string, Disagreement>, { techniques }: Playbook): string[] {
  const file = `content/coach/${id}.mdx`;
  const sides = Object.entries(when?.side ?? {}).flatMap(([question, side]) => {
    const unasked = unknown(`${file}: when.side`, "disagreement", question, disagreements);
    return unasked.length ? unasked : unknown(`${file}: when.side.${question}`, "side", side, disagreements[question]?.sides ?? {});
  });
  return [...unknown(`${file}: technique`, "technique", technique, techniques), ...sides];
}

/** A source is an id of sources.yaml, or says in words whose view it is. */
const sourceFaults = (place: string, source: string, { sources }: Playbook) =>
  source.includes(" ") ? [] : unknown(place, "source", source, sources);

function phraseFaults({ id, technique, source, phrases }: PhraseRule, rules: CoachRule[], playbook: Playbook): string[] {
  const file = `content/phrases/${id}.yaml`;
  const seen = new Set<string>();
  const twice = phrases.filter(({ find }) => seen.has(find.toLowerCase()) || !seen.add(find.toLowerCase()));
  return [
    ...unknown(`${file}: technique`, "technique", technique, playbook.techniques),
    ...sourceFaults(`${file}: source`, source, playbook),
    ...twice.map(
      ({ find }) => `${id === BANNED.id ? "content/team.yaml: banned" : `${file}: phrases`}: “${find}” stands there twice; leave one out.`,
    ),
    ...rules
      .filter((rule) => rule.id === id)
      .map(() => `${file}: the file: content/coach/${id}.mdx has this name too; rename one of the two.`),
  ];
}

function disagreementFaults(id: string, { starts, sides }: Disagreement, playbook: Playbook): string[] {
  const place = `content/disagreements.yaml: ${id}`;
  return [
    ...unknown(`${place}.starts`, "side", starts, sides),
    ...Object.entries(sides).flatMap(([side, { source }]) => sourceFaults(`${place}.sides.${side}.source`, source, playbook)),
  ];
}
