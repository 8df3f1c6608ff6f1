// What came of a touch, and what follows for its plan: going on, ending, or never again.
import type { Ending, Plan, PlannedTouch } from "./plan.ts";
import { isPlanned } from "./plan.ts";
import { refuse, type Refusal, type Result } from "./results.ts";
import { isSameNumber } from "./same-number.ts";
import { numberChanges } from "./sequences.ts";
import { stopPlanned } from "./stops.ts";

export type Outcome = "voicemail" | "sent" | "no-answer" | "wrong-number" | "reached" | "callback" | "replied" | "meeting" | "optout";

/** Whether an outcome ends the plan, or goes on with it. */
const ENDS: Record<Outcome, Ending | undefined> = {
  voicemail: undefined,
  sent: undefined,
  "no-answer": undefined,
  "wrong-number": undefined,
  reached: "reached",
  callback: "callback",
  replied: "replied",
  meeting: "meeting",
  optout: "optout",
};

/** What a wrong number leaves no use for. */
const BY_NUMBER: readonly PlannedTouch["channel"][] = ["voicemail", "receptionist", "screening", "text"];

/**
 * The plan once a touch has been carried out. An answer stops what was not done and releases its promises;
 * an opt-out also ends contact for good; a wrong number stops calls and texts.
 */
export function logOutcome(plan: Plan, id: string, outcome: Outcome): Result<Plan> {
  const touch = plan.touches.find((one) => one.id === id);
  const fault = logFault(plan, touch, id);
  if (fault) return fault;
  const stops = (one: PlannedTouch) => ENDS[outcome] !== undefined || (outcome === "wrong-number" && BY_NUMBER.includes(one.channel));
  const carried = plan.touches.map((one) => (one.id === id ? finished(one) : one));
  const touches = stopPlanned(numberChanges(plan.touches, carried), stops);
  const ended = ENDS[outcome] ?? plan.ended ?? (touches.some(isPlanned) ? undefined : "complete");
  return {
    ok: { ...plan, touches, ended, ...(outcome === "optout" && { doNotContact: true as const }) },
  };
}

const finished = (touch: PlannedTouch): PlannedTouch => ({ ...touch, status: "done" });

function logFault(plan: Plan, touch: PlannedTouch | undefined, id: string): Refusal | undefined {
  if (!touch) return refuse("no-such-touch", `The plan has no touch “${id}”.`);
  if (plan.doNotContact) return refuse("do-not-contact", "They asked not to be contacted again; nothing more can be logged here.");
  if (touch.status === "done") return refuse("done", "This touch is logged already; undo that first to log it differently.");
  return touch.status === "stopped" ? refuse("stopped", "This touch was stopped with its plan; begin a new plan instead.") : undefined;
}

/** May somebody be put on a plan at all? Numbers are in E.164, or as typed while nobody has read them; addresses compare whatever their case. */
export function checkContact(
  suppressed: readonly string[],
  { phone = "", email = "" }: { phone?: string; email?: string },
): Refusal | undefined {
  const own = sameForm(email);
  const isKnown = suppressed.map(sameForm).some((never) => (never.includes("@") ? never === own : isSameNumber(never, phone)));
  return isKnown ? refuse("do-not-contact", "They asked not to be contacted again, on any channel; choose somebody else.") : undefined;
}

const sameForm = (address: string) => address.trim().toLowerCase();
