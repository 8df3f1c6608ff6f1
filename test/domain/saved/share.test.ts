// A share link brings a message’s set-up to another device; names only when asked for, prose never; cut links say so.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "../../../src/domain/message/answers.ts";
import { examplesOf } from "../../../src/domain/message/examples.ts";
import type { Choices } from "../../../src/domain/message/situation.ts";
import { emptyChoices } from "../../../src/domain/message/start.ts";
import { LONGEST_LINK, readShare, shareFragment } from "../../../src/domain/saved/share.ts";
import { playbook } from "../../playbook.ts";

const PERSONAL: Answers = {
  caller: "Ines Duarte",
  company: "Tern Logistics",
  phone: { typed: "020 7946 0138" },
  email: "ines@tern.example",
  prospect: { address: "Ms", name: "Okafor" },
};
const PLAIN: Answers = { brevity: 2, "next-call": "2026-06-08", window: { date: "2026-06-04", from: "09:00", to: "12:00" } };
const PROSE: Answers = { point: "the lift survey", benefit: "spend less on repairs" };
const move = "call-benefit.benefit";
const CHOICES: Choices = {
  ...emptyChoices(playbook, "referral"),
  channel: "email",
  goal: "expect-my-call",
  relation: "known",
  switches: { "offer-a-window": false },
  wordings: { [move]: 2 },
  omitted: [move],
  edits: { [move]: { nodes: [{ kind: "text", text: "My own words." }] } },
  answers: { ...PERSONAL, ...PLAIN, ...PROSE },
};
const shared = (answers: Answers) => ({ kind: "shared", choices: { ...CHOICES, edits: {}, answers } });

/** FNV-1a in 32 bits, as its authors publish it, for links that this site did not make. */
function fnv1a(text: string): string {
  const mixed = [...text].reduce((hash, char) => ((hash ^ BigInt(char.charCodeAt(0))) * 16777619n) % 2n ** 32n, 2166136261n);
  return mixed.toString(36);
}
const crafted = (body: string) => `share=1.${fnv1a(body)}.${encodeURIComponent(body)}`;
const why = (fragment: string) => {
  const read = readShare(playbook, fragment);
  return read.kind === "broken" ? read.why : "";
};

