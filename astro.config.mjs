// How the site is built: MDX pages, Solid islands, fonts served from here, a strict content security policy.
import solid from "@astrojs/solid-js";
import { defineConfig, fontProviders } from "astro/config";
import { hydrationHash } from "./src/playbook/hydration-hash.ts";
import { contentGate } from "./src/playbook/content-gate.ts";
import { islandNames } from "./src/playbook/island-names.ts";
import { phoneMetadata } from "./src/playbook/phone-metadata.ts";
import { precache } from "./src/playbook/precache.ts";
import { preloadIslands } from "./src/playbook/preload-islands.ts";
import { hashOf } from "./src/playbook/script-hash.ts";
import { solidPolicy } from "./src/playbook/solid-policy.ts";
import { THEME_SCRIPT } from "./src/ui/settings/theme-script.ts";

const font = (name, weight, style) => ({
  weight,
  style,
  src: [`./node_modules/@fontsource-variable/${name}/files/${name}-latin-wght-${style}.woff2`],
});

const base = process.env.BASE_PATH ?? "/";

export default defineConfig({
  base,
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  trailingSlash: "always",
  integrations: [contentGate(), solid(), preloadIslands(), islandNames(), precache()],
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [phoneMetadata(), solidPolicy()],
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
  fonts: [
    {
      provider: fontProviders.local(),
      name: "Newsreader",
      cssVariable: "--font-serif",
      fallbacks: ["Georgia", "serif"],
      options: { variants: [font("newsreader", "200 800", "normal"), font("newsreader", "200 800", "italic")] },
    },
    {
      provider: fontProviders.local(),
      name: "Public Sans",
      cssVariable: "--font-sans",
      fallbacks: ["Arial", "sans-serif"],
      options: { variants: [font("public-sans", "100 900", "normal")] },
    },
  ],
});
