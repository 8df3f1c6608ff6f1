// A wrong file is told by file, field and remedy, in words; a team's own file wins over ours of the same name.
import { describe, expect, test } from "vitest";
import { faultList } from "../../src/playbook/content-gate.ts";
import { openGate } from "../../src/playbook/gate/gate.ts";
import { around, faultsOf, files } from "../playbook.ts";

const opened = (change: Record<string, string>) => {
  const gate = openGate({ ...files, ...change }, around);
  if ("faults" in gate) throw new Error(faultList(gate.faults));
  return gate.content;
};
const team = (yaml: string) => ({ "own/team.yaml": yaml });
const play = (from: string, to: string) => ({ "own/plays/referral.mdx": (files["plays/referral.mdx"] ?? "").replace(from, to) });
const cadence = (from: string, to: string) => ({ "own/cadences/gentle.mdx": (files["cadences/gentle.mdx"] ?? "").replace(from, to) });

describe("a mistake in team.yaml", () => {
  test.each<[string, string, string]>([
    ["a misspelt field", "tag-line: Ring", "content/own/team.yaml: tag-line: there is no field “tag-line” here; did you mean “tagline”?"],
    ["a name of two lines’ length", `name: ${"n".repeat(41)}`, "content/own/team.yaml: name: Keep the name within 40 characters"],
    ["a colour without quotes", "colours: { signal:\n #a8321a\n }", "content/own/team.yaml: colours.signal: Write a colour in quotes"],
    ["a colour by name", "colours: { signal: red }", "content/own/team.yaml: colours.signal: Write a colour in quotes, like “#a8321a”"],
    [
      "a colour for one scheme",
      'colours: { signal: { light: "#0b5c7a" } }',
      "content/own/team.yaml: colours.signal.dark: Write a colour in quotes",
    ],
    [
      "a pale signal",
      'colours: { signal: "#ffcc00" }',
      "content/own/team.yaml: colours.signal.light: signal on paper (links and headings on the page, light scheme) has a contrast of 1.40 to 1 and needs 4.5; “#",
    ],
    ["a region unheard of", "region: France", "content/own/team.yaml: region: Use one of: GB, US, AU, CA, IE, NZ."],
    ["a country without hours", "countries: [GB, FR]", "content/own/team.yaml: countries: the calendar knows no country “FR”"],
    ["a list that is none", "countries: GB", "content/own/team.yaml: countries: Write a list of two-letter codes"],
    [
      "hours that run backwards",
      'hours: { start: "20:00", end: "08:00" }',
      "content/own/team.yaml: hours.end: Let the end come after the start.",
    ],
    [
      "hours without a call in them",
      'hours: { start: "10:00", end: "16:00" }',
      "content/own/team.yaml: hours: calls are laid just before nine (08:50)",
    ],
    [
      "a cadence unheard of",
      "cadence: gentel",
      "content/own/team.yaml: cadence: there is no cadence “gentel” to start with; name one of: eight-touch",
    ],
    ["a logo that is not there", "logo: own/logo.svg", "content/own/team.yaml: logo: public/ has no picture “own/logo.svg”"],
    [
      "proof that is no list",
      "proof: three hotels",
      "content/own/team.yaml: proof: write a list: each thing on a line of its own that begins with “- ”",
    ],
    ["a banned word without its word", 'banned: [{ instead: "soon" }]', "content/own/team.yaml: banned.0.find: Write a word or a phrase"],
    ["a tool unheard of", "hide: { tools: [composer] }", "content/own/team.yaml: hide.tools.0: Use one of: compose, time, calendar."],
    [
      "a play to hide that is not there",
      "hide: { plays: [referal] }",
      "content/own/team.yaml: hide.plays: there is no “referal” to hide; name one of: referral",
    ],
    ["a quotation mark left open", 'name: "Harbour', "content/own/team.yaml: line 1: a quotation mark or a bracket is missing"],
    [
      "a star before a word",
      "name: *Halden",
      "content/own/team.yaml: a text that begins with * or & has a meaning of its own here; put it in quotes.",
    ],
    [
      "no space after the colon",
      "name:Harbour",
      "content/own/team.yaml: the file: write each field on a line of its own: its name, a colon, a space",
    ],
    ["a word banned twice", "banned: [synergy, Synergy]", "content/own/team.yaml: banned: “Synergy” stands there twice; leave one out."],
    ["a cadence that every object has", "cadence: constructor", "content/own/team.yaml: cadence: there is no cadence “constructor”"],
    ["a field twice", "name: A\nname: B", "content/own/team.yaml: line 2: this field stands here twice"],
  ])("%s", (_, yaml, sentence) => expect(faultsOf(team(yaml))).toContainEqual(expect.stringContaining(sentence)));
});

