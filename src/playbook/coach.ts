// Collections → what the coach goes by; throws, with file, field and remedy, on what leads nowhere.
import { getCollection } from "astro:content";
import type { CoachSettings } from "../domain/coach/advice/rules.ts";
import { type CoachContent, coachFaults } from "./coach-faults.ts";
import { linkFaults } from "./content-links.ts";
import { readPlaybook } from "./read.ts";
import { readDisagreements } from "./settings.ts";

/** Rules, lists of phrases and disagreements as their pages show them, in reading order. */
export async function readCoachContent(): Promise<CoachContent> {
  const [rules, phrases] = await Promise.all([getCollection("coach"), getCollection("phrases")]);
  const content: CoachContent = {
    rules: rules.map(({ id, data }) => ({ ...data, id })).toSorted((a, b) => a.order - b.order),
    phrases: phrases.map(({ id, data }) => ({ ...data, id })).toSorted((a, b) => a.order - b.order),
    disagreements: readDisagreements(),
  };
  const playbook = await readPlaybook();
  const faults = [...coachFaults(content, playbook), ...linkFaults(playbook, rules, await getCollection("guides"))];
  if (faults.length > 0)
    throw new Error(`The coach’s content has ${faults.length} fault${faults.length === 1 ? "" : "s"}:\n${faults.join("\n")}`);
  return content;
}

/** What advising needs, without what stands on pages alone. */
export async function readCoach(): Promise<CoachSettings> {
  const [{ rules, phrases, disagreements }, playbook] = await Promise.all([readCoachContent(), readPlaybook()]);
  const bare = <T extends { order: number; summary: string; examples: object }>({
    order: _order,
    summary: _summary,
    examples: _examples,
    ...rule
  }: T) => rule;
  const techniques = Object.values(playbook.techniques).map(({ id, title, shown }) => [id, { title, ...(shown && { shown }) }]);
  return { rules: rules.map(bare), phrases: phrases.map(bare), disagreements, techniques: Object.fromEntries(techniques) };
}
