// The rep's own side: zone, alarm, days off and the public holidays they keep or work on.
import { atom, computed } from "nanostores";
import { CHECKED_UNTIL, holidaysOf, isRegion } from "../../domain/cadence/holidays.ts";
import { readDay, writeDay } from "../../domain/cadence/civil.ts";
import { isPlanned } from "../../domain/cadence/plan.ts";
import { makeRoom } from "../../domain/cadence/pauses.ts";
import { isZone } from "../../domain/cadence/zone-hints.ts";
import type { Rep } from "../../domain/saved/rep.ts";
import type { CalendarState } from "./calendar-state.ts";
import { longDay, runsOf, sayDays, shortDay } from "./dates.ts";

const ALARMS = [0, 5, 10, 15];
/** A span of days off is at most a year. */
const LONGEST = 366;

export function createRepSetup(state: CalendarState) {
  const { playbook, hands, book, history, notice, $rep, $now, $region } = state;
  const $zoneFault = atom("");

  /** A change of days off: every plan makes room for it, and one Undo takes it all back. */
  function changeDays(part: Partial<Rep>, told: string) {
    const before = $rep.get();
    const after = { ...before, ...part };
    state.keepRep(after);
    const ids = [...book.$cards.get()].filter(([, { plan }]) => plan?.touches.some(isPlanned)).map(([id]) => id);
    const result = book.change(ids, (card) => {
      const setting = card && state.settingOf(card);
      const moved = card?.plan && setting && "ok" in setting ? makeRoom(setting.ok, card.plan, $now.get()) : undefined;
      return { ok: moved && "ok" in moved && isMoved(card?.plan, moved.ok.plan) && card ? { ...card, plan: moved.ok.plan } : card };
    });
    history.remember(told, "ok" in result ? result.ok : [], { before, after });
  }

  const $setup = computed([$rep, $region, $now, $zoneFault], (rep, region, now, zoneFault) => {
    const year = Number(now.slice(0, 4));
    const { start, end } = playbook.calendar.rules.repDay;
    return {
      zone: rep.zone,
      ownZone: hands.ownZone(),
      zoneFault,
      zones: hands.zonesOf(""),
      hours: `${start} to ${end}`,
      alarms: [undefined, ...ALARMS].map((minutes) => alarmOption(minutes, rep.alarmMinutes)),
      daysOff: runsOf(rep.daysOff).map(({ first, last }) => ({
        date: first,
        until: last,
        label: first === last ? longDay(first, now.slice(0, 10), region) : sayDays(first, last, region),
      })),
      holidays: Object.entries(playbook.calendar.countries[region]?.holidays ?? {}).flatMap(([id, label]) =>
        [year, year + 1].map((one) => ({
          id: `${id}-${one}`,
          title: `${label}, ${one}`,
          days: (isRegion(id) ? holidaysOf(id, one) : []).map(({ date, name }) => ({
            date,
            name,
            label: shortDay(date, date, region),
            isOff: !rep.workOn.includes(date),
          })),
        })),
      ),
      checkedUntil: CHECKED_UNTIL,
    };
  });

  return {
    $setup,
    addDayOff(from: string, until = from) {
      const [first, last] = [readDay(from), readDay(until)];
      if (first === undefined || last === undefined || last < first) {
        return notice.tell("Choose a first day off, and a last one that is not before it.");
      }
      const days = Array.from({ length: Math.min(LONGEST, last - first + 1) }, (_, i) => writeDay(first + i));
      changeDays(
        { daysOff: [...new Set([...$rep.get().daysOff, ...days])] },
        days.length === 1 ? "A day off was added." : `${days.length} days off were added.`,
      );
    },
    /** A day off, or all from it until another one. */
    removeDayOff(date: string, until = date) {
      const rest = $rep.get().daysOff.filter((day) => day < date || day > until);
      const count = $rep.get().daysOff.length - rest.length;
      changeDays({ daysOff: rest }, count === 1 ? "A day off was removed." : `${count} days off were removed.`);
    },
    toggleHoliday(date: string) {
      const { workOn } = $rep.get();
      const isWorked = workOn.includes(date);
      const told = isWorked ? "The holiday counts again." : "You work on that day.";
      changeDays({ workOn: isWorked ? workOn.filter((day) => day !== date) : [...workOn, date] }, told);
    },
    /** An empty zone is the browser's own. */
    chooseZone(zone: string) {
      const isKnown = zone === "" || isZone(zone);
      $zoneFault.set(
        isKnown ? "" : `“${zone.slice(0, 40)}” is no time zone known here; choose one by region and city, like Europe/London.`,
      );
      if (isKnown) state.keepRep({ ...$rep.get(), zone });
    },
    chooseAlarm(minutes: number | undefined) {
      const { alarmMinutes: _before, ...rest } = $rep.get();
      state.keepRep({ ...rest, ...(minutes === undefined ? {} : { alarmMinutes: minutes }) });
    },
  };
}

const isMoved = (before: unknown, after: unknown) => JSON.stringify(before) !== JSON.stringify(after);

function alarmOption(minutes: number | undefined, chosen: number | undefined) {
  const label = minutes === undefined ? "None" : minutes === 0 ? "At the time" : `${minutes} minutes before`;
  return { id: minutes === undefined ? "none" : String(minutes), label, hint: "", chosen: minutes === chosen };
}
