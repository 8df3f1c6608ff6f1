// The prose of a page by its name, read once however many pages show it.
import { type Prose, readProse } from "./prose.ts";

const known = new Map<string, Prose>();

/** The prose of "plays/referral", of all there is by name; throws with the file where it cannot be read. */
export function proseOf(all: Readonly<Record<string, string>>, page: string): Prose {
  const body = all[page] ?? "";
  const read = known.get(body) ?? readNamed(page, body);
  known.set(body, read);
  return read;
}

function readNamed(page: string, body: string): Prose {
  try {
    return readProse(body);
  } catch (error) {
    throw new Error(`content/${page}.mdx: body: ${(error as Error).message}`);
  }
}
