// Choices and answers → the message for its channel, sentence by sentence, with what is still to be filled.
import { type Channel, findMove, type Place, type Playbook, type Slot } from "../playbook.ts";
import { sentences as split } from "../prose/sentences.ts";
import type { Answer, Answers } from "./answers.ts";
import { type Budget, budgetOf, counts } from "./budget.ts";
import { check, isUsable } from "./check.ts";
import { exampleOf } from "./examples.ts";
import { fill, type Filler, missing, type Token, used } from "./fill.ts";
import { capital, mend } from "./grammar.ts";
import { say, type Setting } from "./say.ts";
import { type Choices, type Situation, movesSaid, type SaidMove, situate, wordingsOf } from "./situation.ts";
import { parseOnce } from "./template.ts";

export interface Sentence {
  /** "technique.move", unique in a message. */
  move: string;
  place: Place;
  tokens: Token[];
  text: string;
  /** Techniques it serves: its own first, then those of its switchable parts. */
  techniques: string[];
  wording: number;
  wordings: number;
  edited: boolean;
  /** Blanks to fill before it can be said; its tokens hold samples till then. */
  missing: string[];
  /** How many sentences it is; an edit may make two of one. */
  length: number;
  worth?: string;
}

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

/** Composes on a date (ISO) in a region; channel and goal are the choices'. Throws nothing: what is missing is told. */
export function compose(playbook: Playbook, choices: Choices, setting: Omit<Setting, "channel">): Message {
  const situation = situate(playbook, choices);
  const filler = fillerFor(playbook, situation, { ...setting, channel: choices.channel });
  const moves = movesSaid(playbook, situation);
  const said = moves.filter(({ move }) => !choices.omitted.includes(move)).map((move) => write(playbook, situation, move, filler));
  const subject = said.find(({ place }) => place === "subject");
  const sentences = said.filter(({ place }) => place !== "subject");
  return {
    choices,
    ...(subject ? { subject } : {}),
    sentences,
    budget: budgetOf(sentences),
    slots: unique(moves.flatMap((move) => slotsOfMove(playbook, situation, move, filler))),
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

function write(playbook: Playbook, { choices }: Situation, { move: id, wordings }: SaidMove, filler: Filler): Sentence {
  const move = findMove(playbook, id);
  const place = move?.place ?? "body";
  const wording = (choices.wordings[id] ?? 0) % wordings.length;
  const edit = Object.hasOwn(choices.edits, id) ? choices.edits[id] : undefined;
  const nodes = edit?.nodes ?? parseOnce(wordings[wording] ?? "");
  const tokens = mend(fill(nodes, filler), choices.channel === "text" || choices.channel === "screening");
  const text = tokens.map((token) => token.text).join("");
  return {
    move: id,
    place,
    tokens,
    text,
    techniques: unique([id.split(".")[0] ?? "", ...tokens.flatMap((token) => token.technique ?? [])]),
    wording,
    wordings: wordings.length,
    edited: edit !== undefined,
    missing: missing(nodes, filler),
    length: edit && counts(place) ? split(text).length : 1,
    ...(move?.worth ? { worth: move.worth } : {}),
  };
}

function slotsOfMove(playbook: Playbook, situation: Situation, { move, wordings }: SaidMove, filler: Filler): string[] {
  const wording = wordings[(situation.choices.wordings[move] ?? 0) % wordings.length];
  return used(parseOnce(wording ?? ""), filler).flatMap((slot) => (slot === SUBJECT ? subjectSlots(playbook, situation, filler) : [slot]));
}

/** The blank that holds the subject of the companion e-mail. */
const SUBJECT = "email-subject";

function subjectMove(playbook: Playbook, { play }: Situation): string | undefined {
  return play.steps.map(({ move }) => move).find((move) => findMove(playbook, move)?.place === "subject");
}

function subjectSituation(situation: Situation): Situation {
  return { ...situation, choices: { ...situation.choices, channel: "email" } };
}

function subjectSlots(playbook: Playbook, situation: Situation, filler: Filler): string[] {
  const move = subjectMove(playbook, situation);
  const there = subjectSituation(situation);
  return move ? slotsOfMove(playbook, there, { move, wordings: wordingsOf(playbook, move, there) }, filler) : [];
}

/** Words for blanks: usable answers only; the e-mail's subject is composed from the same answers. */
function fillerFor(playbook: Playbook, situation: Situation, setting: Setting): Filler {
  const { answers } = situation.choices;
  const spoken = (slot: Slot, form: string) => spokenOnce(slot, form, answers, setting);
  const example = (slot: Slot, form: string) => say(slot.type, exampleOf(slot, situation.play, setting), form, setting);
  const lookUp = (find: (slot: Slot, form: string) => string, subject: () => string) =>
    remember((id, form) => {
      if (id === SUBJECT) return subject();
      const slot = playbook.slots[id];
      return slot ? find(slot, form) : "";
    });
  const filler: Filler = {
    isOn: situation.isOn,
    words: lookUp(spoken, () => subjectWords(playbook, situation, filler)),
    sample: lookUp(example, () => subjectWords(playbook, situation, { ...filler, words: wordsOrSample })),
  };
  const wordsOrSample: Filler["words"] = (slot, form) => filler.words(slot, form) || filler.sample(slot, form);
  return filler;
}

interface Spoken {
  answer: Answer | undefined;
  before: Answer | undefined;
  words: string;
}

const lastSpoken = new WeakMap<Slot, Map<string, Spoken>>();

/** The words for a usable answer, else none; the last ones again while neither it nor the answer it must follow has changed. */
function spokenOnce(slot: Slot, form: string, answers: Answers, setting: Setting): string {
  const known = lastSpoken.get(slot) ?? new Map<string, Spoken>();
  lastSpoken.set(slot, known);
  const key = `${form} ${setting.today} ${setting.region} ${setting.channel}`;
  const [answer, before, last] = [answers[slot.id], answers[slot.after ?? ""], known.get(key)];
  if (last && last.answer === answer && last.before === before) return last.words;
  if (known.size > 20) known.clear();
  const words = isUsable(check(slot, answers, setting.today)) ? say(slot.type, answer, form, setting) : "";
  known.set(key, { answer, before, words });
  return words;
}

/** The same function, asked once for each slot and form: several sentences say the same blank. */
function remember(find: Filler["words"]): Filler["words"] {
  const known = new Map<string, string>();
  return (slot, form) => {
    const key = `${slot}:${form}`;
    const found = known.get(key) ?? find(slot, form);
    known.set(key, found);
    return found;
  };
}

function subjectWords(playbook: Playbook, situation: Situation, filler: Filler): string {
  const move = subjectMove(playbook, situation);
  const there = subjectSituation(situation);
  const wordings = move ? wordingsOf(playbook, move, there) : [];
  const edit = move ? situation.choices.edits[move] : undefined;
  const nodes = edit?.nodes ?? parseOnce(wordings[(situation.choices.wordings[move ?? ""] ?? 0) % wordings.length] ?? "");
  if (missing(nodes, filler).length > 0) return "";
  return capital(
    mend(fill(nodes, filler))
      .map(({ text }) => text)
      .join(""),
  );
}

const unique = <T>(list: T[]): T[] => [...new Set(list)];
