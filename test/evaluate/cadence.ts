// The verb "cadence": reads a file of cases, gives one JSON object a line with what the cadence answers to each.
import { createRequire } from "node:module";
import type { MetadataJson } from "libphonenumber-js/core";
import { readDay, writeDay, weekdayOf } from "../../src/domain/cadence/civil.ts";
import { holidaysOf, isRegion } from "../../src/domain/cadence/holidays.ts";
import { checkContact } from "../../src/domain/cadence/outcomes.ts";
import { promiseDays, type PromiseTerms } from "../../src/domain/cadence/promises.ts";
import { viewFor } from "../../src/domain/cadence/rep-view.ts";
import { badDate } from "../../src/domain/cadence/results.ts";
import { isCallable, type Window } from "../../src/domain/cadence/windows.ts";
import { addWorkdays, nextWorkday, roll } from "../../src/domain/cadence/workdays.ts";
import { toInstant } from "../../src/domain/cadence/zones.ts";
import { readPhone } from "../../src/domain/message/phone.ts";
import { daysOffOf, type Input, type CasesFile, wanted } from "./cadence-input.ts";
import { layOutCase, logCase, moveCase, writeCase } from "./cadence-plans.ts";

const OPERATIONS: Record<string, (file: CasesFile, input: Input) => object> = {
  instant: (_, { date, time, tz }) => answered(toInstant(String(date), String(time), String(tz)), (utc) => ({ utc })),
  workday: countWorkdays,
  promise: datePromise,
  window: (file, { utc, tz, window }) =>
    answered(isCallable([(window ?? file.rules.window) as Window], String(utc), String(tz)), (allowed) => ({ allowed })),
  repview: seeAsRep,
  holidays: listHolidays,
  "new-cadence": beginCadence,
  layout: layOutCase,
  move: moveCase,
  log: logCase,
  ics: writeCase,
};

/** One line for each case of the file; what cannot be read gets a result that says why. */
export function answerCases(lines: string[]): string[] {
  const file = readFile(lines.join("\n"));
  if ("error" in file) return [JSON.stringify({ id: null, result: file })];
  return file.cases.map((one) => JSON.stringify({ id: one?.id ?? null, result: answer(file, one?.op, one?.input ?? {}) }));
}

function readFile(text: string): CasesFile | { error: string } {
  try {
    const file = JSON.parse(text) as Partial<CasesFile> | null;
    if (!Array.isArray(file?.cases) || !file.rules) return { error: "The file needs “rules” and a list of “cases”." };
    return { ...file, rules: file.rules, cases: file.cases, plans: file.plans ?? {}, holidayLists: file.holidayLists ?? {} };
  } catch (error) {
    return { error: `The file is no JSON: ${(error as Error).message}.` };
  }
}

function answer(file: CasesFile, op: string, input: Input): object {
  const known = Object.keys(OPERATIONS);
  if (!known.includes(op)) return { error: `There is no operation “${op}”; name one of: ${known.join(", ")}.` };
  try {
    return OPERATIONS[op]?.(file, input) ?? {};
  } catch (error) {
    return { error: `This case cannot be read: ${(error as Error).message}` };
  }
}

function answered<T>(result: { ok: T } | { error: string }, show: (value: T) => object): object {
  return "ok" in result ? show(result.ok) : result;
}

function countWorkdays(file: CasesFile, input: Input): object {
  const off = daysOffOf(file, input);
  const day = readDay(String(input.date));
  if (day === undefined) return badDate("date", String(input.date));
  const steps: Record<string, () => number> = {
    roll: () => roll(off, day),
    next: () => nextWorkday(off, day),
    add: () => addWorkdays(off, day, Number(input.n)),
  };
  return { date: writeDay(wanted(steps[String(input.fn)], "fn")()) };
}

function datePromise(file: CasesFile, input: Input): object {
  const message = readDay(String(input.message));
  if (message === undefined) return badDate("message", String(input.message));
  return answered(promiseDays(daysOffOf(file, input), message, input.promise as PromiseTerms), ({ by, callOn, isNextDay }) => ({
    by: writeDay(by),
    callOn: writeDay(callOn),
    dPlus1: isNextDay,
  }));
}

function seeAsRep(file: CasesFile, { date, time, tz, repTz, repDay }: Input): object {
  const touch = { date: String(date), time: (time ?? null) as string | null };
  const view = viewFor(touch, String(tz), String(repTz), (repDay as Window | undefined) ?? file.rules.repDay);
  return answered(view, (seen) => ({ repDate: seen.date, repTime: seen.time, warnings: seen.isInDay ? [] : ["outside-rep-day"] }));
}

function listHolidays(_: CasesFile, { region, year }: Input): object {
  const known = String(region);
  if (!isRegion(known)) return { error: `There are no rules for the region “${known}”.` };
  const dates = holidaysOf(known, Number(year)).map(({ date }) => date);
  return { dates: dates.filter((date) => weekdayOf(wanted(readDay(date), "date")) < 6) };
}

function beginCadence(_: CasesFile, { suppressed, phone, email, country }: Input): object {
  const metadata = createRequire(import.meta.url)("libphonenumber-js/metadata.max.json") as MetadataJson;
  const number = phone === undefined ? undefined : readPhone(String(phone), (country ?? "GB") as "GB", metadata);
  const contact = { phone: number?.e164, email: email as string | undefined };
  return checkContact(suppressed as string[], contact) ?? { error: null, allowed: true };
}
