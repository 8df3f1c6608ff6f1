// The order of remarks: as one reads, and which of them would help most.
import type { Finding } from "./advice.ts";

const place = ({ span }: Finding) => span?.start ?? Infinity;

/** In reading order, those without words last; within a place the weightiest first. */
export const inOrder = (findings: Finding[]): Finding[] =>
  findings.toSorted((a, b) => (place(a) === place(b) ? b.weight - a.weight : place(a) - place(b)));

/** The weightiest; of equals a warning before a suggestion, then the first. */
export function bestOf(findings: Finding[]): Finding | undefined {
  const worth = ({ weight, level }: Finding) => weight * 2 + (level === "warning" ? 1 : 0);
  return findings.toSorted((a, b) => worth(b) - worth(a))[0];
}

/** A suggestion lighter than this may wait. */
const HEAVY = 50;

/** What small thing is missing can wait while words do harm: whether a remark does, among these. */
export function waitsAmong(findings: Finding[]): (finding: Finding) => boolean {
  const hasWarning = findings.some(({ level }) => level === "warning");
  return ({ level, span, weight }) => hasWarning && level !== "warning" && !span && weight < HEAVY;
}
