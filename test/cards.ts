// Prospects with plans and logs for tests, one by hand and any at all.
import fc from "fast-check";
import type { Plan, PlannedTouch } from "../src/domain/cadence/plan.ts";
import type { Card, LogEntry, Prospect } from "../src/domain/saved/cards.ts";
import { anyDate, sixPlan, ZONES } from "./cadence.ts";

export const PROSPECT: Prospect = {
  id: "p1",
  person: { address: "Mr", name: "Okafor" },
  organisation: "Halden Foods",
  phone: { typed: "020 7946 0123", shown: "020 7946 0123", e164: "+442079460123", verdict: "good" },
  email: "t.okafor@halden.example",
  country: "GB",
  region: "GB-ENG",
  zone: "Europe/London",
  relation: "known",
  connection: "Met at the packaging fair",
  notes: "Asked about pallets.\nPrefers mornings.",
};

export const ENTRY: LogEntry = {
  touch: "t1",
  outcome: "callback",
  at: "2026-11-30T08:53:00.000Z",
  channel: "voicemail",
  play: "referral",
  time: "08:50",
  note: "Back from leave.",
  by: "2026-12-03",
  kept: true,
};

export const CARD: Card = {
  version: 1,
  prospect: PROSPECT,
  plan: sixPlan({ promises: { t2: { by: "2026-12-02" } }, done: ["t1"] }),
  log: [ENTRY],
  changed: 1_796_000_000_000,
};

const words = fc.string({ unit: "binary", maxLength: 12 });
const name = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== "");
const zone = fc.constantFrom(...ZONES);
const time = fc.constantFrom("00:00", "08:50", "17:10", "23:59");
const channel = fc.constantFrom("voicemail", "receptionist", "screening", "email", "text", "letter");

const prospect: fc.Arbitrary<Prospect> = fc.record({
  id: name,
  person: fc.record({ address: fc.constantFrom("Mr", "Ms", "Mrs", "Miss", "Mx", "Dr", "Prof", "first name"), name }),
  organisation: words,
  phone: fc.record(
    { typed: words, shown: words, e164: fc.constant("+442079460123"), verdict: fc.constantFrom("good", "unusual", "impossible") },
    { requiredKeys: ["typed"] },
  ),
  email: words,
  country: words,
  region: words,
  zone: fc.oneof(zone, fc.constant("")),
  relation: fc.constantFrom("known", "new"),
  connection: words,
  notes: words,
});

const touch: fc.Arbitrary<PlannedTouch> = fc.record(
  {
    id: name,
    channel,
    slot: fc.constantFrom("any", "am", "pm"),
    play: name,
    objective: name,
    date: anyDate,
    time: fc.oneof(time, fc.constant(null)),
    at: time,
    status: fc.constantFrom("planned", "done", "stopped"),
    promiseBroken: fc.constant(true),
    origin: fc.record({ kind: fc.constantFrom("promise", "agreed", "reminder"), of: name }),
    sequence: fc.nat(),
    exported: fc.boolean(),
  },
  { requiredKeys: ["id", "channel", "date", "time", "status", "sequence", "exported"] },
);

const terms = fc.oneof(fc.record({ by: anyDate }), fc.record({ afterWorkingDays: fc.nat(260) }));

/** The first call keeps a promise of every message that the draw ties to it. */
function tie(touches: PlannedTouch[], promises: ({ by: string } | { afterWorkingDays: number } | undefined)[]): PlannedTouch[] {
  const call = touches.find(({ channel: kind }) => ["voicemail", "receptionist", "screening"].includes(kind))?.id;
  return touches.map((one, i) => {
    const promise = promises[i];
    return promise && call !== undefined && one.id !== call ? { ...one, promise: { ...promise, call } } : one;
  });
}

const touches = fc
  .tuple(
    fc.uniqueArray(touch, { selector: ({ id }) => id, maxLength: 9 }),
    fc.array(fc.option(terms, { nil: undefined }), { minLength: 9, maxLength: 9 }),
  )
  .map(([drawn, promises]) => tie(drawn, promises));

/** Any plan that hangs together, likely or not. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({ id: name, cadence: name, zone, start: anyDate, touches, ended: fc.constantFrom("reached", "optout", "complete", undefined) })
  .map(({ ended, ...plan }) => ({ ...plan, ...(ended ? { ended } : {}), ...(ended === "optout" ? { doNotContact: true } : {}) }));

const entry: fc.Arbitrary<LogEntry> = fc.record(
  {
    touch: words,
    outcome: fc.constantFrom("voicemail", "sent", "no-answer", "wrong-number", "reached", "callback", "replied", "meeting", "optout"),
    at: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => new Date(seconds * 1000).toISOString()),
    channel,
    play: words,
    time: fc.oneof(time, fc.constant("")),
    note: words,
    by: anyDate,
    kept: fc.boolean(),
  },
  { requiredKeys: ["touch", "outcome", "at", "channel", "play", "time", "note"] },
);

/** Any card that this site could have written. */
export const anyCard: fc.Arbitrary<Card> = fc.record(
  { version: fc.constant(1), prospect, plan: anyPlan, log: fc.array(entry, { maxLength: 6 }), changed: fc.nat() },
  { requiredKeys: ["version", "prospect", "log", "changed"] },
);
