// What a team hides is gone with every mention that can be spared; what something else needs says what needs it.
import { describe, expect, test } from "vitest";
import { advise } from "../../src/domain/coach/advice/advise.ts";
import { compose } from "../../src/domain/message/compose.ts";
import { emptyChoices } from "../../src/domain/message/start.ts";
import { openGate } from "../../src/playbook/gate/gate.ts";
import { hiddenPaths } from "../../src/playbook/hiding.ts";
import { teamSchema } from "../../src/playbook/schemas/team.ts";
import { unlinked } from "../../src/playbook/prose/unlinked.ts";
import { INTENT } from "../coach.ts";
import { around, files } from "../playbook.ts";

const gate = (yaml: string) => openGate({ ...files, "own/team.yaml": yaml }, around);
const told = (yaml: string) => {
  const opened = gate(yaml);
  return "faults" in opened ? opened.faults : [];
};
function kept(yaml: string) {
  const opened = gate(yaml);
  if ("faults" in opened) throw new Error(opened.faults.join("\n"));
  return opened.content;
}
const hide = (parts: object) => teamSchema.shape.hide.parse(parts);

describe("hidden", () => {
  const { playbook, guides } = kept(
    "hide: { techniques: [after-hours-number], cadences: [gentle], guides: [busted-figures], tools: [time] }",
  );

  test("things are in no list and no other thing relates to them", () => {
    expect(Object.keys(playbook.techniques)).toHaveLength(38);
    expect(JSON.stringify(Object.values(playbook.techniques).map(({ related }) => related))).not.toContain("after-hours-number");
    expect(playbook.cadences).not.toHaveProperty("gentle");
    expect(guides.map(({ id }) => id)).not.toContain("busted-figures");
    expect(playbook.team.tools).toEqual(["compose", "calendar"]);
  });
  test("a part of a sentence that belongs to it is not said, whatever was chosen before", () => {
    const choices = {
      ...emptyChoices(playbook, "referral"),
      switches: { "after-hours-number": true },
      answers: { mobile: "07700 900126" },
    };
    const { slots } = compose(playbook, choices, { today: "2026-06-03", region: "GB" });
    expect(slots).not.toContain("mobile");
    expect(slots).toContain("phone");
  });
});

describe("needed", () => {
  test("a technique by plays that say its sentences and remarks that point to it", () =>
    expect(told("hide: { techniques: [take-a-risk] }")).toEqual([
      expect.stringMatching(
        /^content\/own\/team\.yaml: hide\.techniques: “take-a-risk” is needed: .*cheeky.*\(plays\) say its sentences.*Hide those too, in hide\.plays/,
      ),
    ]));
  test("a play by cadences that send its message", () =>
    expect(told("hide: { plays: [networking] }")).toEqual([
      expect.stringMatching(
        /hide\.plays: “networking” is needed: .*gentle.*\(cadences\) send its message\. Hide those too, in hide\.cadences, or keep it\.$/,
      ),
    ]));
  test("by nothing once all that needs it is hidden too", () => {
    const cadences = Object.keys(kept("name: Ours").playbook.cadences).filter((id) =>
      (files[`cadences/${id}.mdx`] ?? "").includes("play: networking,"),
    );
    expect(told(`hide: { plays: [networking], cadences: [${cadences.join(", ")}] }`)).toEqual([]);
  });
  test("the cadence that the team starts with", () =>
    expect(told("cadence: gentle\nhide: { cadences: [gentle] }")).toEqual([
      expect.stringContaining("cadence: there is no cadence “gentle”"),
    ]));
});

test("the pages that are not there, as paths", () =>
  expect(hiddenPaths(hide({ techniques: ["a"], plays: ["b"], coach: ["c"], tools: ["time"] }))).toEqual([
    "playbook/a/",
    "plays/b/",
    "coach/c/",
    "time/",
  ]));

test("prose keeps the words of a link to what is hidden", () =>
  expect(unlinked("See [one](play:a), [two](play:b) and [three](technique:a).", hide({ plays: ["a"] }))).toBe(
    "See one, [two](play:b) and [three](technique:a).",
  ));

test("a page has the prose of the team’s own file, without links to what is hidden", () => {
  const prose = "It is [slower](play:receptionist) than [a mobile](technique:after-hours-number), and \\{dearer\\}.";
  const front = /^---[\s\S]*?---\n/.exec(files["guides/listening-first.mdx"] ?? "")?.[0];
  const opened = openGate(
    { ...files, "own/guides/listening-first.mdx": `${front}${prose}`, "own/team.yaml": "hide: { techniques: [after-hours-number] }" },
    around,
  );
  expect("content" in opened && opened.content.prose["guides/listening-first"]).toBe(
    "It is [slower](play:receptionist) than a mobile, and \\{dearer\\}.",
  );
});

describe("banned words", () => {
  const { coach, playbook } = kept("name: Harbour\nbanned: [synergy, { find: cheap sailing, instead: early sailing }]");
  const settings = { ...coach, techniques: Object.fromEntries(Object.values(playbook.techniques).map((one) => [one.id, one])) };
  const remarks = (text: string) =>
    advise({ text, channel: "voicemail" }, INTENT, settings).findings.filter(({ rule }) => rule === "team-words");

  test("are minded, and another word is offered where there is one", () => {
    const [found] = remarks("Mr Okafor, it’s about the cheap sailing on Friday. Please ring me on 01632 960410.");
    expect(found?.says).toBe("“cheap sailing” is on our list of words to leave out.");
    expect(JSON.stringify(found?.remedy)).toContain("early sailing");
  });
  test("are not found in parts of other words", () => expect(remarks("It’s about synergyworks.")).toEqual([]));
  test("a team that bans nothing has no list", () =>
    expect(kept("name: Ours").coach.phrases.map(({ id }) => id)).not.toContain("team-words"));
});
