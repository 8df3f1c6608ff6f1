// The part of the playbook that the composer needs in the browser: what can be said, without the reading matter.
import type { Playbook, Technique } from "../domain/playbook.ts";

/** Techniques by title, with what they say and switch, plays and slots; no prose, evidence, cadences or area codes. */
export function forComposer(playbook: Playbook): Playbook {
  const techniques = Object.values(playbook.techniques).map((technique) => [technique.id, trim(technique)]);
  return {
    ...playbook,
    calendar: { ...playbook.calendar, areaCodes: {} },
    sources: {},
    evidence: {},
    cadences: {},
    techniques: Object.fromEntries(techniques),
  };
}

function trim({ coach: _coach, shown: _shown, calendar: _calendar, ...technique }: Technique): Technique {
  return { ...technique, sources: [], evidence: [], related: [] };
}
