// The rep's own side of the calendar, as kept on this device: zone, days off, reminders, the last backup.
import { readDay } from "../cadence/civil.ts";
import { isZone } from "../cadence/zone-hints.ts";
import { isData } from "./data.ts";

export interface Rep {
  version: 1;
  /** IANA; empty while the browser's own is used. */
  zone: string;
  /** ISO dates on which the rep works nowhere, and public holidays on which they do. */
  daysOff: string[];
  workOn: string[];
  /** Minutes before a call at which a calendar's alarm rings; none when left out. */
  alarmMinutes?: number;
  /** Milliseconds since 1970; none was made while it is left out. */
  lastBackup?: number;
}

export const NEW_REP: Rep = { version: 1, zone: "", daysOff: [], workOn: [] };

/** A day; a longer warning is none. */
const LONGEST_ALARM = 1440;

/** Reads what is stored, part by part: whatever cannot be used is as it starts. Dates come back in order, each once. */
export function readRep(data: unknown): Rep {
  if (!isData(data) || data.version !== 1) return NEW_REP;
  const { zone, alarmMinutes, lastBackup } = data;
  return {
    version: 1,
    zone: typeof zone === "string" && isZone(zone) ? zone : NEW_REP.zone,
    daysOff: readDays(data.daysOff),
    workOn: readDays(data.workOn),
    ...(isWithin(alarmMinutes, LONGEST_ALARM) && Number.isInteger(alarmMinutes) ? { alarmMinutes } : {}),
    ...(isWithin(lastBackup, Number.MAX_SAFE_INTEGER) ? { lastBackup } : {}),
  };
}

function readDays(data: unknown): string[] {
  const days = (Array.isArray(data) ? (data as unknown[]) : []).filter((day) => typeof day === "string");
  return [...new Set(days)].filter((day) => readDay(day) !== undefined).toSorted();
}

const isWithin = (value: unknown, most: number): value is number => typeof value === "number" && value >= 0 && value <= most;
