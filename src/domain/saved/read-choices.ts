// Unknown data → choices that fit the playbook, or nothing; whatever does not fit is dropped, nothing throws.
import { ADDRESSES, type Address, type Answer, type Answers } from "../message/answers.ts";
import { canLeaveOut } from "../message/budget.ts";
import { readDate } from "../message/days.ts";
import { emptyChoices, goalsFor } from "../message/start.ts";
import type { Choices, Edit } from "../message/situation.ts";
import type { Node } from "../message/template.ts";
import { readTime } from "../message/times.ts";
import { findMove, type Playbook, type SlotType } from "../playbook.ts";
import { type Data, isData } from "./data.ts";

const isText = (value: unknown): value is string => typeof value === "string";
const text = (value: unknown): string | undefined => (isText(value) ? value : undefined);
const part = (value: unknown): Data => (isData(value) ? value : {});

/** Choices for a play that exists; undefined when the data names none. */
export function readChoices(playbook: Playbook, data: unknown): Choices | undefined {
  if (!isData(data) || typeof data.play !== "string" || !Object.hasOwn(playbook.plays, data.play)) return undefined;
  const start = emptyChoices(playbook, data.play);
  const play = playbook.plays[data.play];
  const channel = play?.channels.find((known) => known === data.channel) ?? start.channel;
  const goals = play ? goalsFor(play, channel) : [];
  return {
    ...start,
    channel,
    goal: goals.find((known) => known === data.goal) ?? goals[0] ?? start.goal,
    relation: data.relation === "known" || data.relation === "new" ? data.relation : start.relation,
    switches: pick(data.switches, (id, on) =>
      Object.hasOwn(playbook.techniques, id) && playbook.techniques[id]?.switch && typeof on === "boolean" ? on : undefined,
    ),
    wordings: pick(data.wordings, (id, n) => (findMove(playbook, id) && isCount(n) ? n : undefined)),
    omitted: readOmitted(playbook, data.omitted),
    edits: pick(data.edits, (id, edit) => (findMove(playbook, id) ? readEdit(playbook, edit) : undefined)),
    answers: readAnswers(playbook, data.answers),
  };
}

/** Sentences that may be left out, each once; the opening, the ask and the subject may not. */
function readOmitted(playbook: Playbook, data: unknown): string[] {
  const ids = (Array.isArray(data) ? data : []).filter((id): id is string => typeof id === "string");
  return [...new Set(ids)].filter((id) => canLeaveOut(findMove(playbook, id)?.place));
}

/** Answers of slots that exist, each of its slot's type. */
export function readAnswers(playbook: Playbook, data: unknown): Answers {
  return pick(data, (id, answer) => {
    const slot = Object.hasOwn(playbook.slots, id) ? playbook.slots[id] : undefined;
    return slot && READ[slot.type](answer);
  });
}

function pick<T>(data: unknown, read: (id: string, value: unknown) => T | undefined): Record<string, T> {
  const entries = Object.entries(part(data)).flatMap(([id, value]) => {
    const known = read(id, value);
    return known === undefined ? [] : [[id, known] as const];
  });
  return Object.fromEntries(entries);
}

const isCount = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 1000;

function readEdit(playbook: Playbook, data: unknown): Edit | undefined {
  const { nodes } = part(data);
  if (!Array.isArray(nodes)) return undefined;
  return {
    nodes: nodes.flatMap((node): Node[] => {
      const { kind, text: words, slot, form } = part(node);
      if (kind === "text" && typeof words === "string") return [{ kind, text: words }];
      if (kind === "slot" && typeof slot === "string" && Object.hasOwn(playbook.slots, slot))
        return [{ kind, slot, form: text(form) ?? "" }];
      return [];
    }),
  };
}

function readPerson(data: unknown): Answer | undefined {
  const { address, name } = part(data);
  const known = ADDRESSES.find((title) => title === address);
  return known && typeof name === "string" ? { address: known satisfies Address, name } : undefined;
}

function readPhone(data: unknown): Answer | undefined {
  const { typed, shown, e164, verdict } = part(data);
  if (typeof typed !== "string") return undefined;
  const known = (["good", "unusual", "impossible"] as const).find((one) => one === verdict);
  return {
    typed,
    ...(typeof shown === "string" ? { shown } : {}),
    ...(typeof e164 === "string" && /^\+\d{4,15}$/.test(e164) ? { e164 } : {}),
    ...(known ? { verdict: known } : {}),
  };
}

function readWindow(data: unknown): Answer | undefined {
  const { date, from, to } = part(data);
  const isSaid = isText(date) && isText(from) && isText(to);
  const canBe = isSaid && (date === "" || readDate(date)) && [from, to].every((time) => time === "" || readTime(time) !== undefined);
  return canBe ? { date, from, to } : undefined;
}

const READ: Record<SlotType, (data: unknown) => Answer | undefined> = {
  person: readPerson,
  name: text,
  organisation: text,
  phone: readPhone,
  email: text,
  date: text,
  window: readWindow,
  duration: (data) => (isCount(data) || data === "" ? data : undefined),
  phrase: text,
  derived: () => undefined,
};
