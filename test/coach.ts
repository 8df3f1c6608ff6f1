// The real rules, phrases and disagreements of the coach, read from the files and checked by the gate's schemas, for tests.
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { CoachRule, CoachSettings, Disagreement, PhraseRule } from "../src/domain/coach/advice/rules.ts";
import type { Intent } from "../src/domain/coach/advice/advice.ts";
import type { CoachContent } from "../src/playbook/coach-faults.ts";
import { coachRuleSchema, disagreementsSchema, phraseRuleSchema } from "../src/playbook/schemas/coach.ts";
import { frontMatter, playbook } from "./playbook.ts";

const content = new URL("../content/", import.meta.url);
const text = (file: string) => readFileSync(new URL(file, content), "utf8");
const filesIn = (folder: string) => readdirSync(new URL(`${folder}/`, content)).toSorted();

const rules: CoachRule[] = filesIn("coach")
  .map((file) => ({ ...coachRuleSchema.parse(frontMatter(text(`coach/${file}`))), id: file.replace(".mdx", "") }))
  .toSorted((a, b) => a.order - b.order);
const phrases: PhraseRule[] = filesIn("phrases")
  .map((file) => ({ ...phraseRuleSchema.parse(parse(text(`phrases/${file}`))), id: file.replace(".yaml", "") }))
  .toSorted((a, b) => a.order - b.order);
const disagreements: Record<string, Disagreement> = disagreementsSchema.parse(parse(text("disagreements.yaml")));

export const coachContent: CoachContent = { rules, phrases, disagreements };

export const coach: CoachSettings = {
  rules,
  phrases,
  disagreements,
  techniques: Object.fromEntries(
    Object.values(playbook.techniques).map(({ id, title, shown }) => [id, { title, ...(shown && { shown }) }]),
  ),
};

/** A first message to a stranger that wants a call back, with the sides that are taken at the start. */
export const INTENT: Intent = {
  goal: "call-me-back",
  relation: "new",
  attempt: 1,
  sides: Object.fromEntries(Object.entries(disagreements).map(([id, { starts }]) => [id, starts])),
  muted: [],
  nextCall: "Thursday 3 December",
};
