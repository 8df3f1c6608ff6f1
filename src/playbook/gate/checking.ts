// Files → checked things by id, with every fault of every file gathered on the way.
import type { z } from "astro/zod";
import { type Files, type Folder, homesIn, type Ours, type Single } from "./files.ts";
import { issueWords } from "./issue-words.ts";
import { proseFaults, proseOf, type Read, readFront, readSingle, readYaml } from "./reading.ts";

export type Entries<T> = Record<string, T & { id: string }>;

/** Prose of a page, for the links in it. */
export interface Prose {
  id: string;
  collection: Folder;
  body: string;
}

/** Reads with schemas and keeps the faults as "content/file: field: what to do". What has a fault is left out. */
export function createChecking(files: Files) {
  const faults: string[] = [];
  const prose: Prose[] = [];

  function checked<T>(file: string, read: Read, schema: z.ZodType<T>, within = ""): T | undefined {
    const complain = (told: string[], where = file) => void faults.push(...told.map((fault) => `content/${where}: ${within}${fault}`));
    if ("faults" in read) return void complain(read.faults, read.file);
    const result = schema.safeParse(read.data ?? {});
    if (!result.success) complain(result.error.issues.map((issue) => issueWords(issue, schema, read.data)));
    return result.data;
  }

  function readPage(id: string, path: string, folder: Folder): Read {
    const text = files[path] ?? "";
    if (folder === "phrases") return readYaml(text);
    prose.push({ id, collection: folder, body: proseOf(text) });
    faults.push(...proseFaults(text).map((fault) => `content/${path}: body: ${fault}`));
    return readFront(text);
  }

  /** A folder’s things, in their pages’ order; the team’s own first where two have the same number. */
  function entries<T extends object>(folder: Folder, schema: z.ZodType<T>): Entries<T> {
    const found = homesIn(files, folder).flatMap(({ id, path }) => {
      const data = checked(path, readPage(id, path, folder), schema);
      return data ? [{ path, entry: { ...data, id } }] : [];
    });
    const sorted = found.toSorted((a, b) => placeOf(a.entry) - placeOf(b.entry) || Number(isOwn(b.path)) - Number(isOwn(a.path)));
    return Object.fromEntries(sorted.map(({ entry }) => [entry.id, entry]));
  }

  function single<T>(name: Single | Ours, schema: z.ZodType<T>): T | undefined {
    return checked(name, readSingle(files, name), schema);
  }

  /** A file with a record a line, by id. */
  function records<T extends object>(name: Single, schema: z.ZodType<T>): Entries<T> {
    const read = readSingle(files, name);
    if ("faults" in read) checked(name, read, schema);
    const rows = "data" in read ? Object.entries((read.data ?? {}) as Record<string, unknown>) : [];
    const found = rows.map(([id, row]) => [id, checked(name, { data: row }, schema, `${id}.`)] as const);
    return Object.fromEntries(found.flatMap(([id, data]) => (data ? [[id, { ...data, id }]] : [])));
  }

  return { faults, prose, entries, single, records };
}

export type Checking = ReturnType<typeof createChecking>;

const isOwn = (path: string) => path.startsWith("own/");

function placeOf(entry: object): number {
  const { order, number } = entry as { order?: number; number?: number };
  return order ?? number ?? 0;
}
