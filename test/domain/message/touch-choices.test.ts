// Every touch of every cadence opens a message that says what the plan says.
import { describe, expect, test } from "vitest";
import type { Plan, PlannedTouch } from "../../../src/domain/cadence/plan.ts";
import { compose } from "../../../src/domain/message/compose.ts";
import { playOf, promiseTechnique, touchChoices } from "../../../src/domain/message/touch-choices.ts";
import { sayingDay } from "../../../src/domain/message/touch-dates.ts";
import type { LogEntry } from "../../../src/domain/saved/cards.ts";
import { DANA } from "../../answers.ts";
import { settingFor } from "../../cadence.ts";
import { playbook } from "../../playbook.ts";
import { logged, OKAFOR, planOf } from "../../prospects.ts";

const { off } = settingFor();
const TODAY = "2026-11-27";
const { caller, company, phone, email } = DANA;
const me = { caller, company, phone, email } as typeof DANA;
/** They talked and had a message before this plan, so that a card knows all that a card can know. */
const LOG: LogEntry[] = [logged("a", "reached", "2026-06-01"), logged("b", "voicemail", "2026-06-08")];
const choicesOf = (plan: Plan, touch: PlannedTouch, log = LOG) =>
  touchChoices(playbook, { prospect: OKAFOR, plan, log, touch, today: TODAY, off, me });
const messageOf = (plan: Plan, touch: PlannedTouch, log = LOG) =>
  compose(playbook, choicesOf(plan, touch, log), { today: sayingDay({ touch, today: TODAY }), region: "GB" });
const touchOf = ({ touches }: Plan, id: string) => touches.find((touch) => touch.id === id) as PlannedTouch;
const roleOf = (slot: string) => playbook.slots[slot]?.role;
const cadences = Object.values(playbook.cadences);
const makesPromise = (play: string) =>
  playbook.plays[play]?.steps.some(({ move }) => move.startsWith(`${promiseTechnique(playbook)?.id}.`));

describe.each(cadences)("of $id", ({ id, touches }) => {
  test.each(touches)("touch $id opens $play as $channel, with nothing to ask that the card knows", (touch) => {
    const plan = planOf(id);
    const { choices, missing } = messageOf(plan, touchOf(plan, touch.id));
    expect(choices).toMatchObject({ play: touch.play, channel: touch.channel, relation: "new" });
    expect(missing.filter(roleOf)).toEqual([]);
  });

  test.each(touches)("touch $id promises the very days of the plan when it promises, and only then", (touch) => {
    const plan = planOf(id, { [touch.id]: { afterWorkingDays: 3 } });
    const planned = touchOf(plan, touch.id);
    const { sentences, choices, missing } = messageOf(plan, planned);
    const promised = touchOf(plan, planned.promise?.call ?? "");
    expect(choices.answers["promise-call"]).toBe(promised.date);
    expect(missing.filter(roleOf)).toEqual([]);
    expect(sentences.some(({ place }) => place === "promise")).toBe(makesPromise(touch.play));
    const quiet = messageOf(planOf(id), touchOf(planOf(id), touch.id));
    expect(quiet.sentences.some(({ place }) => place === "promise")).toBe(false);
  });
});

test("the final approach counts the weeks of the plan", () => {
  const plan = planOf("eight-touch");
  const text = messageOf(plan, touchOf(plan, "t8")).sentences.map((sentence) => sentence.text);
  expect(text.join(" ")).toContain("It is five weeks since my first message");
});

describe("a touch that the cadence did not have", () => {
  const touch = (kind: "promise" | "agreed" | "reminder", channel: PlannedTouch["channel"] = "voicemail") =>
    ({ ...touchOf(planOf("eight-touch"), "t1"), play: undefined, channel, origin: { kind, of: "t1" } }) as PlannedTouch;
  test("opens the play made for it", () => {
    expect(["promise", "agreed", "reminder"].map((kind) => playOf(playbook, touch(kind as "promise")).id)).toEqual([
      "second-attempt",
      "promised-resource",
      "missed-appointment",
    ]);
  });

  test("each kind has its play", () => {
    const served = Object.values(playbook.plays).flatMap(({ origins = [] }) => origins);
    expect(served.toSorted()).toEqual(["agreed", "promise", "reminder"]);
  });
});

test("a channel that the play lacks falls back to its first; a play that is gone to one that has the channel", () => {
  const plan = planOf("eight-touch");
  const first = touchOf(plan, "t1");
  expect(choicesOf(plan, { ...first, channel: "screening" }).channel).toBe("voicemail");
  expect(choicesOf(plan, { ...first, play: "__proto__", channel: "screening" })).toMatchObject({ play: "screening", channel: "screening" });
});

test("a touch that promises asks for something in which a promise can be made", () => {
  const plan = planOf("eight-touch", { t1: { afterWorkingDays: 3 } });
  const { goal } = choicesOf(plan, touchOf(plan, "t1"));
  expect(promiseTechnique(playbook)?.switch?.available?.goal).toContain(goal);
});

test("your own answers, and those of an earlier message, are there; what the card knows goes before them", () => {
  const plan = planOf("eight-touch");
  const given = { prospect: OKAFOR, plan, log: [], touch: touchOf(plan, "t1"), today: TODAY, off };
  const { answers } = touchChoices(playbook, { ...given, me: { ...me, benefit: "cut late deliveries", organisation: "Elsewhere" } });
  expect(answers).toMatchObject({ caller: "Dana Whitlock", benefit: "cut late deliveries", organisation: "Halden Foods" });
});
