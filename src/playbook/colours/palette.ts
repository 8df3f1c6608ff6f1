// The site’s colours with a team’s among them: what follows from those it names, and whether all can be read.
import { contrast, mix, nearest } from "./colour.ts";

export const SCHEMES = ["light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The colours that tokens.css names, in one scheme, as "#rrggbb". */
export type Palette = Record<"paper" | "sheet" | "ink" | "quiet" | "line" | "signal" | "signal-wash" | "on-signal" | "good", string>;

/** What a team names; the rest follows. */
export type TeamColours = Partial<Record<"signal" | "paper" | "ink", Record<Scheme, string>>>;

/** WCAG 2.2, success criterion 1.4.3: text against what lies behind it. */
const NEEDED = 4.5;

interface Pair {
  colour: keyof TeamColours;
  ground: "paper" | "sheet" | "signal-wash";
  /** Where the site shows the one upon the other. */
  where: string;
}

const PAIRS: Pair[] = [
  { colour: "ink", ground: "paper", where: "text on the page" },
  { colour: "ink", ground: "sheet", where: "messages and forms" },
  { colour: "ink", ground: "signal-wash", where: "marked words" },
  { colour: "signal", ground: "paper", where: "links and headings on the page" },
  { colour: "signal", ground: "sheet", where: "notes in messages and forms" },
];

/** Colours of tokens.css, as written there with light-dark(). */
export function paletteIn(css: string, scheme: Scheme): Palette {
  const found = [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
  return Object.fromEntries(found.map(([, name = "", light, dark]) => [name, scheme === "light" ? light : dark])) as Palette;
}

/** What is named, and what it is shown upon. */
type Base = Pick<Palette, "paper" | "ink" | "signal" | "sheet" | "signal-wash">;

function baseOf(ours: Palette, colours: TeamColours, scheme: Scheme): Base {
  const { signal, paper, ink } = { ...ours, ...named(colours, scheme) };
  return {
    paper,
    ink,
    signal,
    sheet: colours.paper ? mix(paper, "#ffffff", SHEET[scheme]) : ours.sheet,
    "signal-wash": colours.paper || colours.signal ? mix(paper, signal, WASH[scheme]) : ours["signal-wash"],
  };
}

/** How far a sheet lies from the paper towards white, and marked words from the paper towards the signal. */
const SHEET = { light: 0.6, dark: 0.04 };
const WASH = { light: 0.12, dark: 0.2 };

/** The palette with the team’s colours in it, and with those that follow from them. */
export function teamPalette(ours: Palette, colours: TeamColours, scheme: Scheme): Palette {
  const base = baseOf(ours, colours, scheme);
  const { paper, ink, signal, sheet } = base;
  const grounds = [paper, sheet, base["signal-wash"]];
  const readable = (colour: string) => nearest(colour, (near) => grounds.every((ground) => contrast(near, ground) >= NEEDED)) ?? ink;
  const isNewPage = colours.paper !== undefined || colours.ink !== undefined;
  return {
    ...base,
    quiet: readable(isNewPage ? mix(ink, paper, 0.3) : ours.quiet),
    line: isNewPage ? mix(paper, ink, 0.16) : ours.line,
    good: readable(ours.good),
    "on-signal": onSignal(signal, [ours["on-signal"], sheet, paper, ink]),
  };
}

function named(colours: TeamColours, scheme: Scheme): Partial<Palette> {
  return Object.fromEntries(Object.entries(colours).map(([name, pair]) => [name, pair[scheme]]));
}

/** What is written on a button: the first that can be read there, else black or white. */
function onSignal(signal: string, wished: string[]): string {
  const ends = ["#ffffff", "#000000"].toSorted((a, b) => contrast(b, signal) - contrast(a, signal));
  return [...wished, ...ends].find((colour) => contrast(colour, signal) >= NEEDED) ?? "#000000";
}

/** Colours that cannot be read, as [field, what is wrong and which colour near it would pass]. `tokens` is tokens.css. */
export function colourFaults(tokens: string, colours: TeamColours): [string, string][] {
  return SCHEMES.flatMap((scheme) => {
    const ours = paletteIn(tokens, scheme);
    return FIELDS.flatMap((field): [string, string][] => {
      const pairs = PAIRS.filter((pair) => blamed(pair, colours) === field);
      const faint = pairs.find((pair) => ratioOf(pair, baseOf(ours, colours, scheme)) < NEEDED);
      return faint ? [[`colours.${field}.${scheme}`, told(faint, pairs, { ours, colours, scheme, field })]] : [];
    });
  });
}

const FIELDS = ["ink", "signal", "paper"] as const;
const ratioOf = ({ colour, ground }: Pair, palette: Base) => contrast(palette[colour], palette[ground]);

/** The colour to change: the one in front where the team chose it, else the one behind. */
function blamed({ colour, ground }: Pair, colours: TeamColours): keyof TeamColours | undefined {
  if (colours[colour]) return colour;
  if (ground === "signal-wash" && colours.signal) return "signal";
  return colours.paper ? "paper" : undefined;
}

interface Chosen {
  ours: Palette;
  colours: TeamColours;
  scheme: Scheme;
  field: keyof TeamColours;
}

function told(faint: Pair, pairs: Pair[], { ours, colours, scheme, field }: Chosen): string {
  const withField = (hex: string) => baseOf(ours, { ...colours, [field]: { light: hex, dark: hex } }, scheme);
  const palette = baseOf(ours, colours, scheme);
  const near = nearest(palette[field], (hex) => pairs.every((pair) => ratioOf(pair, withField(hex)) >= NEEDED));
  const { colour, ground, where } = faint;
  const found = (Math.floor(ratioOf(faint, palette) * 100) / 100).toFixed(2);
  const remedy = near ? `“${near}” is near and would pass.` : "choose one that is much darker or lighter.";
  return `${colour} on ${ground} (${where}, ${scheme} scheme) has a contrast of ${found} to 1 and needs ${NEEDED}; ${remedy}`;
}
