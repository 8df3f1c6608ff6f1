// A month or a week on the wall: every day with the touches of all prospects, as they fall for the rep.
import { readDay, weekdayOf } from "../../domain/cadence/civil.ts";
import { holidaysOf, isRegion } from "../../domain/cadence/holidays.ts";
import { type FirstDay, monthAfter, monthBefore, monthDays, weekDays } from "../../domain/cadence/month.ts";
import { habitOf } from "../../domain/regions.ts";
import type { CardMap } from "./card-book.ts";
import { addDays, counted, longDay, monthName } from "./dates.ts";
import { createFinder, type Found } from "./grid-touches.ts";
import { type Scene, touchView } from "./touch-view.ts";
import { createKeeper } from "./view-keeper.ts";
import type { DayView, GridView, Place } from "./views.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/** Touches shown on a day; the rest are counted. */
const MOST = 30;

type Wall = Extract<Place, { anchor: string }>;

/** Gives the month or week as it is; days and weeks in which nothing changed are the same as the last time. */
export function createGridView(): (scene: Scene, cards: CardMap, place: Wall) => GridView {
  const findIn = createFinder();
  const keepDay = createKeeper<Found, DayView>();
  const keepWeek = createKeeper<DayView, DayView[]>();
  return (scene, cards, place) => {
    const region = scene.state.$region.get();
    const firstDay: FirstDay = habitOf(region) === "US" ? 7 : 1;
    const isMonth = place.name === "month";
    const weeks = isMonth ? monthDays(place.anchor, firstDay) : [weekDays(place.anchor, firstDay)];
    const days = weeks.flat();
    const found = Map.groupBy(findIn(scene, cards, days[0] ?? "", days.at(-1) ?? ""), ({ date }) => date);
    const given = { ...place, today: scene.today, zone: scene.zone, region, rep: scene.state.$rep.get() };
    const dayOf = (date: string) => keepDay(date, given, found.get(date) ?? [], (there) => dayView(scene, date, place, there));
    const names = firstDay === 7 ? [...WEEKDAYS.slice(-1), ...WEEKDAYS.slice(0, -1)] : WEEKDAYS;
    return {
      kind: place.name,
      title: isMonth ? monthName(place.anchor, region) : `Week of ${longDay(days[0] ?? "", scene.today, region)}`,
      weekdays: names.map((long) => ({ short: long.slice(0, 3), long })),
      weeks: weeks.map((week) => keepWeek(week[0] ?? "", {}, week.map(dayOf), (shown) => shown)),
      before: isMonth ? monthBefore(place.anchor) : addDays(place.anchor, -7),
      after: isMonth ? monthAfter(place.anchor) : addDays(place.anchor, 7),
      today: scene.today,
    };
  };
}

function dayView(scene: Scene, date: string, { name, anchor }: Wall, found: Found[]): DayView {
  const off = offOn(scene, date);
  const touches = found.toSorted((a, b) => ((a.time ?? "99") < (b.time ?? "99") ? -1 : 1)).slice(0, MOST);
  const count = found.length > 0 ? `, ${counted(found.length, "touch", "touches")}` : "";
  return {
    date,
    number: Number(date.slice(8)),
    label: `${longDay(date, scene.today, scene.state.$region.get())}${off ? `, ${off}` : ""}${count}`,
    isOutside: name === "month" && date.slice(0, 7) !== anchor.slice(0, 7),
    isToday: date === scene.today,
    isOff: off !== "",
    off,
    touches: touches.map(({ card, plan, touch }) => touchView(scene, card, plan, touch)),
    more: found.length - touches.length,
  };
}

/** Why nobody is contacted on a day, as far as the rep's own side goes: weekend, day off, or a public holiday at home. */
function offOn({ state }: Scene, date: string): string {
  const rep = state.$rep.get();
  if (rep.daysOff.includes(date)) return "your day off";
  const holiday = rep.workOn.includes(date) ? undefined : holidayOn(state.playbook.calendar.countries[state.$region.get()]?.holidays, date);
  if (holiday) return holiday;
  return state.playbook.calendar.rules.weekend.includes(weekdayOf(readDay(date) ?? 0)) ? "weekend" : "";
}

const holidays = new Map<string, Map<string, string>>();

/** The first holiday region of the rep's country is taken for home. */
function holidayOn(regions: object | undefined, date: string): string | undefined {
  const [region = ""] = Object.keys(regions ?? {});
  if (!isRegion(region)) return undefined;
  const key = `${region} ${date.slice(0, 4)}`;
  const days = holidays.get(key) ?? new Map(holidaysOf(region, Number(date.slice(0, 4))).map((holiday) => [holiday.date, holiday.name]));
  holidays.set(key, days);
  return days.get(date);
}
