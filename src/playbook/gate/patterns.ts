// Which files of a folder become pages: ours and the team’s own, without those it replaces or hides.
import { teamSchema } from "../schemas/team.ts";
import { type Files, type Folder, homesIn } from "./files.ts";
import { readSingle } from "./reading.ts";

/** Globs within content/; each names its exceptions itself, so that it holds for a single path too. */
export function patternsFor(files: Files, folder: Exclude<Folder, "phrases">): string[] {
  const replaced = homesIn(files, folder).flatMap(({ id, path }) => (path.startsWith("own/") ? [id] : []));
  const hidden = hideIn(files)[folder];
  return [`${folder}/${allBut([...replaced, ...hidden])}.mdx`, `own/${folder}/${allBut(hidden)}.mdx`];
}

const allBut = (ids: string[]) => (ids.length > 0 ? `!(${ids.join("|")})` : "*");

/** What the team hides, as far as its file can be read. */
export function hideIn(files: Files): ReturnType<typeof teamSchema.parse>["hide"] {
  const read = readSingle(files, "team.yaml");
  const { hide } = teamSchema.shape;
  const found = "data" in read ? hide.safeParse((read.data as { hide?: unknown } | null)?.hide) : undefined;
  return found?.data ?? hide.parse({});
}
