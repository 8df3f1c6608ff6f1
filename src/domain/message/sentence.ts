// One move's wording, or the person's own words for it, as a sentence of the message.
import { findMove, type Place, type Playbook } from "../playbook.ts";
import { sentences as split } from "../prose/sentences.ts";
import { counts } from "./budget.ts";
import { fill, type Filler, missing, type Token } from "./fill.ts";
import { mend } from "./grammar.ts";
import type { SaidMove, Situation } from "./situation.ts";
import { type Node, parseOnce } from "./template.ts";

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

/** The wording of a move that is chosen, or the words it was rewritten to. */
export function nodesOf({ choices }: Situation, { move, wordings }: SaidMove): Node[] {
  const edit = Object.hasOwn(choices.edits, move) ? choices.edits[move] : undefined;
  return edit?.nodes ?? parseOnce(wordings[wordingOf(choices.wordings[move], wordings)] ?? "");
}

const wordingOf = (chosen: number | undefined, wordings: string[]) => (chosen ?? 0) % wordings.length;

/** What a sentence is made of, apart from the playbook. */
interface Made {
  move: string;
  wording: number;
  wordings: number;
  edited: boolean;
  plainMarks: boolean;
  filled: Token[];
}

const lastMade = new WeakMap<Node[], { made: Made; sentence: Sentence }>();

/** The sentence of a move; the same object as last time while it is made of the same words. */
export function write(playbook: Playbook, situation: Situation, said: SaidMove, filler: Filler): Sentence {
  const { choices } = situation;
  const nodes = nodesOf(situation, said);
  const made: Made = {
    move: said.move,
    wording: wordingOf(choices.wordings[said.move], said.wordings),
    wordings: said.wordings.length,
    edited: Object.hasOwn(choices.edits, said.move),
    plainMarks: choices.channel === "text" || choices.channel === "screening",
    filled: fill(nodes, filler),
  };
  const last = lastMade.get(nodes);
  if (last && isSame(last.made, made)) return last.sentence;
  const sentence = make(playbook, made, missing(nodes, filler));
  lastMade.set(nodes, { made, sentence });
  return sentence;
}

function isSame(a: Made, b: Made): boolean {
  const isSameSentence = a.move === b.move && a.wording === b.wording && a.wordings === b.wordings;
  return isSameSentence && a.edited === b.edited && a.plainMarks === b.plainMarks && areSame(a.filled, b.filled);
}

const areSame = (a: Token[], b: Token[]) =>
  a.length === b.length &&
  a.every((token, i) => {
    const other = b[i] as Token;
    const isSameBlank = token.slot === other.slot && token.form === other.form && token.state === other.state;
    return token.text === other.text && isSameBlank && token.technique === other.technique;
  });

function make(playbook: Playbook, { move: id, wording, wordings, edited, plainMarks, filled }: Made, blanks: string[]): Sentence {
  const move = findMove(playbook, id);
  const place = move?.place ?? "body";
  const tokens = mend(filled, plainMarks);
  const text = tokens.map((token) => token.text).join("");
  return {
    move: id,
    place,
    tokens,
    text,
    techniques: [...new Set([id.split(".")[0] ?? "", ...tokens.flatMap((token) => token.technique ?? [])])],
    wording,
    wordings,
    edited,
    missing: blanks,
    length: edited && counts(place) ? split(text).length : 1,
    ...(move?.worth ? { worth: move.worth } : {}),
  };
}
