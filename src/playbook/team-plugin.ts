// Build time: a team’s colours as the style sheet "virtual:team.css", and prose without links to what it hides.
import { readFileSync } from "node:fs";
import { paletteIn, SCHEMES, type TeamColours, teamPalette } from "./colours/palette.ts";
import { singleIn } from "./gate/files.ts";
import { openIn } from "./gate/open.ts";
import { hideIn } from "./gate/patterns.ts";
import { coloursOf } from "./gate/team-faults.ts";
import type { Hide } from "./hiding.ts";

const NAME = "virtual:team.css";

/** A Vite plugin: `import "virtual:team.css"` after tokens.css. */
export function teamPlugin() {
  return {
    name: "team",
    enforce: "pre" as const,
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id: string) {
      if (id === `\0${NAME}`) return teamStyles();
      const [file = ""] = id.split("?");
      return /\/content\/.*\.mdx$/.test(file) ? unlinked(readFileSync(file, "utf8"), hideIn(singleIn("content", "team.yaml"))) : undefined;
    },
  };
}

async function teamStyles(): Promise<string> {
  const opened = await openIn();
  return "faults" in opened ? "" : stylesFor(readFileSync("src/ui/tokens.css", "utf8"), coloursOf(opened.content.team));
}

/** The tokens that differ from ours, as CSS; nothing where a team keeps our colours. */
export function stylesFor(tokens: string, colours: TeamColours): string {
  const [[light, ourLight], [dark, ourDark]] = SCHEMES.map((scheme) => {
    const ours = paletteIn(tokens, scheme);
    return [teamPalette(ours, colours, scheme), ours];
  }) as [Palettes, Palettes];
  const names = (Object.keys(light) as (keyof typeof light)[]).filter(
    (name) => light[name] !== ourLight[name] || dark[name] !== ourDark[name],
  );
  return names.length === 0 ? "" : `:root{${names.map((name) => `--${name}:light-dark(${light[name]},${dark[name]})`).join(";")}}`;
}

type Palettes = [ReturnType<typeof teamPalette>, ReturnType<typeof teamPalette>];

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
