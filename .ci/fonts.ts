// Cuts the faces down to what the site sets: `npm run fonts`, after a change to the letters or weights in src/ui/fonts/fonts.css.
// The tool that cuts is no dependency: it is installed once into a folder of its own among the temporary files.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const TOOL = "subset-font@2.9.0";
const FOLDER = "src/ui/fonts";
/** Figures, kerning and marks; the faces bring many more. */
const FEATURES = ["calt", "ccmp", "kern", "liga", "lnum", "locl", "mark", "mkmk", "onum", "pnum", "tnum"];
/** Names in a font that say whose it is: copyright, licence and where to read it. */
const CREDIT = [0, 13, 14];
const WEIGHTS = { min: 400, max: 700 };
/** Italics stand in few places, so one weight does for all of them. */
const FACES = [
  { file: "newsreader", from: "newsreader/files/newsreader-latin-wght-normal.woff2", wght: WEIGHTS },
  { file: "newsreader-italic", from: "newsreader/files/newsreader-latin-wght-italic.woff2", wght: 450 },
  { file: "public-sans", from: "public-sans/files/public-sans-latin-wght-normal.woff2", wght: WEIGHTS },
];

type Cut = (font: Uint8Array, letters: string, options: object) => Promise<Uint8Array>;

async function findTool(): Promise<Cut> {
  const folder = join(tmpdir(), `callback-playbook-${TOOL}`);
  const main = join(folder, "node_modules/subset-font/index.js");
  mkdirSync(folder, { recursive: true });
  if (!existsSync(main)) execFileSync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--loglevel=error", TOOL]);
  return ((await import(main)) as { default: Cut }).default;
}

const styles = readFileSync(join(FOLDER, "fonts.css"), "utf8");

/** The letters for which the style sheet asks for a file. */
function lettersOf(file: string): string {
  const [, ranges = ""] = new RegExp(`/${file}\\.woff2"[^}]*unicode-range:([^;]+);`).exec(styles) ?? [];
  return ranges
    .split(",")
    .flatMap((range) => {
      const [from = 0, to = from] = range
        .trim()
        .replace("U+", "")
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
    })
    .join("");
}

const cut = await findTool();
for (const { file, from, wght } of FACES)
  for (const name of [file, `${file}-latin`]) {
    const whole = readFileSync(join("node_modules/@fontsource-variable", from));
    const options = { targetFormat: "woff2", variationAxes: { wght }, keepFeatures: FEATURES, preserveNameIds: CREDIT };
    const small = await cut(whole, lettersOf(name), options);
    writeFileSync(join(FOLDER, `${name}.woff2`), small);
    console.log(`${name}: ${small.length} bytes of ${whole.length}`);
  }
