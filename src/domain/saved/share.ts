// Choices ↔ the fragment of a share link: readable, checked against cuts, names and numbers only when asked for.
import { type Answer, type Answers, clean, isPhone } from "../message/answers.ts";
import type { Choices } from "../message/situation.ts";
import type { Playbook, SlotType } from "../playbook.ts";
import { readChoices } from "./read-choices.ts";
import { seal, unseal } from "./seal.ts";

/** Longer links are cut by some mail and chat programs. In characters, the page's own address aside. */
export const LONGEST_LINK = 1500;
const LONGEST_READ = 8000;
const FORMAT = "1";

/** Never shared: prose a person wrote. */
const PROSE: readonly SlotType[] = ["phrase", "derived"];
/** Shared only when ticked. */
const PERSONAL: readonly SlotType[] = ["person", "name", "organisation", "phone", "email"];

/** The fragment without its "#". `personal` also puts in names, organisations, numbers and addresses. */
export function shareFragment(playbook: Playbook, choices: Choices, personal: boolean): string {
  const { play, channel, goal, relation, switches, wordings, omitted } = choices;
  const answers = shared(playbook, choices.answers, personal);
  const body = JSON.stringify({ play, channel, goal, relation, switches, wordings, omitted, answers });
  return seal("share", FORMAT, body);
}

function shared(playbook: Playbook, answers: Answers, personal: boolean): Answers {
  const entries = Object.entries(answers).filter(([id]) => {
    const type = playbook.slots[id]?.type ?? "derived";
    return !PROSE.includes(type) && (personal || !PERSONAL.includes(type));
  });
  return plain(Object.fromEntries(entries));
}

const plain = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, plainAnswer(answer)]));

/** What a person typed, without what was worked out from it: neither written into a link nor believed when it comes from one. */
function plainAnswer(answer: Answer): Answer {
  if (typeof answer === "string") return clean(answer);
  return isPhone(answer) ? { typed: clean(answer.typed) } : answer;
}

export type Shared = { kind: "shared"; choices: Choices } | { kind: "broken"; why: string };

/** Reads a fragment. A cut, crafted or foreign one gives one sentence; nothing throws. */
export function readShare(playbook: Playbook, fragment: string): Shared {
  if (fragment.length > LONGEST_READ) return broken("This link is far longer than any this site makes; ask for a new one.");
  const opened = unseal("share", FORMAT, fragment);
  if ("error" in opened) return broken(opened.error);
  const choices = readChoices(playbook, opened.ok);
  return choices
    ? { kind: "shared", choices: { ...choices, answers: plain(choices.answers), edits: {} } }
    : broken("This link names a play that this site does not have; start here instead.");
}

const broken = (why: string): Shared => ({ kind: "broken", why });
