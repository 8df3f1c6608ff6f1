// What the gate let through, as the module "virtual:content" of the pages.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Content } from "./gate/gate.ts";

const NAME = "virtual:content";
const GATE = fileURLToPath(new URL("./gate/open.ts", import.meta.url));

interface Server {
  config: { root: string };
  watcher: { add: (folder: string) => unknown; on: (event: "all", told: (event: string, path: string) => void) => unknown };
  ws: { send: (message: { type: "full-reload" }) => void };
}

/** A Vite plugin. A build's content is given once; while somebody edits there is none, and the gate is opened for each page. */
export function contentModule(content?: Content) {
  return {
    name: "content",
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id: string) => (id === `\0${NAME}` ? codeFor(content) : undefined),
    configureServer({ config, watcher, ws }: Server) {
      const folder = join(config.root, "content");
      watcher.add(folder);
      watcher.on("all", (_, path) => path.startsWith(folder) && ws.send({ type: "full-reload" }));
    },
  };
}

const codeFor = (content?: Content) =>
  content
    ? `const content = JSON.parse(${JSON.stringify(JSON.stringify(content))});\nexport const openIn = async () => ({ content });`
    : `export { openIn } from ${JSON.stringify(GATE)};`;
