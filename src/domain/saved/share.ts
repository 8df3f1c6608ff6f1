// Choices ↔ the fragment of a share link: readable, checked against cuts, names and numbers only when asked for.
import { type Answer, type Answers, clean, isPhone } from "../message/answers.ts";
import type { Choices } from "../message/situation.ts";
import type { Playbook, SlotType } from "../playbook.ts";
import { isData, readChoices } from "./read-choices.ts";

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
  return `share=${FORMAT}.${checksum(body)}.${encodeURIComponent(body)}`;
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
  const [format, sum, ...rest] = fragment.replace(/^share=/, "").split(".");
  const body = decode(rest.join("."));
  if (format !== FORMAT) return broken("This link was made by another version of the site; ask for a new one.");
  if (body === undefined || checksum(body) !== sum)
    return broken("This link was cut or changed on its way; ask for it again, or start here.");
  const choices = readChoices(playbook, parse(body));
  return choices
    ? { kind: "shared", choices: { ...choices, answers: plain(choices.answers), edits: {} } }
    : broken("This link names a play that this site does not have; start here instead.");
}

const broken = (why: string): Shared => ({ kind: "broken", why });

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    const data: unknown = JSON.parse(text);
    return isData(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** FNV-1a, 32 bits, base 36: notices a cut link; it is no protection against a forger, who gains nothing here. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