describe("a mistake in a page", () => {
  test.each<[string, Record<string, string>, string]>([
    ["no fields at all", { "own/plays/visit.mdx": "## A visit" }, "content/own/plays/visit.mdx: the file: begin it with a line ---"],
    ["a channel unheard of", play("[voicemail", "[phone"), "content/own/plays/referral.mdx: channels.0: Use one of: voicemail"],
    [
      "a field left out",
      play("relation:", "relations:"),
      "content/own/plays/referral.mdx: relations: there is no field “relations” here; did you mean “relation”?",
    ],
    [
      "a sentence that is not there",
      play("steps:", "steps:\n  - say-it-thrice.open"),
      "content/own/plays/referral.mdx: steps: no technique has the move “say-it-thrice.open”",
    ],
    ["a day in words", cadence("day: 28", "day: friday"), "content/own/cadences/gentle.mdx: touches.2.day: Give the day as a number"],
    [
      "a link that leads nowhere",
      { "own/guides/ours.mdx": "---\norder: 9\ntitle: Ours\nsummary: Ours.\n---\n\nSee [it](play:nothing)." },
      "content/own/guides/ours.mdx: body: the link play:nothing leads nowhere",
    ],
    [
      "a brace in the prose",
      { "own/guides/ours.mdx": "---\norder: 9\ntitle: Ours\nsummary: Ours.\n---\n\nDear {name}," },
      "content/own/guides/ours.mdx: body: the sign { cannot stand in prose as it is",
    ],
    [
      "a source unheard of",
      { "own/guides/ours.mdx": "---\norder: 9\ntitle: Ours\nsummary: Ours.\nsources: [us]\n---\n" },
      "content/own/guides/ours.mdx: sources: there is no “us”",
    ],
    [
      "a phrase that is no text",
      { "own/phrases/ours.yaml": "phrases: [{ find: 24 }]" },
      "content/own/phrases/ours.yaml: phrases.0.find: Write the phrase, as text in quotes.",
    ],
    [
      "a remark with a blank it does not know",
      { "own/phrases/jargon.yaml": (files["phrases/jargon.yaml"] ?? "").replace("{words}", "{word}") },
      "content/own/phrases/jargon.yaml: says: Of blanks the remark knows {words}, {count} and {seconds}",
    ],
    [
      "a region of holidays misspelt",
      { "own/calendar.yaml": "countries: { GB: { label: Britain, note: Ring by day, holidays: { GB-ENGL: England } } }" },
      "content/own/calendar.yaml: countries.GB.holidays.GB-ENGL: there is no field “GB-ENGL” here; did you mean “GB-ENG”?",
    ],
    [
      "a list where records are wanted",
      { "own/sources.yaml": "- harbour" },
      "content/own/sources.yaml: the file: write each field on a line of its own",
    ],
    [
      "an address that is a program",
      { "own/evidence.yaml": 'tide: { figure: Two, source: Us, year: "2026", grade: D, url: "javascript:alert(1)" }' },
      "content/own/evidence.yaml: tide.url: Give a whole address that a reader can open, beginning with https://.",
    ],
    [
      "a blank of no type",
      { "own/slots.yaml": "berth: { group: message, label: Berth, example: Pier 2 }" },
      "content/own/slots.yaml: berth.type: Use one of: person",
    ],
  ])("%s", (_, change, sentence) => expect(faultsOf(change)).toContainEqual(expect.stringContaining(sentence)));

  test.each<[string, string, string]>([
    ["a folder misspelt", "own/play/visit.mdx", "there is no folder “play” in the content; use one of: techniques"],
    ["another ending", "own/plays/visit.md", "files in plays end in .mdx; rename it to visit.mdx."],
    ["a name with spaces", "own/plays/Our visit.mdx", "name the file with small letters, digits and hyphens only"],
    ["a file of no meaning", "own/teams.yaml", "nothing reads a file of this name here"],
    ["another ending of the team’s file", "own/team.yml", "nothing reads a file of this name; rename it to team.yaml."],
  ])("%s", (_, path, sentence) =>
    expect(faultsOf({ [path]: "" })).toContainEqual(expect.stringContaining(`content/${path}: the file: ${sentence}`)),
  );
});

