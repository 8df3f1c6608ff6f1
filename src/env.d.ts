// Modules that the build makes.
/// <reference path="../.astro/types.d.ts" />

declare module "virtual:phone-metadata" {
  const metadata: import("libphonenumber-js/core").MetadataJson;
  export default metadata;
}
