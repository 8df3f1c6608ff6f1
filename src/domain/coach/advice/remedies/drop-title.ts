// Takes the job title out and leaves name and company.
import { type Span, sentenceSpans } from "../../../prose/sentences.ts";
import type { Edit } from "../advice.ts";
import { takenOut } from "./places.ts";
import type { Maker } from "./maker.ts";

/** What a title hangs on: a comma after the name, or "I'm". */
const HANGS_ON = /(,|\b(?:I['’]m|I am)) [^,.;!?]{0,40}$/;
/** Where it ends: before the firm, or at the next mark. */
const ENDS = /^[^,.;!?\n]{0,30}?(?=,? (?:at|with|from|for|of)\b|[,.;!?\n]|$)/;

/** In its sentence; a sentence of nothing else is cut, and so is a line of a signature. */
export const dropTitle: Maker = ({ sight }) =>
  sight.seen.states_job_title.spans.flatMap((title) => {
    const { text } = sight.draft;
    const sentence = sentenceSpans(text).find(({ start, end }) => start <= title.start && title.start < end);
    return sentence ? [...within(text, sentence, title), takenOut(text, sentence)] : [];
  });

function within(text: string, sentence: Span, title: Span): Edit[][] {
  const before = text.slice(sentence.start, title.start);
  const rest = text.slice(title.end, sentence.end);
  const end = title.end + (ENDS.exec(rest)?.[0].length ?? 0);
  if (!before.trim()) return rest.startsWith(", ") ? [[{ start: sentence.start, end: title.end + 2, insert: "" }]] : [];
  const hung = HANGS_ON.exec(before);
  if (!hung) return [];
  const start = sentence.start + hung.index;
  const after = text.slice(end);
  if (hung[1] === ",") return [[{ start, end: end + (/^, (?:at|with|from|of|for)\b/.test(after) ? 1 : 0), insert: "" }]];
  const firm = /^,? (?:at|with|from|for|of)(?= )/.exec(after);
  return firm ? [[{ start: start + (hung[1]?.length ?? 0), end: end + firm[0].length, insert: " with" }]] : [];
}
