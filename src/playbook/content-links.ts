// Links in prose are written (technique:referrer-first); here they are checked, and ui/prose/Link.astro resolves them.
import type { Playbook } from "../domain/playbook.ts";

interface Page {
  id: string;
  collection: string;
  body?: string;
}

/** Where a link in brackets, or one set down below the text, leads. */
const LINK = /(!\[[^\]]*)?\]\(\s*([^)\s]*)|^ {0,3}\[[^\]]+\]:\s*(\S+)/gm;
const CODE = /^(`{3,})[\s\S]*?^\1[ \t]*$|`[^`\n]*`/gm;
const ELSEWHERE = /^(?:https?:\/\/.|mailto:.|tel:.|#.)/;

/** Links that lead nowhere, wherever the site is hosted, as "file: body: …". */
export function linkFaults(playbook: Playbook, pages: Page[], guides: { id: string }[]): string[] {
  const known: Record<string, string[]> = {
    technique: Object.keys(playbook.techniques),
    play: Object.keys(playbook.plays),
    cadence: Object.keys(playbook.cadences),
    guide: guides.map(({ id }) => id),
  };
  return pages.flatMap(({ id, collection, body = "" }) =>
    [...body.replaceAll(CODE, "").matchAll(LINK)].flatMap(([, picture, inline = "", below = inline]) => {
      const told = picture ? PICTURE : faultOf(below, known);
      return told ? [`content/${collection}/${id}.mdx: body: ${told}`] : [];
    }),
  );
}

const PICTURE = "a picture cannot stand in prose; say in words what it shows, or link to it by its whole address.";

function faultOf(link: string, known: Record<string, string[]>): string | undefined {
  const [, kind = "", id = ""] = /^([^:]*):(.*)$/.exec(link) ?? [];
  if (Object.hasOwn(known, kind))
    return known[kind]?.includes(id) ? undefined : `the link ${link} leads nowhere; name one of: ${known[kind]?.join(", ")}.`;
  return ELSEWHERE.test(link)
    ? undefined
    : `the link (${link}) leads nowhere; write it as technique:, play:, cadence: or guide: with an id, or as a whole address that begins with https://.`;
}
