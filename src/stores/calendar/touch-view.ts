// A touch as every view of the calendar shows it: both clocks, what it promises or keeps, what came of it.
import { readDay, writeDay } from "../../domain/cadence/civil.ts";
import { isCall, isPlanned, type Plan, type PlannedTouch, promisesOf } from "../../domain/cadence/plan.ts";
import { promiseDays } from "../../domain/cadence/promises.ts";
import { type RepView, viewFor } from "../../domain/cadence/rep-view.ts";
import { sayOffset, toInstant, toLocal } from "../../domain/cadence/zones.ts";
import type { Playbook } from "../../domain/playbook.ts";
import type { Card } from "../../domain/saved/cards.ts";
import type { Rep } from "../../domain/saved/rep.ts";
import type { SeenState } from "./calendar-state.ts";
import { cityOf, shortDay } from "./dates.ts";
import { outcomeLabel } from "./outcome-words.ts";
import type { TouchView } from "./views.ts";

/** What is the same for all touches at a moment: the rep's zone, and the date there. */
export interface Scene {
  state: SeenState;
  zone: string;
  now: string;
  /** ISO date where the rep is. */
  today: string;
}

export function sceneOf(state: SeenState): Scene {
  const [zone, now] = [state.$zone.get(), state.$now.get()];
  const local = toLocal(now, zone);
  return { state, zone, now, today: "ok" in local ? local.ok.date : now.slice(0, 10) };
}

const seen = new WeakMap<PlannedTouch, { zones: string; view: RepView }>();

/** Where the touch falls for the rep; as planned when that cannot be told. */
export function repViewOf(scene: Scene, { zone }: Pick<Plan, "zone">, touch: PlannedTouch): RepView {
  const zones = `${zone} ${scene.zone}`;
  const known = seen.get(touch);
  if (known?.zones === zones) return known.view;
  const found = viewFor(touch, zone, scene.zone, scene.state.playbook.calendar.rules.repDay);
  const view = "ok" in found ? found.ok : { date: touch.date, time: touch.time, isInDay: true };
  seen.set(touch, { zones, view });
  return view;
}

const known = new WeakMap<PlannedTouch, { card: Card; rep: Rep; scene: string; view: TouchView }>();

/** Made once while card, the rep's own side, day and zone are the same. */
export function touchView(scene: Scene, card: Card, plan: Plan, touch: PlannedTouch): TouchView {
  const { state, zone, today } = scene;
  const key = `${today} ${zone} ${state.$region.get()}`;
  const rep = state.$rep.get();
  const old = known.get(touch);
  if (old?.card === card && old.rep === rep && old.scene === key) return old.view;
  const view = makeView(scene, card, plan, touch);
  known.set(touch, { card, rep, scene: key, view });
  return view;
}

function makeView(scene: Scene, card: Card, plan: Plan, touch: PlannedTouch): TouchView {
  const { playbook, $region } = scene.state;
  const rep = repViewOf(scene, plan, touch);
  const key = `${card.prospect.id}/${touch.id}`;
  return {
    key,
    card: card.prospect.id,
    id: touch.id,
    ...whoOf(card),
    ...reachOf(card),
    channel: touch.channel,
    channelLabel: playbook.channels[touch.channel].label,
    isCall: isCall(touch),
    play: titleOf(playbook, touch),
    objective: touch.objective ?? "",
    status: touch.status,
    date: touch.date,
    day: shortDay(touch.date, scene.today, $region.get()),
    ownDay: shortDay(rep.date, scene.today, $region.get()),
    ...clocksOf(scene, plan, touch, rep),
    isAtOddHour: !rep.isInDay,
    isOverdue: isPlanned(touch) && rep.date < scene.today,
    isToday: rep.date === scene.today,
    ...promiseOf(scene, card, touch),
    keeps: keepsOf(scene, plan, touch),
    isBroken: touch.promiseBroken === true,
    came: cameOf(scene, card, touch),
    ...(isCall(touch) ? { slot: touch.slot ?? "any" } : {}),
    script: isPlanned(touch) && playbook.team.tools.includes("compose") ? `../compose/#touch=${key}` : "",
  };
}

/** "Mr Okafor", "Halden Foods". */
export function whoOf({ prospect: { person, organisation } }: Pick<Card, "prospect">): Pick<TouchView, "who" | "organisation"> {
  return { who: person.address === "first name" ? person.name : `${person.address} ${person.name}`, organisation };
}

/** How to reach them, as it is shown and as links take it. */
export const reachOf = ({ prospect: { phone, email } }: Pick<Card, "prospect">): Pick<TouchView, "phone" | "dial" | "email"> => ({
  phone: phone.shown ?? phone.typed,
  dial: phone.e164 ?? "",
  email,
});

const titleOf = ({ plays }: Playbook, { play }: PlannedTouch): string =>
  play && Object.hasOwn(plays, play) ? (plays[play]?.title ?? "") : "";

function clocksOf(scene: Scene, { zone }: Plan, { date, time }: PlannedTouch, rep: RepView) {
  if (time === null || rep.time === null) return { clock: "All day", ownClock: "", ownClockFirst: "All day", offset: "" };
  const instant = toInstant(date, time, zone);
  const offset = "ok" in instant ? sayOffset(instant.ok, zone) : instant;
  const there = `${time} ${cityOf(zone)}`;
  const weekday = (iso: string) => (rep.date === date ? "" : `${shortDay(iso, iso, scene.state.$region.get()).slice(0, 3)} `);
  const ownClock = `${weekday(rep.date)}${rep.time}`;
  const isSame = rep.time === time && rep.date === date;
  return {
    clock: isSame ? there : `${there} · ${ownClock} for you`,
    ownClock,
    ownClockFirst: isSame ? there : `${rep.time} for you · ${weekday(date)}${there}`,
    offset: "ok" in offset ? offset.ok : "",
  };
}

function promiseOf({ state, today }: Scene, card: Card, touch: PlannedTouch) {
  const mayPromise = isPlanned(touch) && touch.channel !== "screening";
  const none = { promises: "", promisedBy: "", promisedCall: "", mayPromise };
  const setting = touch.promise && state.settingOf(card);
  const message = readDay(touch.date);
  if (!touch.promise || !setting || "error" in setting || message === undefined) return none;
  const days = promiseDays(setting.ok.off, message, touch.promise);
  if ("error" in days) return none;
  const [by, call] = [writeDay(days.ok.by), writeDay(days.ok.callOn)];
  const say = (date: string) => shortDay(date, today, state.$region.get());
  return { promises: `With no word by ${say(by)}, a call on ${say(call)}.`, promisedBy: by, promisedCall: call, mayPromise };
}

function keepsOf({ state, today }: Scene, plan: Plan, touch: PlannedTouch): string {
  const [message] = promisesOf(plan, touch.id);
  if (!message || plan.ended) return "";
  const label = state.playbook.channels[message.channel].label.toLowerCase();
  const told = `the promise of the ${label} of ${shortDay(message.date, today, state.$region.get())}`;
  return touch.promiseBroken ? `Breaks ${told}.` : `Keeps ${told}.`;
}

function cameOf({ state, today, zone }: Scene, { log }: Card, { id, status }: PlannedTouch): string {
  if (status === "stopped") return "Called off";
  const entry = log.findLast(({ touch }) => touch === id);
  if (status === "planned" || !entry) return "";
  const local = toLocal(entry.at, zone);
  const day = "ok" in local ? `, ${shortDay(local.ok.date, today, state.$region.get())}` : "";
  return `${outcomeLabel(entry.outcome)}${day}`;
}
