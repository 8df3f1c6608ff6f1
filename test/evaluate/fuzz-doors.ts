// The doors by which foreign text comes in, each with sound texts to spoil and what must hold of whatever comes through.
import { matchColumns } from "../../src/domain/calendar/column-names.ts";
import { readCsv, stripGuard, writeCsv } from "../../src/domain/calendar/csv.ts";
import { readProspects } from "../../src/domain/calendar/prospect-table.ts";
import { readBackup, writeBackup } from "../../src/domain/saved/backup.ts";
import { readPlanLink, writePlanLink } from "../../src/domain/saved/plan-link.ts";
import { NEW_REP } from "../../src/domain/saved/rep.ts";
import { seal } from "../../src/domain/saved/seal.ts";
import { readShare, shareFragment } from "../../src/domain/saved/share.ts";
import { readWork } from "../../src/domain/saved/work.ts";
import { createChecking } from "../../src/playbook/gate/checking.ts";
import { openGate } from "../../src/playbook/gate/gate.ts";
import { cadenceSchema, guideSchema, playSchema } from "../../src/playbook/schemas/pages.ts";
import { techniqueSchema } from "../../src/playbook/schemas/technique.ts";
import { situations } from "../choices.ts";
import { around, files, playbook } from "../playbook.ts";
import { crowd, NOW, peopleList } from "./crowd.ts";

export interface Door {
  name: string;
  /** Of a hundred inputs, how many try this one. */
  share: number;
  sound: readonly string[];
  /** What is wrong with how the text was taken in, if anything is; throwing is always wrong. */
  enter: (text: string) => string | undefined;
}

const isSentence = (text: string) => /^[A-Z].*[.!?]$/su.test(text);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function enterShare(fragment: string): string | undefined {
  const read = readShare(playbook, fragment);
  if (read.kind === "broken") return isSentence(read.why) ? undefined : `no sentence: ${read.why}`;
  const again = readShare(playbook, shareFragment(playbook, { ...read.choices, answers: {} }, true));
  return again.kind === "shared" && same(again.choices, { ...read.choices, answers: {} }) ? undefined : "what was read cannot be shared on";
}

function enterPlan(fragment: string): string | undefined {
  const read = readPlanLink(fragment);
  if ("error" in read) return isSentence(read.error) ? undefined : `no sentence: ${read.error}`;
  return same(readPlanLink(writePlanLink(read.ok)), read) ? undefined : "what was read cannot be shared on";
}

const HOME = { country: "GB", region: "GB-ENG", zone: "Europe/London" };

/** Something that a person could see in a cell. */
const SEEN = /[^\s\p{C}]/u;

function enterList(text: string): string | undefined {
  const table = readCsv(text);
  const { rows, problems } = readProspects(text, HOME, () => "Europe/London");
  const told = new Set([...rows.map(({ row }) => row), ...problems.map(({ row }) => row)]);
  const people = matchColumns(table) ? table.rows.slice(1) : table.rows;
  const isRefused = rows.length === 0 && problems.length > 0;
  const lost = isRefused ? undefined : people.find(({ line, cells }) => cells.some((cell) => SEEN.test(cell)) && !told.has(line));
  if (lost) return `line ${lost.line} is neither read nor told`;
  const cells = table.rows.map((row) => row.cells.map(stripGuard));
  const written = readCsv(writeCsv(cells)).rows.map((row) => row.cells.map(stripGuard));
  return same(
    written,
    cells.map((row) => row.map((cell) => cell.toWellFormed())),
  )
    ? undefined
    : "the table comes back otherwise than it was written";
}

