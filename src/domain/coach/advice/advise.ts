// The coach's second step: a message and what is meant by it → what it does well, what to mend and how, what it sells.
import type { Advice, Draft, Finding, Intent } from "./advice.ts";
import { remediesFor } from "./mending.ts";
import { look } from "./noticing.ts";
import { inOrder, waitsAmong } from "./ranking.ts";
import { remarksOn } from "./remarks.ts";
import type { CoachSettings } from "./rules.ts";
import { shownIn } from "./shown.ts";

/** Advises on any text; never throws. Spans and edits are UTF-16 offsets in the draft's text. */
export function advise(draft: Draft, intent: Intent, settings: CoachSettings): Advice {
  const sight = look(draft, intent);
  if (!draft.text.trim()) return { findings: [], shown: [], sold: [] };
  const remarks = remarksOn(sight, intent, settings);
  const heard = remarks.filter(({ finding }) => !intent.muted.includes(finding.rule));
  const waits = waitsAmong(heard.map(({ finding }) => finding));
  const due = heard.filter(({ finding }) => !waits(finding));
  const remedies = remediesFor({ due, all: remarks }, sight, intent, settings);
  const findings = inOrder(due.map((remark): Finding => withRemedy(remark.finding, remedies.get(remark))));
  const waiting = inOrder(heard.map(({ finding }) => finding).filter(waits));
  return { findings, ...(waiting.length && { waiting }), shown: shownIn(sight, settings), sold: sight.sold };
}

const withRemedy = (finding: Finding, remedy: Finding["remedy"]): Finding => (remedy ? { ...finding, remedy } : finding);
