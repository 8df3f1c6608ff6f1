// Plans and prospects as tables for a spreadsheet, headings first; `writeCsv` makes the file of them.
import type { Outcome } from "../cadence/outcomes.ts";
import { type Plan, type PlannedTouch, promisedCall, promisesOf, type Status } from "../cadence/plan.ts";
import { sayOffset, toInstant } from "../cadence/zones.ts";
import type { Person } from "../message/answers.ts";
import type { Playbook } from "../playbook.ts";
import type { Card, Prospect } from "../saved/cards.ts";

/** What the cells are worded with. */
export interface TableWords extends Pick<Playbook, "channels" | "plays"> {
  outcome: (outcome: Outcome) => string;
}

type Planned = Pick<Card, "prospect" | "log"> & { plan: Plan };
type PlanCell = (card: Planned, touch: PlannedTouch, words: TableWords & { offsetOf: typeof sayOffsetOf }) => string;

const PLAN_COLUMNS: Record<string, PlanCell> = {
  Who: ({ prospect }) => nameOf(prospect.person),
  Organisation: ({ prospect }) => prospect.organisation,
  Channel: (_card, { channel }, { channels }) => channels[channel].label,
  Play: (_card, { play = "" }, { plays }) => (Object.hasOwn(plays, play) ? (plays[play]?.title ?? "") : ""),
  Date: (_card, { date }) => date,
  Time: (_card, { time }) => time ?? "",
  Zone: ({ plan }) => plan.zone,
  "UTC offset": ({ plan }, { date, time }, { offsetOf }) => offsetOf(plan.zone, date, time),
  Status: (_card, { status }) => STATUSES[status],
  Outcome: ({ log }, touch, { outcome }) => outcomeOf(log, touch, outcome),
  Promise: ({ plan }, touch) => promiseOf(plan, touch),
};

const STATUSES: Record<Status, string> = { planned: "Planned", done: "Done", stopped: "Called off" };

/** A row for each touch of each plan, in plan order; dates and times are the prospect's own. */
export function planRows(cards: Iterable<Pick<Card, "prospect" | "plan" | "log">>, words: TableWords): string[][] {
  const columns = Object.values(PLAN_COLUMNS);
  const known = { ...words, offsetOf: rememberOffsets() };
  const rows = [...cards].flatMap(({ plan, ...card }) =>
    (plan?.touches ?? []).map((touch) => columns.map((cell) => cell({ ...card, plan: plan as Plan }, touch, known))),
  );
  return [Object.keys(PLAN_COLUMNS), ...rows];
}

const isByFirstName = ({ address }: Person) => address === "first name";
const nameOf = (person: Person): string => (isByFirstName(person) ? person.name : `${person.address} ${person.name}`);

function sayOffsetOf(zone: string, date: string, time: string | null): string {
  const instant = time === null ? undefined : toInstant(date, time, zone);
  const offset = instant && "ok" in instant ? sayOffset(instant.ok, zone) : undefined;
  return offset && "ok" in offset ? offset.ok : "";
}

/** Most touches share day, hour and zone with others, and asking for an offset is slow. */
function rememberOffsets(): typeof sayOffsetOf {
  const known = new Map<string, string>();
  return (zone, date, time) => {
    const key = `${zone} ${date} ${time}`;
    const offset = known.get(key) ?? sayOffsetOf(zone, date, time);
    known.set(key, offset);
    return offset;
  };
}

/** Of a touch that was carried out; an earlier plan may have logged one of the same id. */
function outcomeOf(log: Card["log"], { id, status }: PlannedTouch, say: TableWords["outcome"]): string {
  const entry = status === "done" ? log.findLast(({ touch }) => touch === id) : undefined;
  return entry ? say(entry.outcome) : "";
}

/** On a message what it promises, on a call which message promised it; ISO dates, which any spreadsheet reads. */
function promiseOf(plan: Plan, { id, promise, promiseBroken }: PlannedTouch): string {
  const call = promisedCall(plan, id);
  if (promise && call) return `${"by" in promise ? `By ${promise.by}, else a` : "A"} call on ${call.date}`;
  const [message] = promisesOf(plan, id);
  return message ? `${promiseBroken ? "Breaks" : "Keeps"} the promise of ${message.date}` : "";
}

const PROSPECT_COLUMNS: Record<string, (prospect: Prospect) => string> = {
  Title: ({ person }) => (isByFirstName(person) ? "" : person.address),
  "First name": ({ person }) => (isByFirstName(person) ? person.name : ""),
  "Last name": ({ person }) => (isByFirstName(person) ? "" : person.name),
  Organisation: ({ organisation }) => organisation,
  Phone: ({ phone }) => phone.typed,
  "E-mail": ({ email }) => email,
  Country: ({ country }) => country,
  "Time zone": ({ zone }) => zone,
  "How you know them": ({ connection }) => connection,
  Notes: ({ notes }) => notes,
};

/** A row for each prospect, under headings that our own import knows. */
export function prospectRows(prospects: Iterable<Prospect>): string[][] {
  const columns = Object.values(PROSPECT_COLUMNS);
  return [Object.keys(PROSPECT_COLUMNS), ...[...prospects].map((prospect) => columns.map((cell) => cell(prospect)))];
}
