// Build time: a team's colours as the style sheet "virtual:team.css".
import { readFileSync } from "node:fs";
import { paletteIn, SCHEMES, type TeamColours, teamPalette } from "./colours/palette.ts";
import { coloursOf } from "./gate/team-faults.ts";
import type { TeamFile } from "./schemas/team.ts";

const NAME = "virtual:team.css";

/** A Vite plugin: `import "virtual:team.css"` after tokens.css. */
export function teamStyles(team: TeamFile) {
  return {
    name: "team-styles",
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id: string) => (id === `\0${NAME}` ? stylesFor(readFileSync("src/ui/tokens.css", "utf8"), coloursOf(team)) : undefined),
  };
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
