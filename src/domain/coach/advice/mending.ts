// Remedies that are safe: each is tried on the text, read again, and offered only when it helps and harms nothing.
import type { Draft, Edit, Intent, Remedy } from "./advice.ts";
import { edited, readsAsWell } from "./edits.ts";
import { look, type Sight } from "./noticing.ts";
import { MAKERS } from "./remedies/makers.ts";
import { type Remark, remarksOn } from "./remarks.ts";
import type { CoachSettings } from "./rules.ts";

/** So many characters may be read again for one advice; a long text gets fewer remedies, the weightiest first. */
const READ_AGAIN = 2_500;

interface Remarks {
  /** Those to mend. */
  due: Remark[];
  /** None of which may become more. */
  all: Remark[];
}

/** The remedies that may be offered, by remark. */
export function remediesFor({ due, all }: Remarks, sight: Sight, intent: Intent, settings: CoachSettings): Map<Remark, Remedy> {
  const found = new Map<Remark, Remedy>();
  const before = countByRule(all);
  let left = READ_AGAIN;
  const isSafe = (remark: Remark, edits: Edit[]) => {
    left -= sight.draft.text.length;
    return left > 0 && helps(remark, edits, { before, sight, intent, settings });
  };
  for (const remark of due.toSorted((a, b) => b.finding.weight - a.finding.weight)) {
    const { does } = remark;
    const edits = does && MAKERS[does.kind]({ sight, intent, remark }).find((tried) => isSafe(remark, tried));
    if (does && edits) found.set(remark, { does: does.kind, label: does.label, edits });
  }
  return found;
}

interface Trial {
  before: Map<string, number>;
  sight: Sight;
  intent: Intent;
  settings: CoachSettings;
}

/** Fewer remarks of this rule, none more of any other, and a text as well-formed as before. */
function helps({ finding }: Remark, edits: Edit[], { before, sight, intent, settings }: Trial): boolean {
  const draft: Draft = { ...sight.draft, text: edited(sight.draft.text, edits) };
  if (!readsAsWell(sight.draft.text, draft.text)) return false;
  const seen = look(draft, longer(intent, sight, draft));
  const after = countByRule(remarksOn(seen, { ...intent, seconds: seen.seen.seconds.value }, settings));
  if ((after.get(finding.rule) ?? 0) >= (before.get(finding.rule) ?? 0)) return false;
  return [...after].every(([rule, count]) => count <= (before.get(rule) ?? 0));
}

/** The seconds told of the old text, in proportion to the length of the new. */
function longer({ seconds }: Intent, { draft: old }: Sight, { text }: Draft): Pick<Intent, "seconds"> {
  return seconds === undefined ? {} : { seconds: (seconds * text.length) / Math.max(1, old.text.length) };
}

function countByRule(remarks: Remark[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { finding } of remarks) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  return counts;
}
