// Takes the job title out and leaves name and company.
import { sentenceSpans } from "../../../prose/sentences.ts";
import type { Edit } from "../advice.ts";
import { takenOut } from "./places.ts";
import type { Maker } from "./maker.ts";

const RANK =
  "(?:\\p{L}[\\p{L}&/-]*[ -]){0,4}(?:manager|director|executive|representative|rep|consultant|advis[eo]r|specialist|owner|founder|president|vp|agent|broker|associate|coordinator|officer|engineer|analyst|partner|recruiter|surveyor|designer|ceo|cfo|cto|head of (?:\\p{L}+[ -]?){1,2})";

/** What stands in the title's place. */
const WAYS: [RegExp, string][] = [
  [
    new RegExp(
      `, (?:the |an? |your |our |one of our )?${RANK}(?:,(?= (?:at|with|from|of|for|here)\\b))?(?=,| at | with | from | of | for | here|[.!?](?:\\s|$))`,
      "giu",
    ),
    "",
  ],
  [
    new RegExp(
      `(?<=\\b(?:I['’]m|I am|[Tt]his is|[Ii]t['’]s) )(?:the |an? |your |our )?${RANK} (?:at|with|for|of|from|here at)(?= )`,
      "giu",
    ),
    "with",
  ],
  [new RegExp(`^${RANK}, (?=\\S)`, "gimu"), ""],
];

/** In its sentence; a sentence of nothing else is cut, and so is a line of a signature. */
export const dropTitle: Maker = ({ sight }) => {
  const { text } = sight.draft;
  return sight.seen.states_job_title.spans.flatMap((title): Edit[][] => {
    const sentence = sentenceSpans(text).find(({ start, end }) => start <= title.start && title.start < end);
    if (!sentence) return [];
    const said = text.slice(sentence.start, sentence.end);
    const swaps = WAYS.flatMap(([pattern, insert]) =>
      [...said.matchAll(pattern)].map(({ 0: words, index }): Edit[] => [
        { start: sentence.start + index, end: sentence.start + index + words.length, insert },
      ]),
    );
    const rest = text.slice(sentence.end);
    const line = rest.startsWith("\n") ? [[{ start: sentence.start, end: sentence.end + 1, insert: "" }]] : [];
    return [...swaps, takenOut(text, sentence), ...line];
  });
};
