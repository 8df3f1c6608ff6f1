// The calendar woken in plain Node, on Monday 30 November 2026 at nine in London, with somebody to call.
import type { CalendarHands } from "../../../src/stores/hands.ts";
import { type Calendar, createCalendar } from "../../../src/stores/calendar/calendar.ts";
import type { Workshop } from "../../../src/stores/calendar/workshop.ts";
import { playbook } from "../../playbook.ts";
import { handsOver, type Memory } from "../hands.ts";

export const MONDAY_NINE = Date.UTC(2026, 10, 30, 9, 0);

export type Woken = Awaited<ReturnType<typeof wake>>;

/** A calendar over a memory, which may be another one's: then both are tabs of one browser. */
export async function wake(memory: Partial<Memory> = {}, change: (hands: CalendarHands) => void = () => undefined) {
  const { hands, memory: kept } = handsOver({ now: MONDAY_NINE, ...memory });
  change(hands);
  const seen = createCalendar(playbook, hands);
  await seen.restore();
  return { calendar: await whole(seen), hands, memory: kept };
}

/** What is seen and what can be done, once both are there. */
export async function whole(seen: Calendar): Promise<Calendar & Workshop> {
  const workshop = await seen.openWorkshop();
  if (!workshop) throw new Error("The workshop could not be opened.");
  return { ...seen, ...workshop };
}

/** Adds somebody and gives the id. */
export async function add({ calendar }: Pick<Woken, "calendar">, name: string, part: Parameters<Woken["calendar"]["changeForm"]>[0] = {}) {
  calendar.openForm();
  calendar.changeForm({ person: { address: "Mr", name }, zone: "Europe/London", ...part });
  await settle();
  const id = await calendar.saveForm();
  if (!id) throw new Error(`Not saved: ${JSON.stringify(calendar.$form.get()?.faults)}`);
  return id;
}

/** Puts somebody on a cadence from today on, and gives their touches. */
export function plan({ calendar }: Pick<Woken, "calendar">, id: string, cadence = "eight-touch") {
  calendar.go({ name: "person", id });
  calendar.choosePlan({ cadence });
  calendar.layPlan();
  return touchesOf({ calendar }, id);
}

export function touchesOf({ calendar }: Pick<Woken, "calendar">, id: string) {
  calendar.go({ name: "person", id });
  return calendar.$person.get()?.touches ?? [];
}

/** Everything that was begun has been kept. */
export const settle = () => new Promise((done) => setTimeout(done, 5));

/** Tabs of one browser: what one tells, the others hear. */
export function tabsTogether() {
  const ears: ((keys: string[]) => void)[] = [];
  return (hands: CalendarHands) => {
    let own: ((keys: string[]) => void) | undefined;
    hands.openCardTabs = () => ({
      tell: (keys) => ears.filter((ear) => ear !== own).forEach((ear) => ear(keys)),
      listen: (heard) => ears.push((own = heard)),
      close: () => undefined,
    });
  };
}
