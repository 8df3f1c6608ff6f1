// Astro's gate: which content files become pages. What is in them is checked by playbook/gate before the build begins.
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { filesIn, type Folder } from "./playbook/gate/files.ts";
import { patternsFor } from "./playbook/gate/patterns.ts";
import { coachRuleSchema } from "./playbook/schemas/coach.ts";
import { cadenceSchema, guideSchema, playSchema } from "./playbook/schemas/pages.ts";
import { techniqueSchema } from "./playbook/schemas/technique.ts";

const files = filesIn("content");
const pages = (folder: Exclude<Folder, "phrases">) =>
  glob({
    base: "./content",
    pattern: patternsFor(files, folder),
    generateId: ({ entry }) => entry.replace(/^.*\//, "").replace(/\.mdx$/, ""),
  });

export const collections = {
  techniques: defineCollection({ loader: pages("techniques"), schema: techniqueSchema }),
  plays: defineCollection({ loader: pages("plays"), schema: playSchema }),
  cadences: defineCollection({ loader: pages("cadences"), schema: cadenceSchema }),
  guides: defineCollection({ loader: pages("guides"), schema: guideSchema }),
  coach: defineCollection({ loader: pages("coach"), schema: coachRuleSchema }),
};
