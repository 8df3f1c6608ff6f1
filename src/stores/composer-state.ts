// The shared state that the composer's rooms work on.
import type { ReadableAtom, WritableAtom } from "nanostores";
import type { Answers } from "../domain/message/answers.ts";
import type { Message } from "../domain/message/compose.ts";
import type { Region } from "../domain/regions.ts";
import type { Choices } from "../domain/message/situation.ts";
import type { Channel, Playbook } from "../domain/playbook.ts";
import type { Hands } from "./hands.ts";
import type { Notices } from "./notice.ts";
import type { TouchLine } from "./touch-words.ts";

/** The touch of a plan that the message in hand is for. */
export interface TouchInHand {
  /** The id of its draft: "touch-card/touch". */
  id: string;
  line: TouchLine;
  /** Which touch of its plan it is, counted from 1. */
  attempt: number;
  /** What plan and log say; stands ready under what is typed. */
  answers: Answers;
  /** Gives the plan the dates that were typed, and shows what then holds. */
  settle: () => Promise<void>;
  /** Reads it again: the day or the plan may have changed. */
  follow: () => Promise<void>;
  choosePlay: (id: string) => void;
}

export interface ComposerState {
  playbook: Playbook;
  hands: Hands;
  notice: Notices;
  $choices: WritableAtom<Choices>;
  /** The saved message these choices belong to; empty for a new one. */
  $draftId: WritableAtom<string>;
  $today: WritableAtom<string>;
  $region: WritableAtom<Region>;
  $message: ReadableAtom<Message>;
  $touch: WritableAtom<TouchInHand | undefined>;
  /** Companions that are being looked at. */
  $opened: WritableAtom<Channel[]>;
  /** Composes other choices as of now. */
  composeNow: (choices: Choices) => Message;
  change: (part: Partial<Choices>) => void;
}

/** What the view of the message is made of. */
export interface Given {
  message: Message;
  today: string;
  region: Region;
  /** Companions that are being looked at; the others are not composed. */
  opened: Channel[];
}
