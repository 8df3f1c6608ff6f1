// Astro's gate: which content files make which collection. Shapes live in playbook/schemas.
import { defineCollection } from "astro:content";
import { file, glob } from "astro/loaders";
import { coachRuleSchema, phraseRuleSchema } from "./playbook/schemas/coach.ts";
import { cadenceSchema, guideSchema, playSchema } from "./playbook/schemas/pages.ts";
import { evidenceSchema, slotSchema, sourceSchema } from "./playbook/schemas/records.ts";
import { techniqueSchema } from "./playbook/schemas/technique.ts";

const pages = (folder: string) => glob({ base: `./content/${folder}`, pattern: "*.mdx" });

export const collections = {
  techniques: defineCollection({ loader: pages("techniques"), schema: techniqueSchema }),
  plays: defineCollection({ loader: pages("plays"), schema: playSchema }),
  cadences: defineCollection({ loader: pages("cadences"), schema: cadenceSchema }),
  guides: defineCollection({ loader: pages("guides"), schema: guideSchema }),
  sources: defineCollection({ loader: file("content/sources.yaml"), schema: sourceSchema }),
  evidence: defineCollection({ loader: file("content/evidence.yaml"), schema: evidenceSchema }),
  slots: defineCollection({ loader: file("content/slots.yaml"), schema: slotSchema }),
  coach: defineCollection({ loader: pages("coach"), schema: coachRuleSchema }),
  phrases: defineCollection({ loader: glob({ base: "./content/phrases", pattern: "*.yaml" }), schema: phraseRuleSchema }),
};
