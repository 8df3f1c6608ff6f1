// What the coach goes by: for its pages as content has it, for advising without what stands on pages alone.
import type { CoachSettings } from "../domain/coach/advice/rules.ts";
import type { CoachContent } from "./coach-faults.ts";
import { settingsOf } from "./coach-settings.ts";
import { readContent } from "./read.ts";

/** Rules, lists of phrases and disagreements as their pages show them, in reading order. */
export const readCoachContent = async (): Promise<CoachContent> => (await readContent()).coach;

/** What advising needs, without what stands on pages alone. */
export const readCoach = async (): Promise<CoachSettings> => settingsOf(await readContent());
