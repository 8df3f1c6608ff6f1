// Draws the icons of the site and of the installed app from public/icon.svg: `npm run icons`, whenever that picture changes.
import { mkdirSync, readFileSync } from "node:fs";
import { openBrowser } from "../test/browser.ts";

const svg = readFileSync("public/icon.svg", "utf8");
/** A maskable icon is cut to any shape, so its ground goes to the edges. */
const ground = /fill="(#[0-9a-f]+)"/i.exec(svg)?.[1] ?? "#ffffff";
const ICONS = [
  { file: "icon-96.png", size: 96, background: "transparent" },
  { file: "icon-192.png", size: 192, background: "transparent" },
  { file: "icon-512.png", size: 512, background: "transparent" },
  { file: "maskable-512.png", size: 512, background: ground },
];

mkdirSync("public/icons", { recursive: true });
const browser = await openBrowser();
for (const { file, size, background } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<body style="margin:0;background:${background}">${svg.replace("<svg", '<svg style="display:block"')}`);
  await page.screenshot({ path: `public/icons/${file}`, omitBackground: true });
}
await browser.close();
