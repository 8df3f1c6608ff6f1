// The part of the playbook that the calendar needs in the browser: cadences, and what their scripts are made of.
import type { Playbook } from "../domain/playbook.ts";
import { forComposer } from "./for-composer.ts";

/** What the composer gets, with the cadences and the area codes that tell a zone. */
export function forCalendar(playbook: Playbook): Playbook {
  return { ...forComposer(playbook), calendar: playbook.calendar, cadences: playbook.cadences };
}
