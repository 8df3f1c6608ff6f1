// The part of the playbook that the calendar needs in the browser: cadences, and what their scripts are made of.
import type { Playbook } from "../domain/playbook.ts";
import { forComposer } from "./for-composer.ts";

/** What the composer gets, with the cadences. */
export function forCalendar(playbook: Playbook): Playbook {
  return { ...forComposer(playbook), cadences: playbook.cadences };
}
