// Opens the gate on the project’s own folders: content/, the pictures in public/, and the colours of tokens.css.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { imageMetadata } from "astro/assets/utils";
import { filesIn } from "./files.ts";
import { type Content, openGate } from "./gate.ts";
import type { Around } from "./team-faults.ts";

/** What lies around the content of the project in this folder. */
export async function aroundIn(root = "."): Promise<Around> {
  const folder = join(root, "public");
  const names = globSync("**/*.{svg,png,webp,jpg,jpeg}", { cwd: folder }).map((name) => name.replaceAll("\\", "/"));
  const sized = await Promise.all(
    names.map(async (name) => {
      const size = await imageMetadata(readFileSync(join(folder, name)), name).catch(() => undefined);
      return size ? [[name, { width: size.width, height: size.height }] as const] : [];
    }),
  );
  return { pictures: Object.fromEntries(sized.flat()), tokens: readFileSync(join(root, "src/ui/tokens.css"), "utf8") };
}

/** The content of the project in this folder, or its faults. */
export const openIn = async (root = "."): Promise<{ content: Content } | { faults: string[] }> =>
  openGate(filesIn(join(root, "content")), await aroundIn(root));
