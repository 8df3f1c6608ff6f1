// The real content as the gate lets it through, without what a team adds, for tests in plain Node.
import { filesIn } from "../src/playbook/gate/files.ts";
import { type Content, openGate } from "../src/playbook/gate/gate.ts";
import { aroundIn } from "../src/playbook/gate/open.ts";
import type { Playbook } from "../src/domain/playbook.ts";

const root = new URL("..", import.meta.url).pathname;
const found = Object.entries(filesIn(`${root}content`)).filter(([path]) => !path.startsWith("own/"));

/** Our content’s files, as texts by path. */
export const files = Object.fromEntries(found);

/** What lies around the content. */
export const around = await aroundIn(root);

const opened = openGate(files, around);
if ("faults" in opened) throw new Error(opened.faults.join("\n"));

/** What the gate says of our content with this changed; nothing where it opens. */
export function faultsOf(change: Record<string, string>): string[] {
  const gate = openGate({ ...files, ...change }, around);
  return "faults" in gate ? gate.faults : [];
}

export const content: Content = opened.content;
export const playbook: Playbook = content.playbook;
