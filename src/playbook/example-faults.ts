// Finds examples of the coach's content that show something else than they say.
import { BANNED } from "./banned.ts";
import type { Lesson } from "./coach-example.ts";
import type { CoachContent } from "./coach-faults.ts";

/** Faults as "file: field: what is wrong and what to do". The examples of a team's banned words are ours. */
export function exampleFaults({ rules, phrases }: CoachContent, lessons: Record<string, Lesson>): string[] {
  const files = [...rules.map(({ id }) => [id, `coach/${id}.mdx`]), ...phrases.map(({ id }) => [id, `phrases/${id}.yaml`])];
  return files
    .filter(([id]) => id !== BANNED.id)
    .flatMap(([id = "", file]) => lessonFaults(`content/${file}: examples`, lessons[id] as Lesson));
}

const lessonFaults = (place: string, { bad, good }: Lesson): string[] => [
  ...(bad.says.length > 0 ? [] : [`${place}.bad: the coach finds nothing to say of it; write a message that gets this remark.`]),
  ...good.says.map((says) => `${place}.good: it gets the remark, too (${says}); write a message that does not.`),
];
