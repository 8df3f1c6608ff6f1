// Ties messages that promise a call to the calls that keep it; a promise that no call could keep gets one of its own.
import { arrange, type Arranged, dayOfTouch } from "./arrange.ts";
import { writeDay } from "./civil.ts";
import { freshId, isCall, isPlanned, type Notice, type PlannedTouch } from "./plan.ts";
import { promiseDays, type PromiseTerms } from "./promises.ts";
import type { Result } from "./results.ts";
import type { Setting } from "./setting.ts";

/** Touches laid out without promises → each promise's call on its day, later touches making room. */
export function bindPromises(
  setting: Setting,
  touches: PlannedTouch[],
  promises: Readonly<Record<string, PromiseTerms>>,
): Result<Arranged> {
  const tied = touches.map((touch, i) => tie(touch, touches.slice(i + 1).find(isCall), promises));
  const wishes = tied.map((touch) => ({ touch, want: dayOfTouch(touch) }));
  const arranged = arrange(setting, wishes, 0);
  if ("error" in arranged) return arranged;
  const lonely = touches
    .map(({ id }) => id)
    .filter((id) => Object.hasOwn(promises, id) && !tied.some((touch) => touch.id === id && touch.promise));
  return addCalls(setting, arranged.ok, lonely, promises);
}

function tie(touch: PlannedTouch, call: PlannedTouch | undefined, promises: Readonly<Record<string, PromiseTerms>>): PlannedTouch {
  const terms = Object.hasOwn(promises, touch.id) ? promises[touch.id] : undefined;
  return terms && call ? { ...touch, promise: { ...terms, call: call.id } } : touch;
}

function addCalls(
  setting: Setting,
  arranged: Arranged,
  lonely: string[],
  promises: Readonly<Record<string, PromiseTerms>>,
): Result<Arranged> {
  let { touches } = arranged;
  for (const id of lonely) {
    const added = addCall(setting, touches, id, promises[id] as PromiseTerms);
    if ("error" in added) return added;
    touches = added.ok;
  }
  const notices: Notice[] = lonely.length > 0 ? [...arranged.notices, "call-added-for-promise"] : arranged.notices;
  return { ok: { touches, notices: hasClash(setting, touches) ? [...notices, "promise-clash"] : notices } };
}

/** The touches with one more call, or with the call that an earlier promise added for the same day. */
export function addCall({ off }: Setting, touches: readonly PlannedTouch[], id: string, terms: PromiseTerms): Result<PlannedTouch[]> {
  const message = touches.findIndex((touch) => touch.id === id);
  const days = promiseDays(off, dayOfTouch(touches[message] as PlannedTouch), terms);
  if ("error" in days) return days;
  const date = writeDay(days.ok.callOn);
  const ready = touches.slice(message).find((touch) => isCall(touch) && isPlanned(touch) && touch.date === date);
  const call = ready ?? promisedTouch(freshId(touches, `${id}-call`), id, date);
  const tied = touches.map((touch) => (touch.id === id ? { ...touch, promise: { ...terms, call: call.id } } : touch));
  if (ready) return { ok: tied };
  const place = tied.findLastIndex((touch) => touch.date <= date) + 1;
  return { ok: [...tied.slice(0, place), call, ...tied.slice(place)] };
}

const promisedTouch = (id: string, message: string, date: string): PlannedTouch => ({
  id,
  channel: "voicemail",
  slot: "any",
  date,
  time: null,
  status: "planned",
  origin: { kind: "promise", of: message },
  sequence: 0,
  exported: false,
});

/** Do two messages promise the same call for different days? */
export function hasClash({ off }: Setting, touches: readonly PlannedTouch[]): boolean {
  return touches.some((message) => {
    const call = touches.find(({ id }) => id === message.promise?.call);
    const days = message.promise && promiseDays(off, dayOfTouch(message), message.promise);
    return call !== undefined && days !== undefined && "ok" in days && writeDay(days.ok.callOn) !== call.date;
  });
}
