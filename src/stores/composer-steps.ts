// The composer's three steps in the address bar: Back and Forward walk them, links open on them.
import { atom } from "nanostores";
import type { Choices } from "../domain/message/situation.ts";
import { emptyChoices } from "../domain/message/start.ts";
import type { Play, Playbook } from "../domain/playbook.ts";
import { TOUCH_DRAFT } from "../domain/saved/work.ts";
import type { ComposerState } from "./composer-state.ts";
import type { Opened } from "./touch-door.ts";

export const STEPS = ["why", "blanks", "techniques"] as const;
export type Step = (typeof STEPS)[number];

const UNLOADED = "The page could not load what reads links. Check that you are online, then reload the page.";

/** `openTouch` is given the id of a touch's draft. */
export function createSteps(state: ComposerState, openTouch: (id: string) => Promise<Opened>) {
  const { playbook, hands, notice, $choices, $draftId, change } = state;
  const $step = atom<Step>("why");
  /** A message is on its way: until it has come nothing is shown that could be typed into, so that no word gets into another. */
  const $isOpening = atom(false);
  let brought = 0;
  const isStep = (text: string): text is Step => STEPS.some((step) => step === text);

  /** Reads the fragment: a step, a link from the playbook, a touch of the calendar, or a shared message. */
  async function arrive() {
    const fragment = hands.address.read();
    if (isStep(fragment)) $step.set(fragment);
    else if (fragment.startsWith("share=")) await bring(() => open(fragment));
    else if (/^(?:play|technique)=/.test(fragment)) begin(new URLSearchParams(fragment));
    else if (fragment.startsWith("touch=")) await bring(() => take(TOUCH_DRAFT + fragment.slice(6), "blanks"));
    else if (!fragment) $step.set("why");
  }

  function land(step: Step) {
    hands.address.replace(step);
    $step.set(step);
  }

  async function bring(come: () => Promise<void>) {
    const mine = (brought += 1);
    $isOpening.set(true);
    await come().finally(() => mine === brought && $isOpening.set(false));
  }

  /** A touch's message at a step; the address keeps what only a reload can open. */
  async function take(id: string, step: Step) {
    const opened = await openTouch(id);
    if (opened !== "unloaded") return land(opened === "open" ? step : "why");
    hands.address.replace(`touch=${id.slice(TOUCH_DRAFT.length)}`);
    $step.set("why");
  }

  async function open(fragment: string) {
    const code = await hands.loadShare().catch(() => undefined);
    if (!code) return (notice.tell(UNLOADED), $step.set("why"));
    const shared = code.readShare(playbook, fragment);
    const mine = $choices.get();
    if (shared.kind === "broken") {
      notice.tell(shared.why);
      $draftId.set("");
      change({ ...emptyChoices(playbook, mine.play) });
      return land("why");
    }
    const before = $draftId.get();
    $draftId.set("");
    change({ ...shared.choices, answers: { ...shared.choices.answers, ...mineOf(playbook, mine) } });
    notice.offerUndo("This message was set up by a link.", () => ($draftId.set(before), change(mine)));
    land("blanks");
  }

  /** "play=referral&channel=email" or "technique=promise-brevity", as the playbook's pages link. */
  function begin(wanted: URLSearchParams) {
    const technique = wanted.get("technique") ?? "";
    const play = own(playbook.plays, wanted.get("play") ?? "") ?? playWith(playbook, technique);
    land(play ? "blanks" : "why");
    if (!play) return notice.tell("The link names nothing that this playbook has. Choose here why you are calling.");
    $draftId.set("");
    const channel = play.channels.find((known) => known === wanted.get("channel"));
    change({
      ...emptyChoices(playbook, play.id),
      answers: mineOf(playbook, $choices.get()),
      ...(channel ? { channel } : {}),
      ...chosen(playbook, technique),
    });
  }

  return {
    $step,
    $isOpening,
    /** The touch that this tab had in hand; a message that was never changed is not there until it is opened anew. */
    async resume(id: string) {
      if ($draftId.get() === id) await openTouch(id);
      else await bring(() => take(id, $step.get()));
    },
    restore() {
      hands.address.listen(() => void arrive());
      return arrive();
    },
    verbs: {
      go(step: Step) {
        if ($step.get() === step) return;
        $step.set(step);
        hands.address.push(step);
      },
    },
  };
}

/** Who the caller is: what every new message starts with. */
export const mineOf = (playbook: Playbook, { answers }: Choices): Choices["answers"] =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => playbook.slots[id]?.group === "me"));

/** What a record holds itself, never what every object has. */
const own = <T>(record: Record<string, T>, id: string): T | undefined => (Object.hasOwn(record, id) ? record[id] : undefined);

/** The first play that says the technique, else one that rests on it, else the first of all; none for an unknown one. */
function playWith(playbook: Playbook, technique: string): Play | undefined {
  if (!own(playbook.techniques, technique)) return undefined;
  const plays = Object.values(playbook.plays);
  const says = plays.find(({ steps }) => steps.some(({ move }) => move.startsWith(`${technique}.`)));
  return says ?? plays.find(({ techniques }) => techniques.includes(technique)) ?? plays[0];
}

/** Choices with the technique switched on, in a relation in which it can be. */
function chosen(playbook: Playbook, technique: string): Partial<Choices> {
  const toggle = own(playbook.techniques, technique)?.switch;
  if (!toggle) return {};
  const [relation] = toggle.available?.relation ?? [];
  const others = toggle.instead.map((id) => [id, false] as const);
  return { switches: { ...Object.fromEntries(others), [technique]: true }, ...(relation ? { relation } : {}) };
}
