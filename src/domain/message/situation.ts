// What a person chose, and which conditions, switches and steps hold then.
import { type Channel, type Condition, findMove, type Goal, type Play, type Playbook, type Relation, type Switch } from "../playbook.ts";
import type { Answers } from "./answers.ts";
import type { Node } from "./template.ts";

/** A sentence the person rewrote: its text with the blanks found again in it. */
export interface Edit {
  nodes: Node[];
}

/** Everything that makes a message. */
export interface Choices {
  play: string;
  channel: Channel;
  goal: Goal;
  relation: Relation;
  /** Switches moved by hand, by technique; the rest stand where they start. */
  switches: Record<string, boolean>;
  /** Which wording of a move, counted from 0. */
  wordings: Record<string, number>;
  /** Moves left out by hand. */
  omitted: string[];
  edits: Record<string, Edit>;
  answers: Answers;
}

/** Choices with a playbook and the switches resolved. */
export interface Situation {
  choices: Choices;
  play: Play;
  isOn: (technique: string) => boolean;
}

const isIn = <T>(list: T[] | undefined, value: T) => !list || list.includes(value);

/** Does the condition hold? Every list that is given must agree. */
export function holds(when: Condition | undefined, choices: Choices, isOn: (technique: string) => boolean): boolean {
  if (!when) return true;
  return (
    isIn(when.channel, choices.channel) &&
    isIn(when.goal, choices.goal) &&
    isIn(when.relation, choices.relation) &&
    (when.on ?? []).every(isOn) &&
    !(when.off ?? []).some(isOn)
  );
}

/** Resolves the switches. A technique without a switch is always on; one that is not available here, or hidden, is off. */
export function situate(playbook: Playbook, choices: Choices): Situation {
  const play = playbook.plays[choices.play] as Play;
  const resolved = new Map<string, boolean>();
  const isOn = (id: string): boolean => {
    const known = resolved.get(id) ?? (Object.hasOwn(playbook.techniques, id) && resolve(playbook.techniques[id]?.switch, id, choices));
    resolved.set(id, known);
    return known;
  };
  return { choices, play, isOn };
}

function resolve(toggle: Switch | undefined, id: string, choices: Choices): boolean {
  if (!toggle) return true;
  return isAvailable(toggle, choices) && (choices.switches[id] ?? startsOn(toggle, choices));
}

const neverAsks = () => false;

/** May this switch be moved here at all? */
export function isAvailable(toggle: Switch, choices: Choices): boolean {
  return holds(toggle.available, choices, neverAsks);
}

function startsOn(toggle: Switch, choices: Choices): boolean {
  return toggle.starts !== undefined && holds(toggle.starts, choices, neverAsks);
}

/** A move that is said here, with the wordings it has. */
export interface SaidMove {
  move: string;
  wordings: string[];
}

/** What the moves of a message depend on. */
const DECIDING = ["play", "channel", "goal", "relation", "switches"] as const;
const lastSaid = new WeakMap<Playbook, { choices: Choices; moves: SaidMove[] }>();

/** The moves of the play that are said here; the last ones again while nothing they depend on has changed. */
export function movesSaid(playbook: Playbook, situation: Situation): SaidMove[] {
  const { choices } = situation;
  const last = lastSaid.get(playbook);
  if (last && DECIDING.every((part) => last.choices[part] === choices[part])) return last.moves;
  const moves = findMovesSaid(playbook, situation);
  lastSaid.set(playbook, { choices, moves });
  return moves;
}

/** Each move found, its technique on, both conditions met. */
function findMovesSaid(playbook: Playbook, situation: Situation): SaidMove[] {
  const { choices, play, isOn } = situation;
  return play.steps.flatMap(({ move, when }) => {
    const [technique = ""] = move.split(".");
    if (!isOn(technique) || !holds(when, choices, isOn)) return [];
    const wordings = wordingsOf(playbook, move, situation);
    return wordings.length > 0 ? [{ move, wordings }] : [];
  });
}

/** The wordings a move has in this situation; none when no line fits. */
export function wordingsOf(playbook: Playbook, move: string, { choices, isOn }: Situation): string[] {
  return findMove(playbook, move)?.lines.find((line) => holds(line.when, choices, isOn))?.wordings ?? [];
}
