// Solid's islands: while somebody edits as Astro has them, in a build compiled beside everything else.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import solid from "@astrojs/solid-js";
import type { AstroIntegration } from "astro";
import { type Compiler, createCompiler } from "./compiler.ts";
import { solidPolicy } from "./policy.ts";

const COMPONENT = /\.tsx$/;

/** An Astro integration in place of Solid's own, which it contains. */
export function solidIslands(): AstroIntegration {
  let compiler: Compiler | undefined;
  return {
    name: "solid-islands",
    hooks: {
      "astro:config:setup": async (setup) => {
        const isBuild = setup.command === "build";
        await solid(isBuild ? { exclude: COMPONENT } : {}).hooks["astro:config:setup"]?.(setup);
        setup.updateConfig({ vite: { plugins: [solidPolicy()] } });
        if (!isBuild) return;
        compiler = createCompiler();
        readAhead(compiler, fileURLToPath(setup.config.srcDir));
        setup.updateConfig({ vite: { plugins: [components(compiler)] } });
      },
      "astro:build:done": async () => void (await compiler?.end()),
    },
  };
}

/** Browsers get every component; which of them pages show is known only when they are bundled. */
function readAhead(compiler: Compiler, folder: string): void {
  for (const name of globSync("**/*.tsx", { cwd: folder })) {
    const file = join(folder, name).replaceAll("\\", "/");
    compiler.compile(readFileSync(file, "utf8"), file, "dom").catch(() => undefined);
  }
}

/** A Vite plugin. */
function components(compiler: Compiler) {
  return {
    name: "components",
    enforce: "pre" as const,
    transform: {
      filter: { id: COMPONENT },
      async handler(this: { environment: { name: string } }, source: string, id: string) {
        const code = await compiler.compile(source, id, this.environment.name === "client" ? "dom" : "ssr");
        return { code, map: null };
      },
    },
  };
}
