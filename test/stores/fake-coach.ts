// A coach for stores in plain Node that knows five rules by plain words, and counts how often it is asked.
import type { Coach } from "../../src/browser/coach.ts";
import type { Advice, Draft, Finding, Intent } from "../../src/domain/coach/advice/advice.ts";

const named = (id: string, title: string) => ({ id, title, technique: "one-objective", weight: 50, says: "" });
const RULES = [
  { ...named("demo", "A demonstration"), level: "warning" as const, finds: [] },
  { ...named("checking", "Checking in"), level: "suggestion" as const, finds: [] },
  { ...named("no-length", "No length"), level: "suggestion" as const, finds: [] },
  { ...named("no-window", "No window"), technique: "offer-a-window", level: "suggestion" as const, finds: [] },
  { ...named("no-date", "No next call"), level: "suggestion" as const, finds: [] },
];

export const SETTINGS: Coach["settings"] = {
  rules: RULES,
  phrases: [],
  disagreements: {
    goal: {
      question: "Call or e-mail?",
      starts: "call",
      sides: { call: { label: "Call", source: "mcpheat" }, mail: { label: "E-mail", source: "gong" } },
    },
  },
  techniques: {},
};

/** Each "demo" is a warning, cut with its sentence; "just checking in" has no remedy; a length and a next call are asked for, and hours where it is bare. */
function findingsIn(text: string, { nextCall }: Intent): Finding[] {
  const about = (rule: string) => {
    const { id, ...known } = RULES.find((one) => one.id === rule) as (typeof RULES)[number];
    return { rule: id, title: known.title, technique: known.technique, level: known.level, weight: known.weight };
  };
  const demos = [...text.matchAll(/[^.]*(demo)[^.]*\.\s?/g)].map((match): Finding => ({
    ...about("demo"),
    span: { start: match.index + match[0].indexOf("demo"), end: match.index + match[0].indexOf("demo") + 4 },
    says: "“demo” asks for a meeting.",
    remedy: { does: "cut-sentence", label: "Cut it", edits: [{ start: match.index, end: match.index + match[0].length, insert: "" }] },
  }));
  const checks = [...text.matchAll(/just checking in/gi)].map(({ index, 0: words }): Finding => ({
    ...about("checking"),
    span: { start: index, end: index + words.length },
    says: "Everybody says that.",
  }));
  const window: Finding = { ...about("no-window"), says: "Name your hours." };
  const end = { start: text.length, end: text.length };
  const length: Finding = {
    ...about("no-length"),
    says: "Name a length.",
    remedy: { does: "add-brevity", label: "Name it", edits: [{ ...end, insert: " Two minutes will do." }] },
  };
  const insert = ` I’ll ring on ${nextCall}.`;
  const date: Finding = {
    ...about("no-date"),
    says: "Name the day.",
    remedy: { does: "add-next-call", label: "Add the day", edits: [{ ...end, insert }] },
  };
  const isBare = text.includes("bare") && !text.includes("between");
  return [
    ...demos,
    ...checks,
    ...(isBare ? [window] : []),
    ...(/minutes/i.test(text) ? [] : [length]),
    ...(/ring|call again|try you again/i.test(text) ? [] : [date]),
  ];
}

export function fakeCoach() {
  const asked: { draft: Draft; intent: Intent }[] = [];
  const advise = async (draft: Draft, intent: Intent): Promise<Advice> => {
    asked.push({ draft, intent });
    const findings = draft.text.trim() ? findingsIn(draft.text, intent).filter(({ rule }) => !intent.muted.includes(rule)) : [];
    const [best] = findings;
    const shown = /\d{4}/.test(draft.text) ? [{ technique: "number-twice", title: "Number", as: "gives a number", spans: [] }] : [];
    return { findings, ...(best ? { best: structuredClone(best) } : {}), shown, sold: [] };
  };
  const coach: Coach = { settings: SETTINGS, advise };
  return { coach, asked };
}
