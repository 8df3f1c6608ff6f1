// How the site is built: MDX pages, Solid islands, a strict content security policy.
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { hydrationHash } from "./src/playbook/hydration-hash.ts";
import { contentGate } from "./src/playbook/content-gate.ts";
import { finishPages } from "./src/playbook/finish-pages.ts";
import { laterParts } from "./src/playbook/later-parts.ts";
import { phoneMetadata } from "./src/playbook/phone-metadata.ts";
import { precache } from "./src/playbook/precache.ts";
import { hashOf } from "./src/playbook/script-hash.ts";
import { solidIslands } from "./src/playbook/solid/islands.ts";
import { THEME_SCRIPT } from "./src/ui/settings/theme-script.ts";

const SOLID = /[\\/](solid-js|@nanostores[\\/]solid|@astrojs[\\/]solid-js)[\\/]/;

const base = process.env.BASE_PATH ?? "/";

export default defineConfig({
  base,
  build: { inlineStylesheets: "always" },
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  trailingSlash: "always",
  integrations: [contentGate(), mdx(), solidIslands(), finishPages(), precache()],
  markdown: { syntaxHighlight: false },
  vite: {
    // Solid in one file: it would be three on every page with a tool.
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: "solid", test: SOLID }] } } } } },
    },
    plugins: [phoneMetadata(), laterParts()],
  },
  security: {
    csp: {
      scriptDirective: { hashes: [await hydrationHash(), hashOf(THEME_SCRIPT)] },
      directives: [
        "default-src 'self'",
        "media-src 'self' blob:",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types solid callback-playbook",
      ],
    },
  },
});
