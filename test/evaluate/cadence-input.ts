// The shape of a cases file, and the settings and plans its cases ask for.
import { type CadenceTouch, layOut, type Planned } from "../../src/domain/cadence/layout.ts";
import type { PromiseTerms } from "../../src/domain/cadence/promises.ts";
import type { Result } from "../../src/domain/cadence/results.ts";
import { readSetting, type Rules, type Setting } from "../../src/domain/cadence/setting.ts";
import { type DaysOff, readDaysOff } from "../../src/domain/cadence/workdays.ts";

export type Input = Record<string, unknown>;

type CaseTouch = { id: string; offset: number; channel: string; slot?: string };

export interface CasesFile {
  rules: Rules;
  plans: Record<string, CaseTouch[]>;
  holidayLists: Record<string, string[]>;
  cases: { id: string; op: string; input: Input }[];
}

/** A value that must be there. */
export function wanted<T>(value: T | undefined, field: string): T {
  if (value === undefined) throw new Error(`${field} is missing or not known.`);
  return value;
}

function holidaysIn(file: CasesFile, { holidays = "none" }: Input): string[] {
  return Array.isArray(holidays) ? holidays : wanted(file.holidayLists[String(holidays)], "holidays");
}

const weekendIn = (file: CasesFile, { weekend }: Input) => (weekend as number[] | undefined) ?? file.rules.weekend;

export function daysOffOf(file: CasesFile, input: Input): DaysOff {
  return unwrap(readDaysOff(weekendIn(file, input), holidaysIn(file, input)));
}

/** A case may bring numbers of its own in place of the file's rules. */
export function settingOf(file: CasesFile, input: Input): Result<Setting> {
  const own = Object.fromEntries(Object.entries(input).filter(([name]) => Object.hasOwn(file.rules, name)));
  return readSetting({ rules: { ...file.rules, ...own }, zone: String(input.tz), holidays: holidaysIn(file, input) });
}

function unwrap<T>(result: Result<T>): T {
  if ("error" in result) throw new Error(result.sentence);
  return result.ok;
}

/** Cases call every telephone channel "call". */
const toTouch = ({ id, offset, channel, slot }: CaseTouch): CadenceTouch => ({
  id,
  day: offset,
  channel: (channel === "call" ? "voicemail" : channel) as CadenceTouch["channel"],
  slot: slot as CadenceTouch["slot"],
});

const planName = ({ plan }: Input) => (typeof plan === "string" ? plan : "plan");

/** The plan that a case begins with. */
export function planOf(file: CasesFile, setting: Setting, input: Input): Result<Planned> {
  const touches = Array.isArray(input.plan) ? (input.plan as CaseTouch[]) : wanted(file.plans[planName(input)], "plan");
  return layOut(setting, {
    id: planName(input),
    cadence: planName(input),
    touches: touches.map(toTouch),
    start: String(input.start),
    now: input.started ? undefined : String(input.now),
    promises: input.promises as Record<string, PromiseTerms> | undefined,
    done: input.done as string[] | undefined,
  });
}
