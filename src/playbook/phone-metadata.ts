// Build time: cuts libphonenumber's metadata down to the team's countries, as the module "virtual:phone-metadata".
import { createRequire } from "node:module";
import type { MetadataJson } from "libphonenumber-js/core";
import { singleIn } from "./gate/files.ts";
import { readSingle } from "./gate/reading.ts";

const NAME = "virtual:phone-metadata";

/** Metadata of these countries only; calling codes keep just them, the main country first. */
export function cutMetadata(all: MetadataJson, countries: readonly string[]): MetadataJson {
  const kept = Object.entries(all.countries).filter(([code]) => countries.includes(code));
  const codes = Object.entries(all.country_calling_codes).map(
    ([code, users]) => [code, users.filter((user) => countries.includes(user))] as const,
  );
  return {
    ...all,
    countries: Object.fromEntries(kept),
    country_calling_codes: Object.fromEntries(codes.filter(([, users]) => users.length > 0)),
    nonGeographic: {},
  } as MetadataJson;
}

/** A Vite plugin: `import metadata from "virtual:phone-metadata"`. Countries come from content/team.yaml. */
export function phoneMetadata() {
  return {
    name: "phone-metadata",
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id: string) => (id === `\0${NAME}` ? `export default ${JSON.stringify(teamMetadata())}` : undefined),
  };
}

function teamMetadata(): MetadataJson {
  const read = readSingle(singleIn("content", "team.yaml"), "team.yaml");
  const { countries } = ("data" in read ? read.data : { countries: [] }) as { countries: string[] };
  const all = createRequire(import.meta.url)("libphonenumber-js/metadata.max.json") as MetadataJson;
  return cutMetadata(all, countries);
}
