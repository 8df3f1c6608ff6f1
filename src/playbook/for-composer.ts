// The part of the playbook that the composer needs in the browser: what can be said, without the reading matter.
import type { Playbook, Technique } from "../domain/playbook.ts";

/** Techniques that say or switch something, plays and slots; no prose, evidence or cadences. */
export function forComposer(playbook: Playbook): Playbook {
  const spoken = Object.values(playbook.techniques).filter(
    ({ moves, switch: toggle, checklist }) => Object.keys(moves).length > 0 || toggle || checklist.length > 0,
  );
  return {
    ...playbook,
    sources: {},
    evidence: {},
    cadences: {},
    techniques: Object.fromEntries(spoken.map((technique) => [technique.id, trim(technique)])),
  };
}

function trim({ coach: _coach, calendar: _calendar, ...technique }: Technique): Technique {
  return { ...technique, sources: [], evidence: [], related: [] };
}
