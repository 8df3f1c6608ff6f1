// The one gate: content files → everything the site is made of, with what the team hides left out; or every fault in a list.
import { faultsOf, messageFaultsOf } from "../../domain/faults.ts";
import type { Playbook, Slot } from "../../domain/playbook.ts";
import type { Team, Tool } from "../../domain/team.ts";
import { bannedWords } from "../banned.ts";
import { type Lesson, lessonsOf } from "../coach-example.ts";
import { type CoachContent, coachFaults } from "../coach-faults.ts";
import { linkFaults } from "../content-links.ts";
import { exampleFaults } from "../example-faults.ts";
import { type FindWords, findFaults, findSchema } from "../find/words.ts";
import { hidingFaults, pathsOf, withoutHidden } from "../hiding.ts";
import { sameNameFaults } from "../same-names.ts";
import { unlinked } from "../prose/unlinked.ts";
import { areaCodesSchema, calendarSchema } from "../schemas/calendar.ts";
import { coachRuleSchema, disagreementsSchema, phraseRuleSchema } from "../schemas/coach.ts";
import { cadenceSchema, guideSchema, playSchema } from "../schemas/pages.ts";
import { evidenceSchema, slotSchema, sourceSchema } from "../schemas/records.ts";
import { composerSchema, speechSchema } from "../schemas/settings.ts";
import { type TeamFile, teamSchema } from "../schemas/team.ts";
import { techniqueSchema } from "../schemas/technique.ts";
import { type Checking, createChecking, type Entries } from "./checking.ts";
import { type Files, strayFaults } from "./files.ts";
import { atHome } from "./homes.ts";
import { type Around, teamFaults } from "./team-faults.ts";

/** What the pages are made of. */
export interface Content extends Written {
  /** What the coach makes of each rule's own examples, by the rule's id. */
  lessons: Record<string, Lesson>;
}

interface Written {
  playbook: Playbook;
  coach: CoachContent;
  guides: { id: string; title: string; summary: string; order: number; sources: string[]; evidence: string[] }[];
  team: TeamFile;
  find: FindWords;
  /** The prose of pages as it is written, by folder and id: "plays/referral". */
  prose: Record<string, string>;
}

/** Opens only for content without a fault. Faults are "content/file: field: what is wrong and what to do", all of one kind at once. */
export function openGate(files: Files, around: Around): { content: Content } | { faults: string[] } {
  const checking = createChecking(files);
  const content = contentOf(checking, around);
  const refused = (faults: string[]) => ({ faults: faults.map((fault) => atHome(fault, files)) });
  const read = [...strayFaults(files), ...checking.faults];
  if (read.length > 0 || !content) return refused(read);
  const faults = wholeFaults(content, checking, around);
  if (faults.length > 0) return refused(faults);
  const shown = withoutHidden(content, content.team.hide);
  const lessons = lessonsOf(shown);
  const holes = [
    ...messageFaultsOf(shown.playbook),
    ...sameNameFaults(shown, (file) => `own/${file}` in files),
    ...exampleFaults(shown.coach, lessons),
  ];
  return holes.length > 0 ? refused(holes) : { content: { ...shown, lessons } };
}

function contentOf(checking: Checking, around: Around): Written | undefined {
  const team = checking.single("team.yaml", teamSchema);
  const calendar = checking.single("calendar.yaml", calendarSchema);
  const areaCodes = checking.single("area-codes.yaml", areaCodesSchema);
  const composer = checking.single("composer.yaml", composerSchema);
  const speech = checking.single("speech.yaml", speechSchema);
  const find = checking.single("find.yaml", findSchema);
  const disagreements = checking.single("disagreements.yaml", disagreementsSchema);
  const pages = {
    sources: checking.records("sources.yaml", sourceSchema),
    evidence: checking.records("evidence.yaml", evidenceSchema),
    techniques: checking.entries("techniques", techniqueSchema),
    plays: checking.entries("plays", playSchema),
  };
  const slots = checking.records("slots.yaml", slotSchema);
  const cadences = checking.entries("cadences", cadenceSchema);
  const guides = Object.values(checking.entries("guides", guideSchema));
  const rules = Object.values(checking.entries("coach", coachRuleSchema));
  const phrases = Object.values(checking.entries("phrases", phraseRuleSchema));
  if (!team || !calendar || !areaCodes || !composer || !speech || !disagreements || !find) return undefined;
  const hours = { ...calendar, areaCodes, rules: { ...calendar.rules, ...(team.hours && { window: team.hours }) } };
  return {
    playbook: {
      ...composer,
      ...pages,
      team: frameOf(team, around),
      speech,
      calendar: hours,
      slots: withProof(slots, team.proof),
      cadences: startingWith(cadences, team.cadence),
    },
    coach: { rules, phrases: [...bannedWords(team), ...phrases], disagreements },
    guides,
    team,
    find,
    prose: Object.fromEntries(checking.prose.map(({ collection, id, body }) => [`${collection}/${id}`, unlinked(body, team.hide)])),
  };
}

function wholeFaults({ playbook, coach, guides, team, find }: Written, { prose }: Checking, around: Around): string[] {
  const told = [...teamFaults(team, playbook, around), ...hidingFaults({ playbook, coach, guides }, team.hide)];
  return [
    ...told.map(([field, what]) => `content/team.yaml: ${field}: ${what}`),
    ...faultsOf(playbook),
    ...coachFaults(coach, playbook),
    ...guides.flatMap((guide) => guideFaults(guide, playbook)),
    ...linkFaults(playbook, prose, guides),
    ...findFaults(find, pathsOf({ playbook, coach, guides })),
  ];
}

function guideFaults(guide: Written["guides"][number], { sources, evidence }: Playbook): string[] {
  const unknown = (field: string, ids: string[], known: object) =>
    ids
      .filter((id) => !Object.hasOwn(known, id))
      .map((id) => `content/guides/${guide.id}.mdx: ${field}: there is no “${id}”; name one of: ${Object.keys(known).join(", ")}.`);
  return [...unknown("sources", guide.sources, sources), ...unknown("evidence", guide.evidence, evidence)];
}

const TOOLS: Tool[] = ["compose", "time", "calendar"];

function frameOf({ name, tagline, region, countries, logo, hide }: TeamFile, { pictures }: Around): Team {
  const size = logo && pictures[logo];
  return {
    name,
    tagline,
    region,
    countries,
    tools: TOOLS.filter((tool) => !hide.tools.includes(tool)),
    ...(logo && size && { logo: { file: logo, ...size } }),
  };
}

const withProof = (slots: Entries<Omit<Slot, "id">>, proof: string[]): Playbook["slots"] =>
  Object.fromEntries(
    Object.entries(slots).map(([id, slot]) => [id, slot.proof ? { ...slot, choices: [...proof, ...slot.choices] } : slot]),
  );

/** The cadences with one of them first. */
function startingWith(cadences: Playbook["cadences"], id: string | undefined): Playbook["cadences"] {
  const first = id !== undefined && Object.hasOwn(cadences, id) ? cadences[id] : undefined;
  return first ? { [first.id]: first, ...cadences } : cadences;
}
