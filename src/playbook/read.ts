// What the pages are made of, read through the gate once a build, and each time while somebody edits.
import { openIn } from "virtual:content";
import type { Playbook } from "../domain/playbook.ts";
import type { Content } from "./gate/gate.ts";

let read: Promise<Content> | undefined;

/** Everything behind the gate. Throws with every fault of the content; a build has been stopped before that. */
export function readContent(): Promise<Content> {
  if (import.meta.env.DEV) return open();
  read ??= open();
  return read;
}

async function open(): Promise<Content> {
  const opened = await openIn();
  if ("faults" in opened) throw new Error(opened.faults.join("\n"));
  return opened.content;
}

/** The playbook alone. */
export const readPlaybook = async (): Promise<Playbook> => (await readContent()).playbook;
