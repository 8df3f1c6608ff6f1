// Claims: usable answers are said, others are not; the e-mail’s subject is said from the same answers.
import { describe, expect, test } from "vitest";
import { fillerFor, subjectOf } from "../../../src/domain/message/filler.ts";
import { type Choices, situate } from "../../../src/domain/message/situation.ts";
import { emptyChoices } from "../../../src/domain/message/start.ts";
import { DANA, TODAY } from "../../answers.ts";
import { playbook } from "../../playbook.ts";

const situation = (part: Partial<Choices>) => situate(playbook, { ...emptyChoices(playbook, "referral"), ...part });
const filler = (answers: Choices["answers"]) =>
  fillerFor(playbook, situation({ answers }), { today: TODAY, region: "GB", channel: "voicemail" });

describe("the words for a blank", () => {
  test("are the answer’s, in its form", () => expect(filler(DANA).words("caller", "")).toBe("Dana Whitlock"));
  test("are none for a blank not filled, and its sample stands in", () => {
    expect(filler({}).words("caller", "")).toBe("");
    expect(filler({}).sample("caller", "")).not.toBe("");
  });
  test("are none for an answer that cannot be used", () => expect(filler({ caller: "​ " }).words("caller", "")).toBe(""));
  test("follow the answer when it changes", () => {
    expect(filler({ caller: "Ann" }).words("caller", "")).toBe("Ann");
    expect(filler({ caller: "Bea" }).words("caller", "")).toBe("Bea");
  });
  test("are none for a blank that nobody knows", () => expect(filler(DANA).words("constructor", "")).toBe(""));
});

describe("the subject of the e-mail", () => {
  test("is the play’s own, as an e-mail would say it", () => {
    const subject = subjectOf(playbook, situation({ channel: "voicemail" }));
    expect(subject?.there.choices.channel).toBe("email");
    expect(subject?.said.wordings.length).toBeGreaterThan(0);
  });

  test("is said in a voicemail once its blanks are filled", () => {
    expect(filler(DANA).words("email-subject", "")).toContain("Priya Raman");
    expect(filler({}).words("email-subject", "")).toBe("");
    expect(filler({}).sample("email-subject", "")).not.toBe("");
  });
});
