// Stops a build before it begins where the content has faults; else hands the content to the pages, and gives each tool its page.
import type { AstroIntegration } from "astro";
import { contentModule } from "./content-module.ts";
import { openIn } from "./gate/open.ts";
import { visibleLinks } from "./prose/visible-links.ts";
import { teamStyles } from "./team-styles.ts";

/** An Astro integration: the faults in one list, file by file, and nothing else. */
export function contentGate(): AstroIntegration {
  return {
    name: "content-gate",
    hooks: {
      "astro:config:setup": async ({ command, injectRoute, addWatchFile, updateConfig }) => {
        if (command === "preview") return;
        for (const file of ["content/team.yaml", "content/own/team.yaml"]) addWatchFile(file);
        const opened = await openIn();
        if ("faults" in opened) return stop(opened.faults);
        const { content } = opened;
        updateConfig({
          vite: {
            plugins: [contentModule(command === "dev" ? undefined : content), visibleLinks(content.team.hide), teamStyles(content.team)],
          },
        });
        for (const tool of content.playbook.team.tools) injectRoute({ pattern: `/${tool}`, entrypoint: `./src/pages/_${tool}.astro` });
      },
    },
  };
}

function stop(faults: string[]): never {
  process.stderr.write(`\n${faultList(faults)}\n`);
  process.exit(1);
}

/** "content/file: field: what to do" → a list under each file’s name. */
export function faultList(faults: string[]): string {
  const files = Map.groupBy(faults, (fault) => fault.slice(0, fault.indexOf(": ")));
  const lists = [...files].map(([file, its]) => [`${file}`, ...its.map((fault) => `  ${fault.slice(file.length + 2)}`)].join("\n"));
  const count = faults.length === 1 ? "one fault" : `${faults.length} faults`;
  return `The content has ${count}. Mend what is listed here, and build again.\n\n${lists.join("\n\n")}\n`;
}
