// What becomes of a promise when its call is moved: it follows while nobody has been told, else it is kept or broken.
import { dayOfTouch } from "./arrange.ts";
import type { Day } from "./civil.ts";
import { isPlanned, type PlannedTouch, promisesOf } from "./plan.ts";
import { promiseDays, promiseFor } from "./promises.ts";
import { refuse, type Result } from "./results.ts";
import type { Setting } from "./setting.ts";

/** Frees a promised call to land on `to`: promises not yet sent are worded for that day, a sent one counts as broken. */
export function releaseCall(
  { off }: Setting,
  touches: readonly PlannedTouch[],
  { touch, from, to }: { touch: Pick<PlannedTouch, "id">; from: Day; to: Day },
): Result<readonly PlannedTouch[]> {
  const messages = promisesOf({ touches }, touch.id);
  if (messages.length === 0 || to === from) return { ok: touches };
  if (!messages.every(isPlanned)) return { ok: touches.map((one) => (one.id === touch.id ? { ...one, promiseBroken: true } : one)) };
  const late = messages.find((message) => !reworded(off, message, to));
  return late ? tooLate(late) : { ok: touches.map((one) => (messages.includes(one) ? (reworded(off, one, to) ?? one) : one)) };
}

function reworded(off: Setting["off"], message: PlannedTouch, callOn: Day): PlannedTouch | undefined {
  const terms = message.promise && promiseFor(off, dayOfTouch(message), callOn, message.promise);
  return message.promise && terms && { ...message, promise: { ...terms, call: message.promise.call } };
}

const tooLate = ({ date }: PlannedTouch) =>
  refuse("out-of-order", `The call must come after ${date}, the day of the message that promises it; choose a later day.`);

/** A broken promise is mended once its call stands again on the day that was promised. */
export function judgePromises({ off }: Setting, touches: readonly PlannedTouch[]): PlannedTouch[] {
  return touches.map((call) => {
    if (!call.promiseBroken) return call;
    const { promiseBroken, ...mended } = call;
    const days = promisesOf({ touches }, call.id).map(
      (message) => message.promise && promiseDays(off, dayOfTouch(message), message.promise),
    );
    return days.every((one) => one && "ok" in one && one.ok.callOn === dayOfTouch(call)) ? mended : { ...mended, promiseBroken };
  });
}
