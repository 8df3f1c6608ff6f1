// The real content as a Playbook, read from the files and checked by the same schemas, for tests in plain Node.
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { areaCodesSchema, calendarSchema } from "../src/playbook/schemas/calendar.ts";
import { cadenceSchema, playSchema } from "../src/playbook/schemas/pages.ts";
import { evidenceSchema, slotSchema, sourceSchema } from "../src/playbook/schemas/records.ts";
import { composerSchema, speechSchema, teamSchema } from "../src/playbook/schemas/settings.ts";
import { techniqueSchema } from "../src/playbook/schemas/technique.ts";
import type { Playbook } from "../src/domain/playbook.ts";

const content = new URL("../content/", import.meta.url);
const text = (file: string) => readFileSync(new URL(file, content), "utf8");

/** The front matter of an MDX file. */
export function frontMatter(mdx: string): unknown {
  return parse(/^---\n([\s\S]*?)\n---\n/.exec(mdx)?.[1] ?? "");
}

interface Schema<T> {
  parse: (data: unknown) => T;
}

function pages<T extends object>(folder: string, schema: Schema<T>): Record<string, T & { id: string }> {
  const files = readdirSync(new URL(`${folder}/`, content)).filter((file) => file.endsWith(".mdx"));
  const entries = files.map((file) => ({ ...schema.parse(frontMatter(text(`${folder}/${file}`))), id: file.replace(/\.mdx$/, "") }));
  return Object.fromEntries(entries.toSorted((a, b) => place(a) - place(b)).map((entry) => [entry.id, entry]));
}

function table<T extends object>(file: string, schema: Schema<T>): Record<string, T & { id: string }> {
  const rows = Object.entries(parse(text(file)) as Record<string, unknown>);
  return Object.fromEntries(rows.map(([id, row]) => [id, { ...schema.parse(row), id }]));
}

const place = (entry: object) => (entry as { order?: number }).order ?? (entry as { number?: number }).number ?? 0;

export const playbook: Playbook = {
  team: teamSchema.parse(parse(text("team.yaml"))),
  speech: speechSchema.parse(parse(text("speech.yaml"))),
  calendar: { ...calendarSchema.parse(parse(text("calendar.yaml"))), areaCodes: areaCodesSchema.parse(parse(text("area-codes.yaml"))) },
  ...composerSchema.parse(parse(text("composer.yaml"))),
  sources: table("sources.yaml", sourceSchema),
  evidence: table("evidence.yaml", evidenceSchema),
  slots: table("slots.yaml", slotSchema),
  techniques: pages("techniques", techniqueSchema),
  plays: pages("plays", playSchema),
  cadences: pages("cadences", cadenceSchema),
};
