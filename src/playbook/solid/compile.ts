// A component's file, in TypeScript with Solid's markup → a module for browsers, or for the rendering of pages.
import { fileURLToPath } from "node:url";
import { transformSync } from "@babel/core";

/** What the module is for: waking in a browser, or being rendered into a page. */
export type Target = "dom" | "ssr";

const PRESET = fileURLToPath(import.meta.resolve("babel-preset-solid"));

/** The types stay, for the bundler to take out. Throws with the place in the file where it cannot be read. */
export function compile(source: string, file: string, target: Target): string {
  const made = transformSync(source, {
    filename: file,
    presets: [[PRESET, { generate: target, hydratable: true }]],
    parserOpts: { plugins: ["jsx", "typescript"] },
    babelrc: false,
    configFile: false,
    browserslistConfigFile: false,
  });
  return made?.code ?? "";
}
