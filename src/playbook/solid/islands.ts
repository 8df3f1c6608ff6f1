// Solid's islands: while somebody edits as Astro has them, in a build compiled beside everything else.
import { fileURLToPath } from "node:url";
import solid from "@astrojs/solid-js";
import type { AstroIntegration } from "astro";
import { wantedIn } from "./ahead.ts";
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
        setup.addClientDirective({ name: "painted", entrypoint: "./src/ui/waking/wake-island.ts" });
        await solid(isBuild ? { exclude: COMPONENT } : {}).hooks["astro:config:setup"]?.(setup);
        setup.updateConfig({ vite: { plugins: [solidPolicy()] } });
        if (!isBuild) return;
        compiler = createCompiler();
        for (const { source, file, target } of wantedIn(fileURLToPath(setup.config.srcDir)))
          compiler.compile(source, file, target).catch(() => undefined);
        setup.updateConfig({ vite: { plugins: [components(compiler)] } });
      },
      "astro:build:done": async () => void (await compiler?.end()),
    },
  };
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
