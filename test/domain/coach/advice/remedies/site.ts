// A text as remedies see it, and what they would make of it.
import type { Intent } from "../../../../../src/domain/coach/advice/advice.ts";
import { edited } from "../../../../../src/domain/coach/advice/edits.ts";
import { look } from "../../../../../src/domain/coach/advice/noticing.ts";
import type { Maker } from "../../../../../src/domain/coach/advice/remedies/maker.ts";
import type { Medium } from "../../../../../src/domain/coach/observation.ts";
import { INTENT } from "../../../../coach.ts";

interface Given {
  channel?: Medium;
  intent?: Partial<Intent>;
  words?: string;
  instead?: string;
}

/** Every text that a maker proposes, the best first; `words` are those the remark quotes. */
export function proposed(maker: Maker, text: string, { channel = "voicemail", intent = {}, words, instead }: Given = {}): string[] {
  const start = words === undefined ? -1 : text.indexOf(words);
  const span = words === undefined || start < 0 ? {} : { span: { start, end: start + words.length } };
  const finding = { rule: "rule", title: "", technique: "", level: "warning" as const, weight: 1, says: "", ...span };
  const site = {
    sight: look({ text, channel }, {}),
    intent: { ...INTENT, ...intent },
    remark: { finding, ...(instead !== undefined && { instead }) },
  };
  return maker(site).map((edits) => edited(text, edits));
}
