// The part of the playbook that the composer needs in the browser: what can be said, without the reading matter.
import type { Playbook, Technique } from "../domain/playbook.ts";

/** Techniques by title, with what they say and switch, plays and slots; no prose, evidence, cadences, area codes, nor ideas only to be read. */
export function forComposer(playbook: Playbook): Playbook {
  const techniques = Object.values(playbook.techniques).filter((technique) => isComposed(technique, playbook));
  return {
    ...playbook,
    calendar: { ...playbook.calendar, areaCodes: {} },
    sources: {},
    evidence: {},
    cadences: {},
    techniques: Object.fromEntries(techniques.map((technique) => [technique.id, trim(technique)])),
  };
}

/** Whether the composer has to do with a technique: it can be switched, or a play says it or rests on it. */
export function isComposed({ id, switch: toggle }: Technique, { plays }: Pick<Playbook, "plays">): boolean {
  const uses = ({ techniques, steps }: Playbook["plays"][string]) =>
    techniques.includes(id) || steps.some(({ move }) => move.startsWith(`${id}.`));
  return toggle !== undefined || Object.values(plays).some(uses);
}

function trim({ coach: _coach, shown: _shown, calendar: _calendar, ...technique }: Technique): Technique {
  return { ...technique, sources: [], evidence: [], related: [] };
}
