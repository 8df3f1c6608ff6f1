// What fills the blanks of a message: the words of usable answers, samples for the rest, and the subject of its e-mail.
import { findMove, type Play, type Playbook, type Slot } from "../playbook.ts";
import type { Answer, Answers } from "./answers.ts";
import { check, isUsable } from "./check.ts";
import { exampleOf } from "./examples.ts";
import { fill, type Filler, missing } from "./fill.ts";
import { capital, mend } from "./grammar.ts";
import { say, type Setting } from "./say.ts";
import { nodesOf } from "./sentence.ts";
import { type SaidMove, type Situation, wordingsOf } from "./situation.ts";

/** Words for blanks: usable answers only; the e-mail's subject is composed from the same answers. */
export function fillerFor(playbook: Playbook, situation: Situation, setting: Setting): Filler {
  const { answers } = situation.choices;
  const spoken = (slot: Slot, form: string) => spokenOnce(slot, form, answers, setting);
  const example = (slot: Slot, form: string) => exampleOnce(slot, form, situation.play, setting);
  const lookUp = (find: (slot: Slot, form: string) => string, subject: () => string) =>
    remember((id, form) => {
      const slot = playbook.slots[id];
      if (slot?.type === "derived") return subject();
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

/** Words that are kept of each slot. */
const MOST_KNOWN = 20;

const lastSpoken = new WeakMap<Slot, Map<string, Spoken>>();

/** The words for a usable answer, else none; the last ones again while neither it nor the answer it must follow has changed. */
function spokenOnce(slot: Slot, form: string, answers: Answers, setting: Setting): string {
  const known = lastSpoken.get(slot) ?? new Map<string, Spoken>();
  lastSpoken.set(slot, known);
  const key = `${form} ${setting.today} ${setting.region} ${setting.channel}`;
  const [answer, before, last] = [answers[slot.id], answers[slot.after ?? ""], known.get(key)];
  if (last && last.answer === answer && last.before === before) return last.words;
  if (known.size > MOST_KNOWN) known.clear();
  const words = isUsable(check(slot, answers, setting.today)) ? say(slot.type, answer, form, setting) : "";
  known.set(key, { answer, before, words });
  return words;
}

const lastExamples = new WeakMap<Slot, Map<string, { play: Play; words: string }>>();

/** The words of the example; the last ones again while play and day are the same. */
function exampleOnce(slot: Slot, form: string, play: Play, setting: Setting): string {
  const known = lastExamples.get(slot) ?? new Map<string, { play: Play; words: string }>();
  lastExamples.set(slot, known);
  const key = `${form} ${setting.today} ${setting.region} ${setting.channel}`;
  const last = known.get(key);
  if (last?.play === play) return last.words;
  if (known.size > MOST_KNOWN) known.clear();
  const words = say(slot.type, exampleOf(slot, play, setting), form, setting);
  known.set(key, { play, words });
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

/** The move that makes the subject, as this play would say it in an e-mail. */
export function subjectOf(playbook: Playbook, situation: Situation): { there: Situation; said: SaidMove } | undefined {
  const move = situation.play.steps.map((step) => step.move).find((id) => findMove(playbook, id)?.place === "subject");
  if (!move) return undefined;
  const there: Situation = { ...situation, choices: { ...situation.choices, channel: "email" } };
  return { there, said: { move, wordings: wordingsOf(playbook, move, there) } };
}

function subjectWords(playbook: Playbook, situation: Situation, filler: Filler): string {
  const subject = subjectOf(playbook, situation);
  const nodes = subject ? nodesOf(subject.there, subject.said) : [];
  if (missing(nodes, filler).length > 0) return "";
  return capital(
    mend(fill(nodes, filler))
      .map(({ text }) => text)
      .join(""),
  );
}
