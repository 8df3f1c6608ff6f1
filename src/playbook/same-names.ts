// Finds two things of one kind that readers could not tell apart, as when a copied file keeps its title.
import type { Hideable } from "./hiding.ts";

interface Named {
  id: string;
  title: string;
  question?: string;
}

/** The parts of the content that have pages, each with a file of its own. */
type Shelves = Hideable & { guides: Named[] };

/** Faults as "file: field: what is wrong and what to do", told of the file that `isOwn` where one of two is. Capitals make no difference. */
export function sameNameFaults({ playbook, coach, guides }: Shelves, isOwn: (file: string) => boolean): string[] {
  const shelf = (folder: string, things: Named[], end = "mdx") => things.map((one) => ({ ...one, file: `${folder}/${one.id}.${end}` }));
  const shelves = [
    shelf("techniques", Object.values(playbook.techniques)),
    shelf("plays", Object.values(playbook.plays)),
    shelf("cadences", Object.values(playbook.cadences)),
    shelf("guides", guides),
    [...shelf("coach", coach.rules), ...shelf("phrases", coach.phrases, "yaml")],
  ].map((things) => things.toSorted((a, b) => Number(isOwn(a.file)) - Number(isOwn(b.file))));
  return shelves.flatMap((things) => [...alike(things, "title"), ...alike(things, "question")]);
}

function alike(things: (Named & { file: string })[], field: "title" | "question"): string[] {
  const having = things.filter((one) => one[field]);
  const groups = Map.groupBy(having, (one) => one[field]?.trim().toLowerCase());
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(
      ({ file }) => `content/${file}: ${field}: “${first?.id}” has “${first?.[field]}”, too; write another in one of the two files.`,
    ),
  );
}
