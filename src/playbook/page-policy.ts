// Build time: a page's policy names only the inline scripts and styles that stand on it; Astro names those of the whole site.
import { hashOf } from "./script-hash.ts";

const META = /<meta http-equiv="content-security-policy"[^>]*>/;
const INLINE = /<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;

/** The page with the hashes left out of its policy that nothing on it answers to; none is ever added. */
export function withOwnHashes(page: string): string {
  const own = new Set([...page.matchAll(INLINE)].map(([, , text = ""]) => `'${hashOf(text)}'`));
  return page.replace(META, (meta) => meta.replaceAll(/ ('sha256-[^']+')/g, (hash, name: string) => (own.has(name) ? hash : "")));
}
