// Waits for a moment in which nothing more urgent is to be done.

/** An idle moment is waited for this long, in milliseconds. */
const PATIENCE = 1000;

/** Some browsers do not tell when they are idle; there it is once what is at hand has been done. */
export function whenIdle(act: () => void, timeout = PATIENCE): void {
  if (typeof requestIdleCallback === "undefined") setTimeout(act);
  else requestIdleCallback(act, { timeout });
}