describe("a link", () => {
  test("carries the choices, without names, prose and the sender’s own words", () => {
    expect(readShare(playbook, shareFragment(playbook, CHOICES, false))).toEqual(shared(PLAIN));
  });
  test("carries names and numbers when asked to, prose still not", () => {
    expect(readShare(playbook, shareFragment(playbook, CHOICES, true))).toEqual(shared({ ...PERSONAL, ...PLAIN }));
  });
  test("holds no name, number, address or prose in any spelling", () => {
    const fragment = decodeURIComponent(shareFragment(playbook, CHOICES, false));
    expect(fragment).not.toMatch(/Ines|Duarte|Tern|7946|tern\.example|Okafor|lift|repairs|own words/i);
  });
  test("holds nothing of an answer whose blank no longer exists", () => {
    const old: Choices = { ...CHOICES, answers: { "old-blank": "Ines Duarte" } };
    expect(decodeURIComponent(shareFragment(playbook, old, true))).not.toContain("Ines");
  });
  test("is made of characters an address can hold", () => {
    expect(shareFragment(playbook, CHOICES, true)).toMatch(/^share=[A-Za-z0-9.%!~*'()_-]+$/);
  });
  test.each(Object.values(playbook.plays).map((play) => [play.id, play] as const))("stays short for %s, without names", (id, play) => {
    const switches = Object.fromEntries(Object.values(playbook.techniques).flatMap((one) => (one.switch ? [[one.id, true]] : [])));
    const answers = examplesOf(playbook.slots, play, { today: "2026-06-03" });
    const choices: Choices = { ...emptyChoices(playbook, id), switches, answers };
    expect(shareFragment(playbook, choices, false).length).toBeLessThanOrEqual(LONGEST_LINK);
  });
});

test("any names arrive on one clean line", () => {
  const words = fc.string({ unit: fc.constantFrom("ل", "Ø", "👋", "<", "&", "%", "#", ".", '"', "a", "\\"), minLength: 1 });
  fc.assert(
    fc.property(words, words, (caller, name) => {
      const answers: Answers = { caller, prospect: { address: "Dr", name } };
      expect(readShare(playbook, shareFragment(playbook, { ...CHOICES, answers }, true))).toEqual(shared(answers));
    }),
  );
  const odd: Answers = { caller: " Ines\u202e\n Duarte\ud800 " };
  expect(readShare(playbook, shareFragment(playbook, { ...CHOICES, answers: odd }, true))).toEqual(shared({ caller: "Ines Duarte\ufffd" }));
});

describe("a broken link gives one sentence", () => {
  const whole = shareFragment(playbook, CHOICES, true);

  test("wherever it was cut", () => {
    for (let end = 0; end < whole.length; end += 1) expect(why(whole.slice(0, end))).not.toBe("");
  });
  test("when a character was changed, unless it means the same", () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.constantFrom("a", "0", "%", "A", ".", " ", "é", "\ud800"), (at, char) => {
        const read = readShare(playbook, whole.slice(0, at) + char + whole.slice(at + 1));
        if (read.kind === "shared") expect(read).toEqual(readShare(playbook, whole));
      }),
    );
  });
  test.each([
    ["made by another version", whole.replace("share=1.", "share=2."), /another version/],
    ["far too long", `${whole}${"%20".repeat(3000)}`, /far longer/],
    ["badly encoded", "share=1.x.%E0%A4%A", /cut or changed/],
    ["for a play this site lacks", crafted('{"play":"warm"}'), /does not have/],
    ["with a play of another type", crafted('{"play":["referral"]}'), /does not have/],
    ["with a list", crafted("[]"), /does not have/],
    ["with no JSON", crafted("{play:referral}"), /cut or changed/],
    ["empty", "", /./],
  ])("when it is %s", (_, fragment, told) => {
    expect(why(fragment)).toMatch(told);
  });
  test("for any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(why(`share=${text}`)).toMatch(/^\p{Lu}.*\.$/u);
      }),
    );
  });
});

test("a crafted link brings only what fits, and leaves objects alone", () => {
  const body =
    '{"play":"referral","switches":{"__proto__":true},"answers":{"__proto__":{"polluted":1},"brevity":"<b>","caller":7},"edits":{"x":1}}';
  expect(readShare(playbook, crafted(body))).toEqual({ kind: "shared", choices: emptyChoices(playbook, "referral") });
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test("a link is not believed about a number: what was worked out from it is worked out again", () => {
  const crafty = { typed: "020 7946 0138", shown: "0900 PREMIUM", e164: "+449000000000", verdict: "good" as const };
  const written = readShare(playbook, shareFragment(playbook, { ...CHOICES, answers: { phone: crafty } }, true));
  expect(written).toEqual(shared({ phone: { typed: "020 7946 0138" } }));
  const forged = readShare(playbook, crafted(JSON.stringify({ play: "referral", answers: { phone: crafty } })));
  expect(forged).toMatchObject({ choices: { answers: { phone: { typed: "020 7946 0138" } } } });
  expect(JSON.stringify(forged)).not.toMatch(/PREMIUM|\+449|good/);
});

test("the ask, the opening and the subject cannot be left out by a link", () => {
  const body = JSON.stringify({ play: "referral", omitted: ["call-to-action.ask", "call-to-action.ask", move, move] });
  expect(readShare(playbook, crafted(body))).toMatchObject({ choices: { omitted: [move] } });
});

test.each([[{ date: "2026-02-31", from: "09:00", to: "10:00" }], [{ date: "2026-02-03", from: "25:00", to: "10:00" }]])(
  "a window that cannot be, %j, is not brought by a link",
  (window) =>
    expect(readShare(playbook, crafted(JSON.stringify({ play: "referral", answers: { window } })))).toEqual({
      kind: "shared",
      choices: emptyChoices(playbook, "referral"),
    }),
);
