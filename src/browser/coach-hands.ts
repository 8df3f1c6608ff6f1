// What only the coach asks of the browser: its code and rules, and a moment in which nothing else is to be done.
import { loadCoach } from "./coach.ts";
import { browserHands } from "./hands.ts";

/** An idle moment is waited for this long, in milliseconds. */
const PATIENCE = 1000;

/** Some browsers do not tell when they are idle; there it is once what is at hand has been done. */
function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === "undefined") setTimeout(act);
  else requestIdleCallback(act, { timeout: PATIENCE });
}

export const coachHands = { ...browserHands, loadCoach, whenIdle };
