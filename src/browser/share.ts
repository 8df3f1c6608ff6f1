// The code that makes and reads share links, fetched from this site when somebody begins to work or follows such a link.

export type Share = typeof import("../domain/saved/share.ts");

let kept: Promise<Share> | undefined;

/** Loads it once. A click that copies a link finds it there already: browsers let a page copy only while the click lasts. */
export function loadShare(): Promise<Share> {
  kept ??= import("../domain/saved/share.ts");
  kept.catch(() => (kept = undefined));
  return kept;
}
