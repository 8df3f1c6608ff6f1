// Claims: the same is not said twice of the same words, and no stock phrase is praised that is remarked on.
import { expect, test } from "vitest";
import { advise } from "../../../../src/domain/coach/advice/advise.ts";
import { tidied } from "../../../../src/domain/coach/advice/tidied.ts";
import { coach, INTENT } from "../../../coach.ts";

const advised = (text: string, muted: string[] = []) =>
  tidied(advise({ text, channel: "voicemail" }, { ...INTENT, muted }, coach), text, coach);
const rules = (text: string, muted: string[] = []) => advised(text, muted).findings.map(({ rule }) => rule);

const HURRIED = "Ms Iyer, this is Callum Reid of Castellan Vans, on 01632 960193. Please ring me ASAP.";
test("of two remarks on the same words for the same reason, the one with a remedy stays", () => {
  expect(rules(HURRIED)).toContain("pressing");
  expect(rules(HURRIED)).not.toContain("pressure");
});
test("the other is heard once that one is muted", () => expect(rules(HURRIED, ["pressing"])).toContain("pressure"));
test("remarks on the same words for other reasons stay", () =>
  expect(rules("Ms Iyer, could we meet for half an hour? Or please ring me on 01632 960193.")).toContain("meeting-asked-for"));
test("the best is one that stayed", () => {
  const { best, findings } = advised(HURRIED);
  expect(findings).toContainEqual(best);
});

const SHORT = "Ms Iyer, I won’t take up much of your time. Please ring me on 01632 960193.";
test("what a stock phrase promises is not praised", () =>
  expect(advised(SHORT).shown.map(({ technique }) => technique)).not.toContain("promise-brevity"));
test("but it is in plain words", () =>
  expect(advised("Ms Iyer, please ring me on 01632 960193. It takes two minutes.").shown.map(({ technique }) => technique)).toContain(
    "promise-brevity",
  ));

test("words are quoted from their beginning", () => {
  const text = "Ms Iyer, you clearly don’t care about it.";
  const finding = { rule: "pressure", title: "", technique: "", level: "suggestion" as const, weight: 1 };
  const cut = { ...finding, span: { start: text.indexOf("n’t care"), end: text.indexOf(" about") }, says: "“n’t care” pushes." };
  const [whole] = tidied({ findings: [cut], shown: [], sold: [] }, text, coach).findings;
  expect(whole?.says).toBe("“don’t care” pushes.");
  expect(text.slice(whole?.span?.start, whole?.span?.end)).toBe("don’t care");
});
