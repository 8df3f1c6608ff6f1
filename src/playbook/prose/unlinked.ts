// Prose without links to what a team hides.
import type { Hide } from "../hiding.ts";

const KINDS: Record<string, "techniques" | "plays" | "cadences" | "guides"> = {
  technique: "techniques",
  play: "plays",
  cadence: "cadences",
  guide: "guides",
};

/** Prose in which links to hidden things are plain words. */
export function unlinked(prose: string, hide: Hide): string {
  return prose.replaceAll(/\[([^\]]*)\]\((technique|play|cadence|guide):([^)]*)\)/g, (link, words: string, kind: string, id: string) =>
    hide[KINDS[kind] ?? "guides"].includes(id) ? words : link,
  );
}
