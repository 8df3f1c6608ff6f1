// Build time: what an island fetches only when it is wanted is left out of the rendering of pages, where nobody wants it yet.

const PREFIX = "\0later:";
/** Code that runs in browsers; pages and what they are made of import all they need. */
const BROWSERS = /\/src\/(?:islands|ui|stores|browser)\//;

/** A Vite plugin for builds: a part that is rendered after all stops the build and says so. */
export function laterParts() {
  return {
    name: "later-parts",
    apply: "build" as const,
    resolveDynamicImport(this: { environment: { name: string } }, part: unknown, importer: string) {
      const isLeftOut = this.environment.name !== "client" && typeof part === "string" && BROWSERS.test(importer);
      return isLeftOut ? `${PREFIX}${part}` : undefined;
    },
    load: {
      filter: { id: new RegExp(`^${PREFIX}`) },
      handler: (id: string) => `throw new Error(${JSON.stringify(refusal(id.slice(PREFIX.length)))});`,
    },
  };
}

const refusal = (part: string) =>
  `${part} is fetched when it is wanted, so it cannot be part of a page as it is built. Show it only after the island has woken, or import it at the top.`;