function enterBackup(text: string): string | undefined {
  const read = readBackup(text);
  if ("error" in read) return isSentence(read.error) ? undefined : `no sentence: ${read.error}`;
  const { cards, never, broken } = read.ok;
  const data = JSON.parse(text.replace(/^\ufeff/, "")) as { cards?: unknown; never?: unknown };
  const count = (list: unknown) => (Array.isArray(list) ? list.length : Number(list !== undefined));
  const named = Array.isArray(data.never) ? data.never.length - new Set(data.never).size : 0;
  if (cards.length + never.length + broken.length + named < count(data.cards) + count(data.never)) return "records are lost";
  return same(readBackup(writeBackup({ ...read.ok, now: NOW })), { ok: { ...read.ok, broken: [] } })
    ? undefined
    : "what was read comes back otherwise";
}

function enterWork(text: string): string | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { work, broken } = readWork(playbook, data);
  const stored = (data as { drafts?: unknown } | null)?.drafts;
  const rows = Array.isArray(stored) ? stored.length : 0;
  return work.drafts.length + broken.length >= Math.min(rows, 1) ? undefined : "drafts are lost";
}

const SCHEMAS = { techniques: techniqueSchema, plays: playSchema, cadences: cadenceSchema, guides: guideSchema };
const FOLDERS = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];
const isFault = (fault: string) => /^content\/[^:]+: .+/su.test(fault);

/** Each page file under every schema. */
function enterPage(text: string): string | undefined {
  for (const folder of FOLDERS) {
    const checking = createChecking({ [`${folder}/x.mdx`]: text });
    const read = checking.entries<object>(folder, SCHEMAS[folder]);
    if (Object.keys(read).length === 0 && checking.faults.length === 0) return `${folder}: refused without a word`;
    const bare = checking.faults.find((fault) => !isFault(fault));
    if (bare) return `a fault names no place: ${bare}`;
  }
  return undefined;
}

/** The whole gate with one idea in place of the first. */
function enterGate(text: string): string | undefined {
  const opened = openGate({ ...files, "techniques/referrer-first.mdx": text }, around);
  const bare = "faults" in opened ? opened.faults.find((fault) => !isFault(fault)) : undefined;
  return bare && `a fault names no place: ${bare}`;
}

const fragments = situations.slice(0, 40).map((choices) => shareFragment(playbook, choices, true));
const plans = ["eight-touch", "gentle"].map((cadence) =>
  writePlanLink({
    cadence,
    start: "2026-12-01",
    promises: { t2: { by: "2026-12-03" } },
    person: { who: "Mr Okafor", organisation: "Halden" },
  }),
);
const bodyOf = (fragment: string) => decodeURIComponent(fragment.split(".").slice(2).join("."));
const backup = writeBackup({
  cards: crowd(3).map(([, card]) => card),
  never: ["+441632960001"],
  rep: NEW_REP,
  work: undefined,
  kept: {},
  now: NOW,
});
const drafts = situations.slice(0, 3).map((choices, i) => ({ id: `d${i}`, changed: i, choices }));
const pages = Object.entries(files).flatMap(([path, text]) => (/^(techniques|plays|cadences|guides)\//.test(path) ? [text] : []));

export const DOORS: readonly Door[] = [
  { name: "share links, cut and changed", share: 15, sound: fragments, enter: enterShare },
  { name: "share links, forged", share: 20, sound: fragments.map(bodyOf), enter: (body) => enterShare(seal("share", "1", body)) },
  { name: "plan links, cut and changed", share: 7, sound: plans, enter: enterPlan },
  { name: "plan links, forged", share: 8, sound: plans.map(bodyOf), enter: (body) => enterPlan(seal("plan", "1", body)) },
  {
    name: "lists of people",
    share: 25,
    sound: [peopleList(4), peopleList(2).replaceAll(",", "\t"), "Okafor, Halden Foods, 020 7946 0321"],
    enter: enterList,
  },
  { name: "backups", share: 12, sound: [backup], enter: enterBackup },
  { name: "kept drafts", share: 8, sound: [JSON.stringify({ version: 1, me: { caller: "Ines Duarte" }, drafts })], enter: enterWork },
  { name: "content files", share: 4.9, sound: pages, enter: enterPage },
  { name: "content at the whole gate", share: 0.1, sound: [files["techniques/referrer-first.mdx"] ?? ""], enter: enterGate },
];
