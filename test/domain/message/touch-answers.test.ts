// What a card knows goes where the message wants it, and nothing goes where it does not belong.
import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/domain/cadence/plan.ts";
import { withAgreedStep } from "../../../src/domain/cadence/steps.ts";
import { touchAnswers } from "../../../src/domain/message/touch-answers.ts";
import type { Prospect } from "../../../src/domain/saved/cards.ts";
import { settingFor, well } from "../../cadence.ts";
import { playbook } from "../../playbook.ts";
import { logged, OKAFOR, planOf } from "../../prospects.ts";

const { off } = settingFor();
const touchOf = ({ touches }: Plan, id: string) => touches.find((touch) => touch.id === id) as Plan["touches"][number];
const answersOf = (plan: Plan, id: string, prospect: Partial<Prospect> = {}, today = "2026-11-27") =>
  touchAnswers(playbook, { prospect: { ...OKAFOR, ...prospect }, plan, log: [], touch: touchOf(plan, id), today, off });

describe("the prospect", () => {
  test("comes with name, organisation, number and address", () => {
    expect(answersOf(planOf("eight-touch"), "t1")).toMatchObject({
      prospect: { address: "Mr", name: "Okafor" },
      organisation: "Halden Foods",
      "prospect-phone": { typed: "01632 960914" },
      "prospect-email": "c.okafor@halden.example",
    });
  });

  test.each([
    ["Jürgen Müller", "Jürgen"],
    ["Siân O’Neill", "Siân"],
    ["Jean-Luc Picard", "Jean-Luc"],
    ["Ada", "Ada"],
    ["A. Okafor", "A. Okafor"],
    ["田中 太郎", "田中 太郎"],
  ])("on first-name terms as %s is addressed as %s", (name, said) =>
    expect(answersOf(planOf("eight-touch"), "t1", { person: { address: "first name", name } }).prospect).toEqual({
      address: "first name",
      name: said,
    }),
  );

  test("with a title keeps the whole surname", () =>
    expect(answersOf(planOf("eight-touch"), "t1", { person: { address: "Ms", name: "van der Berg" } }).prospect).toEqual({
      address: "Ms",
      name: "van der Berg",
    }));

  test("of whom little is known leaves the blanks empty", () => {
    const bare = answersOf(planOf("eight-touch"), "t1", { organisation: " ", phone: { typed: "" }, email: "", connection: "" });
    expect(Object.keys(bare).toSorted()).toEqual(["next-call", "prospect"]);
  });
});

describe("what connects you", () => {
  const connected = (connection: string, relation: Prospect["relation"] = "new") => {
    const { referrer, met, tie } = answersOf(planOf("eight-touch"), "t1", { connection, relation });
    return { referrer, met, tie };
  };
  test.each(["Priya Raman", "Ana de Sousa", "Dr. José Ñíguez", "Jean-Luc van der Berg", "Siân O’Neill"])("%s referred you", (name) =>
    expect(connected(name)).toEqual({ referrer: name }),
  );
  test.each(["at the trade fair in June", "Trade fair, June", "We met in Leeds"])("%s is where you met those you know", (words) =>
    expect(connected(words, "known")).toEqual({ met: words }),
  );
  test("other words are a tie to those you have not met", () =>
    expect(connected("a summer internship there")).toEqual({ tie: "a summer internship there" }));
});

describe("a promise", () => {
  test("is dated by the plan: the working day it runs out, and the call that keeps it", () => {
    const plan = planOf("eight-touch", { t2: { by: "2026-12-05" } }); // a Saturday: Monday, then Tuesday
    expect(answersOf(plan, "t2")).toMatchObject({ "promise-by": "2026-12-07", "promise-call": "2026-12-08", "next-call": "2026-12-08" });
  });

  test("that is none leaves its dates empty; the next call is the plan's next", () => {
    const answers = answersOf(planOf("eight-touch"), "t2");
    expect([answers["promise-by"], answers["promise-call"], answers["next-call"]]).toEqual([undefined, undefined, "2026-12-03"]);
  });
});

test("a reminder recalls what was agreed on, and for which day", () => {
  const setting = settingFor();
  const step = { after: "t1", channel: "email", date: "2026-12-02", objective: "Choose the bathroom tiles" } as const;
  const agreed = well(withAgreedStep(setting, planOf("eight-touch"), step, "2026-11-30T12:00:00Z"));
  const reminder = { ...touchOf(agreed, "t1-step"), id: "r", date: "2026-12-04", origin: { kind: "reminder", of: "t1-step" } as const };
  const plan = { ...agreed, touches: [...agreed.touches, reminder] };
  expect(answersOf(plan, "r")).toMatchObject({ agreed: "choose the bathroom tiles", "agreed-on": "2026-12-02" });
});

test("three weeks since the first message are three weeks by the log", () => {
  const plan = planOf("eight-touch");
  const log = [logged("t1", "voicemail", "2026-12-01")];
  const given = { prospect: OKAFOR, plan, log, touch: touchOf(plan, "t8"), today: "2027-01-04", off };
  expect(touchAnswers(playbook, given)["first-message"]).toBe("2026-12-01");
});
