// What the coach needs for advising, of all that its content says.
import type { CoachSettings } from "../domain/coach/advice/rules.ts";
import type { Playbook } from "../domain/playbook.ts";
import type { CoachContent } from "./coach-faults.ts";

/** Rules, phrases and disagreements without what stands on pages alone, and the techniques that can be shown. */
export function settingsOf({ coach, playbook }: { coach: CoachContent; playbook: Pick<Playbook, "techniques"> }): CoachSettings {
  const { rules, phrases, disagreements } = coach;
  const techniques = Object.values(playbook.techniques).flatMap(({ id, title, shown }) => (shown ? [[id, { title, shown }]] : []));
  return { rules: rules.map(bare), phrases: phrases.map(bare), disagreements, techniques: Object.fromEntries(techniques) };
}

const bare = <T extends { order: number; summary: string; examples: object }>({
  order: _order,
  summary: _summary,
  examples: _examples,
  ...rule
}: T) => rule;
