// Choices and answers → the message for its channel, sentence by sentence, with what is still to be filled.
import type { Channel, Playbook } from "../playbook.ts";
import { type Budget, budgetOf } from "./budget.ts";
import { type Filler, used } from "./fill.ts";
import { fillerFor, subjectOf } from "./filler.ts";
import type { Setting } from "./say.ts";
import { type Sentence, write } from "./sentence.ts";
import { type Choices, type Situation, movesSaid, type SaidMove, situate } from "./situation.ts";
import { parseOnce } from "./template.ts";

export interface Message {
  choices: Choices;
  subject?: Sentence;
  sentences: Sentence[];
  budget: Budget;
  /** Blanks that the message uses, in the order it uses them. */
  slots: string[];
  /** Those of them it cannot do without and that are not filled (or filled wrongly). */
  missing: string[];
}

/** What a message says, enough to write it out. */
export type Wording = Pick<Message, "choices" | "subject" | "sentences" | "missing">;

type When = Omit<Setting, "channel">;

/** Composes on a date (ISO) in a region; channel and goal are the choices'. Throws nothing: what is missing is told. */
export function compose(playbook: Playbook, choices: Choices, when: When): Message {
  const { situation, filler, moves } = begin(playbook, choices, when);
  const wording = word(playbook, { situation, filler, moves });
  const slots = unique(moves.flatMap((move) => slotsOfMove(playbook, situation, move, filler)));
  return { ...wording, budget: budgetOf(wording.sentences), slots };
}

/** Only what the message says: for many messages that nobody will change. */
export const composeWording = (playbook: Playbook, choices: Choices, when: When): Wording => word(playbook, begin(playbook, choices, when));

interface Begun {
  situation: Situation;
  filler: Filler;
  moves: SaidMove[];
}

function begin(playbook: Playbook, choices: Choices, when: When): Begun {
  const situation = situate(playbook, choices);
  const filler = fillerFor(playbook, situation, { ...when, channel: choices.channel });
  return { situation, filler, moves: movesSaid(playbook, situation) };
}

function word(playbook: Playbook, { situation, filler, moves }: Begun): Wording {
  const { choices } = situation;
  const said = moves.filter(({ move }) => !choices.omitted.includes(move)).map((move) => write(playbook, situation, move, filler));
  const subject = said.find(({ place }) => place === "subject");
  return {
    choices,
    ...(subject ? { subject } : {}),
    sentences: said.filter(({ place }) => place !== "subject"),
    missing: unique(said.flatMap((sentence) => sentence.missing)),
  };
}

/** The same message in the playbook's own words throughout. */
export function unedited(playbook: Playbook, { choices }: Message, today: string, region: Setting["region"]): Message {
  return compose(playbook, { ...choices, edits: {} }, { today, region });
}

/** The same answers in another channel, asking for a call: what goes along with a message. */
export function companionOf(playbook: Playbook, { choices }: Message, channel: Channel, today: string, region: Setting["region"]): Message {
  return compose(playbook, { ...choices, channel, goal: "call-me-back" }, { today, region });
}

/** The sentence a move makes in this message, its subject included. */
export function findIn({ subject, sentences }: Message, move: string): Sentence | undefined {
  return subject?.move === move ? subject : sentences.find((sentence) => sentence.move === move);
}

/** Blanks of the wording itself, whatever it was rewritten to; for a subject that stands in it, the blanks of that. */
function slotsOfMove(playbook: Playbook, situation: Situation, { move, wordings }: SaidMove, filler: Filler): string[] {
  const wording = wordings[(situation.choices.wordings[move] ?? 0) % wordings.length];
  return used(parseOnce(wording ?? ""), filler).flatMap((slot) => {
    if (playbook.slots[slot]?.type !== "derived") return [slot];
    const subject = subjectOf(playbook, situation);
    return subject ? slotsOfMove(playbook, subject.there, subject.said, filler) : [];
  });
}

const unique = <T>(list: T[]): T[] => [...new Set(list)];
