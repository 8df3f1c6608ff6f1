// content/team.yaml, composer.yaml, speech.yaml, calendar.yaml, area-codes.yaml and disagreements.yaml, read and checked.
import { parse } from "yaml";
import areaCodes from "../../content/area-codes.yaml?raw";
import calendar from "../../content/calendar.yaml?raw";
import composer from "../../content/composer.yaml?raw";
import disagreements from "../../content/disagreements.yaml?raw";
import speech from "../../content/speech.yaml?raw";
import team from "../../content/team.yaml?raw";
import type { CalendarSettings } from "../domain/cadence/calendar-settings.ts";
import type { Disagreement } from "../domain/coach/advice/rules.ts";
import type { Playbook } from "../domain/playbook.ts";
import type { SpeechSettings } from "../domain/speech/settings.ts";
import { areaCodesSchema, calendarSchema } from "./schemas/calendar.ts";
import { disagreementsSchema } from "./schemas/coach.ts";
import { composerSchema, speechSchema, teamSchema } from "./schemas/settings.ts";

interface Schema<T> {
  safeParse: (
    data: unknown,
  ) => { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };
}

/** The team's own settings. Throws with file, field and remedy. */
export const readTeam = (): Playbook["team"] => read("content/team.yaml", team, teamSchema);

/** Labels of channels, goals and relations. Throws with file, field and remedy. */
export const readComposer = (): Pick<Playbook, "channels" | "goals" | "relations" | "regions"> =>
  read("content/composer.yaml", composer, composerSchema);

/** What the estimator offers. Throws with file, field and remedy. */
export const readSpeech = (): SpeechSettings => read("content/speech.yaml", speech, speechSchema);

/** How plans are laid out, and the hours, holidays and zones of countries. Throws with file, field and remedy. */
export const readCalendar = (): CalendarSettings => ({
  ...read("content/calendar.yaml", calendar, calendarSchema),
  areaCodes: read("content/area-codes.yaml", areaCodes, areaCodesSchema),
});

/** The questions on which a side can be taken, in order. Throws with file, field and remedy. */
export const readDisagreements = (): Record<string, Disagreement> => read("content/disagreements.yaml", disagreements, disagreementsSchema);

function read<T>(file: string, text: string, schema: Schema<T>): T {
  const result = schema.safeParse(parse(text));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${file}: ${path.join(".") || "the file"}: ${message}`);
  throw new Error(faults.join("\n"));
}
