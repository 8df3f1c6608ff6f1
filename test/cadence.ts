// A team's rules, settings and plans for the cadence's tests. 30 November 2026 is a Monday.
import fc from "fast-check";
import { type CadenceTouch, layOut, type LayoutRequest, type Planned } from "../src/domain/cadence/layout.ts";
import type { Plan } from "../src/domain/cadence/plan.ts";
import type { Refusal, Result } from "../src/domain/cadence/results.ts";
import { readSetting, type Rules, type Setting, type SettingInput } from "../src/domain/cadence/setting.ts";

export const RULES: Rules = {
  weekend: [6, 7],
  slots: { am: "08:50", pm: "17:10" },
  callMinutes: 10,
  callsPerDay: 1,
  times: { email: "10:00", text: "11:00", letter: null },
  window: { start: "08:00", end: "20:00" },
  repDay: { start: "07:00", end: "21:00" },
};

export const NOW = "2026-11-27T12:00:00Z"; // a Friday

/** What must have gone well; its value. */
export function well<T>(result: Result<T>): T {
  if ("error" in result) throw new Error(`${result.error}: ${result.sentence}`);
  return result.ok;
}

/** What must have been refused; its reason. */
export function refusal<T>(result: Result<T> | Refusal | undefined): string | undefined {
  return result && "error" in result ? result.error : undefined;
}

export const settingFor = (input: Partial<SettingInput> = {}): Setting =>
  well(readSetting({ rules: RULES, zone: "Europe/London", holidays: [], ...input }));

export const call = (id: string, day: number, slot: CadenceTouch["slot"] = "am"): CadenceTouch => ({ id, day, channel: "voicemail", slot });
export const email = (id: string, day: number): CadenceTouch => ({ id, day, channel: "email" });
export const text = (id: string, day: number): CadenceTouch => ({ id, day, channel: "text" });
export const letter = (id: string, day: number): CadenceTouch => ({ id, day, channel: "letter" });

/** Call, e-mail, call, text, call, letter: from Monday 30 November on 30, 1, 4, 8, 11, 16. */
export const SIX = [call("t1", 0), email("t2", 1), call("t3", 4, "pm"), text("t4", 8), call("t5", 11), letter("t6", 16)];

export const lay = (touches: readonly CadenceTouch[], request: Partial<LayoutRequest> = {}, setting = settingFor()): Result<Planned> =>
  layOut(setting, { id: "p", cadence: "c", touches, start: "2026-11-30", now: NOW, ...request });

/** The six touches as a plan. */
export const sixPlan = (request: Partial<LayoutRequest> = {}): Plan => well(lay(SIX, request)).plan;

/** Touches as "id month-day time", in plan order. */
export const seen = (plan: Pick<Plan, "touches">): string[] =>
  plan.touches.map(({ id, date, time }) => `${id} ${date.slice(5)} ${time ?? "all day"}`);

export const datesOf = (plan: Pick<Plan, "touches">): string[] => plan.touches.map(({ date }) => date.slice(5));

const CHANNELS = ["voicemail", "receptionist", "email", "text", "letter"] as const;

/** Zones whose clock laws have been settled for long. */
export const ZONES =
  "America/New_York Europe/London Australia/Sydney Australia/Lord_Howe Pacific/Auckland Asia/Kolkata Asia/Kathmandu Pacific/Chatham America/Phoenix".split(
    " ",
  );

export const anyDate = fc.integer({ min: 0, max: 1400 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));

/** Touches in order of their days, of any channel and slot. */
export const anyTouches: fc.Arbitrary<CadenceTouch[]> = fc
  .array(fc.record({ gap: fc.nat(6), channel: fc.constantFrom(...CHANNELS), slot: fc.constantFrom("any", "am", "pm", undefined) }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((touches) => {
    let day = 0;
    return touches.map(({ gap, channel, slot }, i) => ({ id: `t${i + 1}`, day: (day += i === 0 ? 0 : gap), channel, slot }));
  });

/** Settings of any stable zone, random days off, and windows that leave one slot at least. */
export const anySetting: fc.Arbitrary<Setting> = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    holidays: fc.array(anyDate, { maxLength: 60 }),
    window: fc.constantFrom({ start: "08:00", end: "20:00" }, { start: "09:00", end: "20:00" }, { start: "08:00", end: "17:00" }),
    weekend: fc.constantFrom([6, 7], [5, 6], [7], []),
  })
  .map(({ zone, holidays, window, weekend }) => settingFor({ zone, holidays, rules: { ...RULES, window, weekend } }));
