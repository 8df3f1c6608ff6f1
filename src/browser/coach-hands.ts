// What only the coach asks of the browser: its code and rules, and a moment in which nothing else is to be done.
import { loadCoach } from "./coach.ts";
import { browserHands } from "./hands.ts";
import { whenIdle } from "./idle.ts";

export const coachHands = { ...browserHands, loadCoach, whenIdle };
