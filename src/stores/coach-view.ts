// What the coach's panel shows: what is done well, what would help most, the remarks, what is for sale, what is minded.
import type { Advice, Finding } from "../domain/coach/advice/advice.ts";
import type { CoachSettings } from "../domain/coach/advice/rules.ts";
import { quoteIn } from "./coach-quote.ts";
import { piecesOf } from "./coach-rows.ts";
import { type CoachKept, mutedHere } from "./coach-settings.ts";
import { soldOf } from "./coach-sold.ts";
import type { CoachPage, CoachState } from "./coach-state.ts";
import { unreadWhy } from "./coach-unread.ts";

export interface RemarkView {
  id: string;
  /** Whose page says why. */
  rule: string;
  title: string;
  level: Finding["level"];
  /** The remark, around the words it means; they are empty where something is missing. */
  says: { before: string; words: string; after: string };
  /** What the remedy's button says; empty when there is none. */
  remedy: string;
  /** Where its words begin in the text; at its end where it has none. */
  at: number;
}

/** What can be said of the message as a whole. */
export type Verdict =
  | { kind: "loading" }
  | { kind: "failed"; why: string }
  | { kind: "nothing"; why: string }
  | { kind: "read"; note: string };

interface Given {
  isAll: boolean;
  kept: CoachKept;
  settings: CoachSettings | undefined;
}

/** Remarks shown besides the one that would help most. */
const FEW = 3;
/** Things done well that are named. */
const MOST_PRAISE = 5;

const EXAMPLES = "Read with the example words, which are still to be replaced.";

export function viewOf<Page extends CoachPage>(state: CoachState<Page>, given: Given) {
  const { kept, settings } = given;
  const isReady = state.kind === "ready";
  const all = isReady ? namedFindings(state.advice) : [];
  const shown = shownOf(state, given.isAll);
  const quoted = (one: Named) => remarkOf(one, isReady ? state.page.draft.text : "", isReady ? state.offers.get(one.finding) : undefined);
  const verdict = verdictOf(state);
  const best = shown.find(({ isBest }) => isBest);
  return {
    verdict,
    praise: isReady ? state.advice.shown.slice(0, MOST_PRAISE).map(({ technique, as }) => ({ technique, as })) : [],
    best: best && quoted(best),
    remarks: shown.filter(({ isBest }) => !isBest).map(quoted),
    count: all.length,
    more: all.length - shown.length,
    canShowFewer: given.isAll && all.length > FEW + 1,
    told: verdict.kind === "read" ? toldOf(all.length) : "",
    sold: isReady ? soldOf(state.advice, state.page) : undefined,
    sides: sidesOf(kept, settings),
    muted: settings ? mutedOf(kept, settings, isReady ? state.page.id : "") : [],
  };
}

function verdictOf<Page extends CoachPage>(state: CoachState<Page>): Verdict {
  if (state.kind === "failed") return state;
  if (state.kind !== "ready") return { kind: "loading" };
  const why = unreadWhy(state.page);
  if (why) return { kind: "nothing", why };
  return { kind: "read", note: state.page.isAsked ? EXAMPLES : "" };
}

interface Named {
  id: string;
  finding: Finding;
  isBest: boolean;
}

/** The findings, each with an id that it keeps from one reading to the next: its rule, and which of that rule's it is. */
export function namedFindings({ findings, best }: Advice): Named[] {
  const counts = new Map<string, number>();
  const at = findings.findIndex((one) => best && isSame(one, best));
  return findings.map((finding, i) => {
    const count = (counts.get(finding.rule) ?? 0) + 1;
    counts.set(finding.rule, count);
    return { id: `${finding.rule}-${count}`, finding, isBest: i === at };
  });
}

const isSame = (a: Finding, b: Finding) => a.rule === b.rule && a.span?.start === b.span?.start && a.span?.end === b.span?.end;

/** Those on view, in the order of the panel: the one that would help most, then the weightiest of the others as they are read. */
export function shownOf<Page extends CoachPage>(state: CoachState<Page>, isAll: boolean): Named[] {
  const all = state.kind === "ready" ? namedFindings(state.advice) : [];
  const others = all.filter(({ isBest }) => !isBest);
  return [...all.filter(({ isBest }) => isBest), ...(isAll ? others : weightiest(others))];
}

function weightiest(others: Named[]): Named[] {
  const warns = ({ finding }: Named) => Number(finding.level === "warning");
  const few = others.toSorted((a, b) => warns(b) - warns(a) || b.finding.weight - a.finding.weight).slice(0, FEW);
  return others.filter((one) => few.includes(one));
}

function remarkOf({ id, finding }: Named, text: string, offered = ""): RemarkView {
  const { rule, title, level, span, says, remedy } = finding;
  const quoted = quoteIn(says, span ? text.slice(span.start, span.end) : "");
  return { id, rule, title, level, says: quoted, remedy: remedy?.label ?? offered, at: span?.start ?? text.length };
}

/** The words that remarks are about, each in the row where it stands. */
export function marksOf<Page extends CoachPage>(state: CoachState<Page>) {
  if (state.kind !== "ready") return [];
  return namedFindings(state.advice).flatMap(({ id, finding: { level, span } }) =>
    (span ? piecesOf(state.page.rows, span) : []).map(({ row, start, end }) => ({ id, level, row: row.index, text: row.text, start, end })),
  );
}

const toldOf = (count: number): string => (count === 0 ? "Nothing to mend." : count === 1 ? "1 remark." : `${count} remarks.`);

const sidesOf = ({ sides }: CoachKept, settings: CoachSettings | undefined) =>
  Object.entries(settings?.disagreements ?? {}).map(([id, { question, starts, sides: offered }]) => {
    const taken = Object.hasOwn(offered, sides[id] ?? "") ? sides[id] : starts;
    const options = Object.entries(offered).map(([side, { label, source }]) => ({
      id: side,
      label,
      hint: nameOf(source),
      chosen: side === taken,
    }));
    return { id, question, options };
  });

/** A source as people know it; its id is nothing to show. */
const nameOf = (source: string): string => (/[\s\p{Lu}]/u.test(source) ? source : "");

/** What is muted and still exists, with where. */
function mutedOf(kept: CoachKept, { rules, phrases }: CoachSettings, id: string) {
  const known = [...rules, ...phrases];
  const named = (list: string[], where: string) =>
    known.filter((rule) => list.includes(rule.id)).map((rule) => ({ id: rule.id, title: rule.title, where }));
  return [...named(kept.muted, "everywhere"), ...named(mutedHere(kept, id), "in this message")];
}

export type CoachView = ReturnType<typeof viewOf>;
