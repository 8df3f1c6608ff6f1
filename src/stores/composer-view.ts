// What stands around the script, blanks and budget among it, made of fresh objects at every change, so that a view may keep them.
import { callLink, mailLink, textLink } from "../domain/message/links.ts";
import type { Playbook } from "../domain/playbook.ts";
import { blanksOf } from "./composer-blanks-view.ts";
import { cardOf, companionsOf, labelOf, omittedFrom, tellBudget, tellSegments } from "./composer-script-view.ts";
import type { Given } from "./composer-state.ts";

/** Everything that may change with a key press. */
export function viewOf(playbook: Playbook, given: Given) {
  const { message } = given;
  const { budget } = message;
  const { channel } = message.choices;
  return {
    channel,
    blanks: blanksOf(playbook, given),
    omitted: omittedFrom(playbook, given),
    budget: {
      state: budget.state,
      reasons: [...budget.reasons],
      sentence: tellBudget(
        budget,
        message.sentences.some(({ place }) => place === "sign-off"),
      ),
    },
    asked: message.missing.map((id) => labelOf(playbook, id)),
    card: cardOf(given),
    segments: tellSegments(message),
    links: {
      mail: channel === "email" ? mailLink(message) : "",
      text: channel === "text" ? textLink(message) : "",
      call: callLink(message),
    },
    companions: companionsOf(playbook, given),
  };
}
