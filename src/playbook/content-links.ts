// Links in prose are written (technique:referrer-first); here they are checked, and ui/prose/Link.astro resolves them.
import type { Playbook } from "../domain/playbook.ts";

interface Page {
  id: string;
  collection: string;
  body?: string;
}

const LINK = /\]\((technique|play|cadence|guide):([^)]*)\)/g;

/** Links to pages that do not exist, as "file: body: …". */
export function linkFaults(playbook: Playbook, pages: Page[], guides: { id: string }[]): string[] {
  const known: Record<string, string[]> = {
    technique: Object.keys(playbook.techniques),
    play: Object.keys(playbook.plays),
    cadence: Object.keys(playbook.cadences),
    guide: guides.map(({ id }) => id),
  };
  return pages.flatMap(({ id, collection, body }) =>
    [...(body ?? "").matchAll(LINK)].flatMap(([, kind = "", target = ""]) =>
      known[kind]?.includes(target)
        ? []
        : [`content/${collection}/${id}.mdx: body: the link ${kind}:${target} leads nowhere; name one of: ${known[kind]?.join(", ")}.`],
    ),
  );
}