test("hours that cannot be read are told once, and not as running backwards", () => {
  const once = (field: string) => `content/own/team.yaml: hours.${field}: Write a time as HH:MM in quotes, from “00:00” to “23:59”.`;
  expect(faultsOf(team('hours: { start: "8:30", end: "18:00" }'))).toEqual([once("start")]);
  expect(faultsOf(team('hours: { start: "8am", end: "6pm" }'))).toEqual([once("start"), once("end")]);
});

test("faults of several files are told at once, each list under its file", () => {
  const both = faultsOf({ ...team("region: France\nlogos: x.svg"), "own/plays/visit.mdx": "## A visit" });
  expect(faultList(both)).toMatch(
    /^The content has 3 faults\. Mend what is listed here, and build again\.\n\ncontent\/own\/team.yaml\n {2}region: Use.*\n {2}logos: there is no field “logos” here; did you mean “logo”\?\n\ncontent\/own\/plays\/visit\.mdx\n {2}the file: begin/,
  );
});

describe("what a team writes", () => {
  test("wins over ours of the same name, and the rest of ours stays", () => {
    const { playbook } = opened({ ...team("name: Harbour Ferries"), ...play("title: ", "title: Our own, ") });
    expect(playbook.team).toMatchObject({ name: "Harbour Ferries", region: "GB" });
    expect(playbook.plays.referral?.title).toMatch(/^Our own, /);
    expect(Object.keys(playbook.plays)).toHaveLength(12);
  });
  test("adds a record beside ours", () => {
    const { playbook } = opened({ "own/sources.yaml": "quay: { author: The quay, article: Tides, published: Undated }" });
    expect(playbook.sources).toMatchObject({ quay: { id: "quay", author: "The quay" }, lampton: { author: "Bill Lampton" } });
  });
  test("adds a country beside ours", () => {
    const france = "countries: { FR: { label: France, holidays: {}, note: Weekdays only, zone: Europe/Paris } }";
    const { playbook } = opened({ ...team("countries: [GB, FR]"), "own/calendar.yaml": france });
    expect(playbook.calendar.countries).toMatchObject({ FR: { label: "France" }, GB: { label: "United Kingdom" } });
  });
  test("hours, proof and the first cadence reach the tools", () => {
    const { playbook } = opened(team('hours: { start: "08:30", end: "18:00" }\nproof: [two hotels on your quay]\ncadence: gentle'));
    expect(playbook.calendar.rules.window).toEqual({ start: "08:30", end: "18:00" });
    expect(playbook.slots.experience?.choices).toEqual(["two hotels on your quay"]);
    expect(Object.keys(playbook.cadences)[0]).toBe("gentle");
  });
  test("a logo has the size of its picture", () => {
    const gate = openGate({ ...files, ...team("logo: own/l.png") }, { ...around, pictures: { "own/l.png": { width: 48, height: 32 } } });
    expect("content" in gate && gate.content.playbook.team.logo).toEqual({ file: "own/l.png", width: 48, height: 32 });
  });
});
