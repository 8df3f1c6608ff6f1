// The coach in the composer: what it reads of the message in hand, and when.
import type { ReadableAtom } from "nanostores";
import type { Medium } from "../domain/coach/observation.ts";
import type { Message } from "../domain/message/compose.ts";
import { say } from "../domain/message/say.ts";
import type { Channel } from "../domain/playbook.ts";
import { createCoach } from "./coach.ts";
import { createMending } from "./coach-mending.ts";
import { layRows } from "./coach-rows.ts";
import type { CoachPage } from "./coach-state.ts";
import type { Metering } from "./composer-meter.ts";
import type { ComposerState } from "./composer-state.ts";
import type { CoachHands } from "./hands.ts";
import { listenToAll } from "./listen-to-all.ts";

/** A letter is read as an e-mail; what a phone shows of a call is not read. */
const MEDIUM: Record<Channel, Medium> = {
  voicemail: "voicemail",
  receptionist: "receptionist",
  email: "email",
  text: "text",
  letter: "email",
  screening: "text",
};

const SCREENED = "What a phone shows while it screens a call is a name and a reason; there is nothing in it to coach.";
/** Plays that are no first attempt, where no plan counts. */
const ATTEMPTS: Record<string, number> = { "second-attempt": 2, cheeky: 5, "final-approach": 6 };

export interface ComposerPage extends CoachPage {
  message: Message;
}

/** What the composer lends its coach. */
export interface CoachedComposer extends ComposerState {
  /** The composer’s own; undefined while it is not there. */
  $meter: ReadableAtom<Metering | undefined>;
}

export function createComposerCoach(state: CoachedComposer, hands?: CoachHands) {
  const { playbook, notice, $message, $draftId, $today, $region, $touch, $meter } = state;

  function pageOf(message: Message): ComposerPage {
    const { text, rows } = layRows(message);
    const { channel, goal, relation } = message.choices;
    const seconds = $meter.get()?.secondsOf(message);
    const subject = message.subject?.text;
    const known = { ...(seconds ? { seconds } : {}), ...nextCall(message) };
    return {
      id: $draftId.get(),
      draft: { text, channel: MEDIUM[channel], ...(subject ? { subject } : {}) },
      intent: { goal, relation, attempt: attemptOf(message), ...known },
      isAsked: message.missing.length > 0,
      unread: channel === "screening" ? SCREENED : "",
      rows,
      message,
    };
  }

  /** Which message of a series this is: as the plan counts, else as the play has it. */
  const attemptOf = ({ choices }: Message) => $touch.get()?.attempt ?? ATTEMPTS[choices.play] ?? 1;

  /** The day that the message’s own blanks give, as its channel says days. */
  function nextCall({ choices }: Message): { nextCall?: string } {
    const slot = Object.values(playbook.slots).find(({ role }) => role === "promise-call");
    const setting = { today: $today.get(), region: $region.get(), channel: choices.channel };
    const day = slot ? say("date", choices.answers[slot.id], "", setting) : "";
    return day ? { nextCall: day } : {};
  }

  const listen = (changed: () => void) => listenToAll([$message, $touch, $meter], changed);
  const page = { get: () => pageOf($message.get()), listen };
  const coach = createCoach<ComposerPage>({ page, notice, ...createMending(state, pageOf) }, hands);
  $draftId.listen((id, before) => before === "" && coach.carryOver("", id));
  return {
    ...coach,
    /** Where a row of the sheet, counted from 0, begins in the text that was read; undefined where nothing was. */
    startOf(row: number): number | undefined {
      const state = coach.$state.get();
      return state.kind === "ready" ? state.page.rows.find(({ index }) => index === row)?.start : undefined;
    },
  };
}
