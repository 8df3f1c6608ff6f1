// The hash of the one inline script that Solid needs before an island wakes, for the content security policy.
import { createRequire } from "node:module";
import { join } from "node:path";
import { hashOf } from "./script-hash.ts";

/** "sha256-…" of the script as Solid's server build prints it. */
export async function hydrationHash(): Promise<`sha256-${string}`> {
  const folder = createRequire(import.meta.url)
    .resolve("solid-js/package.json")
    .replace(/package\.json$/, "");
  const { generateHydrationScript } = (await import(join(folder, "web/dist/server.js"))) as { generateHydrationScript: () => string };
  const script = /<script[^>]*>([\s\S]*?)<\/script>/.exec(generateHydrationScript())?.[1] ?? "";
  return hashOf(script);
}
