// The coach, fetched from this site when somebody has begun to work: its code, and the rules that content gives it.
import type { Advice, Draft, Intent } from "../domain/coach/advice/advice.ts";
import type { CoachSettings } from "../domain/coach/advice/rules.ts";

export interface Coach {
  settings: CoachSettings;
  /** Reads a message; offsets in what comes back are of its text. */
  advise: (draft: Draft, intent: Intent) => Promise<Advice>;
}

/** Rejects when code or rules cannot be had. */
export async function loadCoach(): Promise<Coach> {
  const [{ advise }, settings] = await Promise.all([import("../domain/coach/advice/advise.ts"), fetchRules()]);
  return { settings, advise: async (draft, intent) => advise(draft, intent, settings) };
}

async function fetchRules(): Promise<CoachSettings> {
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, "/")}coach/rules.json`);
  if (!answer.ok) throw new Error(`The coach’s rules could not be fetched (status ${answer.status}).`);
  return (await answer.json()) as CoachSettings;
}
