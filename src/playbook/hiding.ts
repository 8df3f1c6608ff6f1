// What a team hides is taken out of everything; and what something else needs cannot be hidden alone.
import type { Cadence, Play, Playbook, Technique } from "../domain/playbook.ts";
import type { CoachContent } from "./coach-faults.ts";
import type { TeamFile } from "./schemas/team.ts";

export type Hide = TeamFile["hide"];

/** What can be hidden by id. */
export interface Hideable {
  playbook: Playbook;
  coach: CoachContent;
  guides: { id: string }[];
}

/** The content without what is hidden, and without every mention of it that can be spared. */
export function withoutHidden<T extends Hideable>(content: T, hide: Hide): T {
  const { playbook, coach } = content;
  const shown = (ids: string[]) => ids.filter((id) => !hide.techniques.includes(id));
  const techniques = mapped(left(playbook.techniques, hide.techniques), (one: Technique) => ({
    ...one,
    related: shown(one.related),
    ...(one.switch && { switch: { ...one.switch, instead: shown(one.switch.instead) } }),
  }));
  const plays = mapped(left(playbook.plays, hide.plays), (one: Play) => ({ ...one, techniques: shown(one.techniques) }));
  const isShown = ({ id }: { id: string }) => !hide.coach.includes(id);
  return {
    ...content,
    playbook: { ...playbook, techniques, plays, cadences: left(playbook.cadences, hide.cadences) },
    coach: { ...coach, rules: coach.rules.filter(isShown), phrases: coach.phrases.filter(isShown) },
    guides: content.guides.filter(({ id }) => !hide.guides.includes(id)),
  };
}

function left<T>(record: Record<string, T>, hidden: string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => !hidden.includes(id)));
}

function mapped<T>(record: Record<string, T>, change: (one: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([id, one]) => [id, change(one)]));
}

const PLACES = { techniques: "playbook", plays: "plays", cadences: "cadences", guides: "guides", coach: "coach" } as const;

/** The pages that are not there, as paths within the site: "plays/cheeky/", "time/". */
export function hiddenPaths(hide: Hide): string[] {
  const pages = Object.entries(PLACES).flatMap(([kind, place]) => hide[kind as keyof typeof PLACES].map((id) => `${place}/${id}/`));
  return [...pages, ...hide.tools.map((tool) => `${tool}/`)];
}

/** The pages of things, as paths within the site. */
export function pathsOf({ playbook, coach, guides }: Hideable): string[] {
  const { techniques, plays, cadences } = playbook;
  const shelves = { techniques, plays, cadences, guides: byId(guides), coach: byId([...coach.rules, ...coach.phrases]) };
  return Object.entries(PLACES).flatMap(([kind, place]) =>
    Object.keys(shelves[kind as keyof typeof PLACES]).map((id) => `${place}/${id}/`),
  );
}

const byId = (things: { id: string }[]) => Object.fromEntries(things.map(({ id }) => [id, true]));

/** Ids that are not there, and things that others need, as [field, what is wrong and what to do]. */
export function hidingFaults(content: Hideable, hide: Hide): [string, string][] {
  const unknown = unknownFaults(content, hide);
  if (unknown.length > 0) return unknown;
  const after = withoutHidden(content, hide);
  return [
    ...hide.techniques.flatMap((id) => needFault("techniques", id, needersOfTechnique(after, id))),
    ...hide.plays.flatMap((id) => needFault("plays", id, needersOfPlay(Object.values(after.playbook.cadences), id))),
    ...emptyFaults(after, hide),
  ];
}

function unknownFaults({ playbook, coach, guides }: Hideable, hide: Hide): [string, string][] {
  const known: Record<Exclude<keyof Hide, "tools">, string[]> = {
    techniques: Object.keys(playbook.techniques),
    plays: Object.keys(playbook.plays),
    cadences: Object.keys(playbook.cadences),
    guides: guides.map(({ id }) => id),
    coach: [...coach.rules, ...coach.phrases].map(({ id }) => id),
  };
  return Object.entries(known).flatMap(([kind, ids]) =>
    hide[kind as keyof typeof known]
      .filter((id) => !ids.includes(id))
      .map((id): [string, string] => [`hide.${kind}`, `there is no “${id}” to hide; name one of: ${ids.join(", ")}.`]),
  );
}

/** What needs a thing: a kind of `hide`, the ids, and what for. */
type Needers = { kind: keyof Hide; ids: string[]; because: string }[];

function needersOfTechnique({ playbook, coach }: Hideable, id: string): Needers {
  const saying = Object.values(playbook.plays).filter(({ steps }) => steps.some(({ move }) => move.startsWith(`${id}.`)));
  const minding = [...coach.rules, ...coach.phrases].filter(({ technique }) => technique === id);
  return [
    { kind: "plays", ids: saying.map((play) => play.id), because: "say its sentences" },
    { kind: "coach", ids: minding.map((rule) => rule.id), because: "point to its page" },
  ];
}

function needersOfPlay(cadences: Cadence[], id: string): Needers {
  const using = cadences.filter(({ touches }) => touches.some(({ play }) => play === id));
  return [{ kind: "cadences", ids: using.map((cadence) => cadence.id), because: "send its message" }];
}

function needFault(kind: keyof Hide, id: string, needers: Needers): [string, string][] {
  const needing = needers.filter(({ ids }) => ids.length > 0);
  if (needing.length === 0) return [];
  const told = needing.map(({ kind: of, ids, because }) => `${ids.join(", ")} (${NAMES[of]}) ${because}`).join("; ");
  const also = needing.map(({ kind: of }) => `hide.${of}`).join(" and ");
  return [[`hide.${kind}`, `“${id}” is needed: ${told}. Hide those too, in ${also}, or keep it.`]];
}

const NAMES: Record<keyof Hide, string> = {
  techniques: "techniques",
  plays: "plays",
  cadences: "cadences",
  guides: "guides",
  coach: "what the coach minds",
  tools: "tools",
};

function emptyFaults({ playbook }: Hideable, hide: Hide): [string, string][] {
  const kept = { techniques: playbook.techniques, plays: playbook.plays, cadences: playbook.cadences };
  return Object.entries(kept).flatMap(([kind, record]): [string, string][] => {
    const isWanted = kind !== "cadences" || !hide.tools.includes("calendar");
    return isWanted && Object.keys(record).length === 0 ? [[`hide.${kind}`, `nothing would be left; keep at least one.`]] : [];
  });
}
