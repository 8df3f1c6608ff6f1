// How far a zone is from UTC, asked of Intl: at an instant, and where it changes. Instants and offsets in whole seconds.

/** What Intl knows of one zone; made once per zone and export, for making it is slow. */
export interface Clock {
  /** Seconds that local time is ahead of UTC. */
  offsetAt: (instant: number) => number;
  /** A short English name such as "EST" or "GMT+1". */
  nameAt: (instant: number) => string;
}

/** An instant at which local time jumps; `to` holds from that second on. */
export interface Change {
  instant: number;
  from: number;
  to: number;
}

/** Shorter than the shortest time that a zone has kept an offset since 1970: seven days, in Brazil in October 2000. */
const STEP = 6 * 86_400;

/** The clock of an IANA zone, or undefined when Intl knows no such zone. */
export function createClock(zone: string): Clock | undefined {
  if (!/^[a-z][\w+-]*(\/[\w+-]+)*$/i.test(zone)) return undefined;
  try {
    const [offset, name] = (["longOffset", "short"] as const).map((style) => namer(zone, style));
    return offset && name && { offsetAt: (instant) => readOffset(offset(instant)), nameAt: name };
  } catch {
    return undefined;
  }
}

function namer(timeZone: string, timeZoneName: "longOffset" | "short"): (instant: number) => string {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName, year: "numeric" });
  return (instant) => format.format(instant * 1000).replace(/^[^,]*, /, "");
}

/** Seconds of "GMT-03:30", "GMT+00:53:28" or "GMT". */
function readOffset(text: string): number {
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /([+-])(\d\d):(\d\d):?(\d\d)?/.exec(text) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) || 0;
}

/** Every change of a zone's offset from one instant up to another, in order. */
export function changesBetween(clock: Clock, start: number, end: number): Change[] {
  const changes: Change[] = [];
  let from = clock.offsetAt(start);
  for (let at = start; at < end;) {
    const next = Math.min(at + STEP, end);
    const to = clock.offsetAt(next);
    if (to !== from) changes.push({ instant: firstSecond(clock, at, next, to), from, to });
    from = to;
    at = next;
  }
  return changes;
}

/** The second from which on the later offset holds. */
function firstSecond(clock: Clock, before: number, after: number, to: number): number {
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (clock.offsetAt(middle) === to) after = middle;
    else before = middle;
  }
  return after;
}
