// A plan's link brings cadence, day and promises; a person only when named, and anything broken gives one sentence.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlanLink, type SharedPlan, writePlanLink } from "../../../src/domain/saved/plan-link.ts";
import { seal } from "../../../src/domain/saved/seal.ts";
import { LONGEST_LINK } from "../../../src/domain/saved/share.ts";
import { anyDate } from "../../cadence.ts";
import { playbook } from "../../playbook.ts";

const PLAN: SharedPlan = {
  cadence: "eight-touch",
  start: "2026-11-30",
  promises: { email: { by: "2026-12-15" }, letter: { afterWorkingDays: 5 } },
};
const NAMED: SharedPlan = { ...PLAN, person: { who: "Mr Okafor", organisation: "Halden Foods" } };
const crafted = (body: unknown) => seal("plan", "1", JSON.stringify(body));
const error = (fragment: string) => {
  const read = readPlanLink(fragment);
  return "error" in read ? read.error : "";
};

describe("a plan's link", () => {
  test("brings the plan", () => expect(readPlanLink(writePlanLink(PLAN))).toEqual({ ok: PLAN }));
  test("brings a plan that promises nothing", () => {
    const bare = { cadence: "gentle", start: "2026-12-01" };
    expect(readPlanLink(writePlanLink({ ...bare, promises: {} }))).toEqual({ ok: bare });
  });
  test("names somebody only when it is given somebody", () => {
    expect(readPlanLink(writePlanLink(NAMED))).toEqual({ ok: NAMED });
    expect(decodeURIComponent(writePlanLink(PLAN))).not.toMatch(/who|organisation/);
  });
  test.each(Object.values(playbook.cadences))("of $id stays short with a promise in every touch and long names", ({ id, touches }) => {
    const promises = Object.fromEntries(touches.map((touch) => [touch.id, { by: "2026-12-15" }]));
    const person = { who: "Ø".repeat(500), organisation: "Halden Foods of Northern Europe" };
    expect(writePlanLink({ cadence: id, start: "2026-11-30", promises, person }).length).toBeLessThanOrEqual(LONGEST_LINK);
  });
  test("of any kind comes back", () => {
    const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
    const terms = fc.oneof(fc.record({ by: anyDate }), fc.record({ afterWorkingDays: fc.nat(260) }));
    const person = fc.record({ who: fc.stringMatching(/^[A-Z][a-zØ👋".&%#]{1,20}$/u), organisation: fc.constantFrom("", "A & B") });
    const promises = fc.dictionary(id, terms, { minKeys: 1, maxKeys: 9 });
    const plan = fc.record({ cadence: id, start: anyDate, promises, person }, { requiredKeys: ["cadence", "start"] });
    fc.assert(
      fc.property(plan, (one) => {
        expect(readPlanLink(writePlanLink(one))).toEqual({ ok: one });
      }),
    );
  });
});

test("names arrive on one clean line of at most sixty characters", () => {
  const person = { who: " Mr\u202e\n Okafor\ud800 ", organisation: "x".repeat(80) };
  expect(readPlanLink(writePlanLink({ ...PLAN, person }))).toMatchObject({
    ok: { person: { who: "Mr Okafor\ufffd", organisation: "x".repeat(60) } },
  });
  expect(readPlanLink(crafted({ ...PLAN, promises: {}, who: 7, organisation: " " }))).toEqual({
    ok: { cadence: "eight-touch", start: "2026-11-30" },
  });
});

describe("a broken link gives one sentence", () => {
  const whole = writePlanLink(NAMED);
  test("wherever it was cut", () => {
    for (let end = 0; end < whole.length; end += 1) expect(error(whole.slice(0, end))).not.toBe("");
  });
  test.each([
    ["made by another version", whole.replace("plan=1.", "plan=2."), /another version/],
    ["of a message", whole.replace("plan=", "share="), /another version/],
    ["far too long", whole + "x".repeat(4000), /far longer/],
    ["with a changed letter", whole.replace("Okafor", "Okafar"), /cut or changed/],
    ["of a list", crafted([]), /does not hold a plan/],
    ["without a day", crafted({ cadence: "gentle" }), /does not hold a plan/],
    ["of 31 November", crafted({ cadence: "gentle", start: "2026-11-31" }), /does not hold a plan/],
    ["of a cadence that no id can name", crafted({ cadence: "../gentle", start: "2026-11-30" }), /does not hold a plan/],
    ["that promises by no day", crafted({ cadence: "gentle", start: "2026-11-30", promises: { email: "soon" } }), /does not hold a plan/],
    ["that promises nobody knows what", crafted({ cadence: "gentle", start: "2026-11-30", promises: [1] }), /does not hold a plan/],
  ])("when it is %s", (_, fragment, told) => expect(error(fragment)).toMatch(told));
  test("for any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(error(`plan=${text}`)).toMatch(/^\p{Lu}.*\.$/u);
      }),
    );
  });
  test("or brings what fits, for any data under a good seal", () => {
    const body = fc.record({ cadence: fc.anything(), start: fc.anything(), promises: fc.anything(), who: fc.anything() });
    fc.assert(
      fc.property(fc.oneof(body, fc.anything()), (data) => {
        const json = JSON.stringify(data) as string | undefined;
        const read = readPlanLink(seal("plan", "1", json ?? "null"));
        if ("ok" in read) expect(readPlanLink(writePlanLink(read.ok))).toEqual(read);
      }),
    );
  });
});
