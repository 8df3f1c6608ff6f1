// What the composer says of the touch whose message is in hand, and of what its plan did.
import { writeDay } from "../domain/cadence/civil.ts";
import { dayOfTouch } from "../domain/cadence/arrange.ts";
import { type Plan, promisedCall } from "../domain/cadence/plan.ts";
import { promiseDays } from "../domain/cadence/promises.ts";
import { say } from "../domain/message/say.ts";
import { findMove, type Playbook } from "../domain/playbook.ts";
import type { Region } from "../domain/regions.ts";
import { shortDay } from "./calendar/dates.ts";
import { noticeWords } from "./calendar/notice-words.ts";
import type { Altered } from "./touch-records.ts";
import type { TouchScene } from "./touch-scene.ts";

/** Over the composer: "Mr Okafor, Halden Foods", a link to their page, and what is planned. */
export interface TouchLine {
  card: string;
  who: string;
  told: string;
  phone: string;
  /** For tel:, in international form; empty when the number could not be read. */
  dial: string;
  email: string;
}

/** Nothing invites to reach whoever opted out. */
const NO_REACH = { phone: "", dial: "", email: "" };
const STATUS = { planned: "", done: ", which is done", stopped: ", which was called off" };

/** `play` is the one in hand; where it cannot say what the touch promises, that is told. */
export function lineOf(playbook: Playbook, { card, plan, touch, day }: TouchScene, play: string, region: Region): TouchLine {
  const { id, person, organisation, phone, email } = card.prospect;
  const name = say("person", person, "", { today: day, region, channel: "letter" });
  const channel = playbook.channels[touch.channel].label.toLowerCase();
  const on = `${shortDay(touch.date, touch.date, region)}${touch.time ? ` at ${touch.time} there` : ""}`;
  const place = `touch ${plan.touches.indexOf(touch) + 1} of ${plan.touches.length}`;
  const call = promisedCall(plan, touch.id);
  const isSaid = playbook.plays[play]?.steps.some(({ move }) => findMove(playbook, move)?.place === "promise");
  const unsaid = isSaid ? "" : " This play has no sentence for that; choose another, or write it in yourself.";
  const promise = call ? ` It promises a call on ${shortDay(call.date, touch.date, region)}.${unsaid}` : "";
  const never = plan.doNotContact ? " They asked not to be contacted again." : "";
  return {
    card: id,
    who: [name, organisation].filter(Boolean).join(", "),
    told: `${channel} on ${on}, ${place}${STATUS[touch.status]}.${promise}${never}`,
    ...(plan.doNotContact ? NO_REACH : { phone: phone.shown ?? phone.typed, dial: phone.e164 ?? "", email }),
  };
}

/** What the plan made of a change in the message: "The plan follows: with no word by Tue 15 Dec, a call on Wed 16 Dec." */
export function followedWords({ before, plan, notices }: Altered, region: Region, wanted = ""): string {
  const { touch, setting } = before;
  const after = plan.touches.find(({ id }) => id === touch.id) ?? touch;
  const days = after.promise && promiseDays(setting.off, dayOfTouch(after), after.promise);
  const call = promisedCall(plan, touch.id);
  if (!days || "error" in days || !call) return "The plan follows: this message promises no call now.";
  const named = (iso: string) => shortDay(iso, touch.date, region);
  const by = writeDay(days.ok.by);
  const isHeld = wanted === "" || wanted === by || wanted === call.date;
  const snapped = isHeld ? "" : `${named(wanted)} cannot be kept there. `;
  const told = `The plan follows: with no word by ${named(by)}, a call on ${named(call.date)}.`;
  return `${snapped}${told}${noticeWords(notices.filter((one) => one === "call-added-for-promise"))}${othersMoved(before.plan, plan, call.id)}`;
}

function othersMoved(before: Plan, after: Plan, call: string): string {
  const dates = new Map(before.touches.map(({ id, date }) => [id, date]));
  const moved = after.touches.filter(({ id, date }) => id !== call && (dates.get(id) ?? date) !== date).length;
  if (moved === 0) return "";
  return moved === 1 ? " Another touch makes room." : ` ${moved} other touches make room.`;
}
