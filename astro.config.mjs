// How the site is built: MDX pages, Solid islands, a strict content security policy.
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { basePath } from "./src/playbook/base-path.ts";
import { hydrationHash } from "./src/playbook/hydration-hash.ts";
import { contentGate } from "./src/playbook/content-gate.ts";
import { finishPages } from "./src/playbook/finish-pages.ts";
import { laterParts } from "./src/playbook/later-parts.ts";
import { phoneMetadata } from "./src/playbook/phone-metadata.ts";
import { precache } from "./src/playbook/precache.ts";
import { hashOf } from "./src/playbook/script-hash.ts";
import { solidIslands } from "./src/playbook/solid/islands.ts";
import { COMING_SCRIPT } from "./src/ui/calendar/coming-script.ts";
import { THEME_SCRIPT } from "./src/ui/settings/theme-script.ts";
import { WAKING_SCRIPT } from "./src/ui/waking/waking-script.ts";

/** What every tool has: Solid, stores, the hands on the browser, the parts that all of them show. */
const FRAME = [
  /[\\/]node_modules[\\/](?:solid-js|@nanostores|@astrojs[\\/]solid-js)[\\/]/,
  /[\\/]src[\\/]ui[\\/](?:value|by-id|later|title-focus|links|controls[\\/](?:Announce|Choice|Fetched|Notice|Unloaded))\./,
  /[\\/]src[\\/](?:stores[\\/](?:kept-boxes|listen-to-all|notice|region|calendar[\\/]loader)|browser[\\/]hands)\./,
];
/** What the calendar shows first, and the score. */
const TODAY =
  /[\\/]src[\\/]ui[\\/](?:growing|undo-keys|calendar[\\/](?:AddPeople|arrival|BackupLine|NoteHead|parts|PhoneLink|Places|Reach|Today|TouchRow|Welcome))\./;
const SCORE = /[\\/]src[\\/]ui[\\/]calendar[\\/](?:Example|Score|ScoreMusic)\./;
/** One file of it instead of ten, without what reading pages fetch, too. */
const FILES = [
  { name: "preload", test: /vite[\\/]preload-helper/, priority: 1 },
  { name: "stores", test: /[\\/]node_modules[\\/]nanostores[\\/]/, priority: 1 },
  { name: "records", test: /[\\/]idb-keyval[\\/]/, priority: 1 },
  { name: "frame", test: (id) => FRAME.some((part) => part.test(id)) },
  { name: "today", test: TODAY },
  { name: "score", test: SCORE },
];

const base = basePath(process.env.BASE_PATH);

export default defineConfig({
  base,
  build: { inlineStylesheets: "always" },
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  trailingSlash: "always",
  integrations: [contentGate(), mdx(), solidIslands(), finishPages(), precache()],
  markdown: { syntaxHighlight: false },
  vite: {
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: FILES } } } } },
    },
    plugins: [phoneMetadata(), laterParts()],
  },
  security: {
    csp: {
      scriptDirective: { hashes: [await hydrationHash(), ...[THEME_SCRIPT, COMING_SCRIPT, WAKING_SCRIPT].map(hashOf)] },
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
