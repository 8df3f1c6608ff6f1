// What the coach goes by: for its pages as content has it, for advising without what stands on pages alone.
import type { CoachSettings } from "../domain/coach/advice/rules.ts";
import type { CoachContent } from "./coach-faults.ts";
import { readContent, readPlaybook } from "./read.ts";

/** Rules, lists of phrases and disagreements as their pages show them, in reading order. */
export const readCoachContent = async (): Promise<CoachContent> => (await readContent()).coach;

/** What advising needs, without what stands on pages alone. */
export async function readCoach(): Promise<CoachSettings> {
  const [{ rules, phrases, disagreements }, playbook] = await Promise.all([readCoachContent(), readPlaybook()]);
  const bare = <T extends { order: number; summary: string; examples: object }>({
    order: _order,
    summary: _summary,
    examples: _examples,
    ...rule
  }: T) => rule;
  const techniques = Object.values(playbook.techniques).flatMap(({ id, title, shown }) => (shown ? [[id, { title, shown }]] : []));
  return { rules: rules.map(bare), phrases: phrases.map(bare), disagreements, techniques: Object.fromEntries(techniques) };
}
