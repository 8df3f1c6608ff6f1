// Advice made fit to be shown: whole words quoted, nothing said twice of the same words, no praise for stock phrases.
import { touches } from "../../prose/spans.ts";
import type { Advice, Finding } from "./advice.ts";
import { bestOf } from "./ranking.ts";
import type { CoachSettings } from "./rules.ts";

/** The same advice, each thing said once, in whole words; what is left keeps its order. */
export function tidied(advice: Advice, text: string, { phrases }: Pick<CoachSettings, "phrases">): Advice {
  const all = advice.findings.map((one) => inWholeWords(one, text));
  const isListed = ({ rule }: Finding) => phrases.some(({ id }) => id === rule);
  const findings = all.filter((one) => !all.some((other) => (isListed(one) || isListed(other)) && echoes(one, other)));
  const stock = all.flatMap((one) => (one.span && isListed(one) ? [one.span] : []));
  const isStock = ({ start, end }: { start: number; end: number }) => stock.some((words) => words.start <= start && end <= words.end);
  const best = bestOf(findings);
  const shown = advice.shown.filter(({ spans }) => spans.length === 0 || !spans.every(isStock));
  return { ...advice, findings, shown, ...(best && { best }) };
}

/** Letters by which a quotation is known in a remark. */
const BEGINNING = 8;

/** Quoted from the beginning of its first word: "don’t care", not "n’t care". */
function inWholeWords(finding: Finding, text: string): Finding {
  const { span, says } = finding;
  const cut = span ? (/[\p{L}'’]{0,9}$/u.exec(text.slice(0, span.start))?.[0] ?? "") : "";
  if (!span || !cut) return finding;
  const begins = text.slice(span.start, Math.min(span.end, span.start + BEGINNING));
  const whole = { ...span, start: span.start - cut.length };
  return { ...finding, span: whole, says: says.replace(`“${begins}`, () => `“${cut}${begins}`) };
}

/** Does the other say as much of the same words for the same reason, and better: with a remedy, or with more weight? */
const echoes = (one: Finding, other: Finding): boolean =>
  one.technique === other.technique &&
  worth(one) < worth(other) &&
  one.span !== undefined &&
  other.span !== undefined &&
  touches(one.span, [other.span]);

const worth = ({ remedy, weight }: Finding) => (remedy ? 100 : 0) + weight;
