// The shared state that the composer's rooms work on.
import type { ReadableAtom, WritableAtom } from "nanostores";
import type { Message } from "../domain/message/compose.ts";
import type { Region } from "../domain/regions.ts";
import type { Choices } from "../domain/message/situation.ts";
import type { Channel, Playbook } from "../domain/playbook.ts";
import type { Hands } from "./hands.ts";
import type { Notices } from "./notice.ts";

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
