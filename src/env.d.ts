// Modules that the build makes.

declare module "virtual:team.css";

declare module "virtual:phone-metadata" {
  const metadata: import("libphonenumber-js/core").MetadataJson;
  export default metadata;
}

declare module "virtual:content" {
  export const openIn: typeof import("./playbook/gate/open.ts").openIn;
}

declare module "js-yaml" {
  export const CORE_SCHEMA: unknown;
  /** The data of a text; throws where it cannot be read. */
  export function load(text: string, options: { schema: unknown }): unknown;
}

declare namespace astroHTML.JSX {
  interface IntrinsicAttributes {
    /** Wakes the island once the page has been painted: `ui/waking/wake-island.ts`. */
    "client:painted"?: boolean;
  }
}
