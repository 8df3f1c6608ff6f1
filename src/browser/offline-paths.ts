// What a request asks of the files kept on this device: paths, with whatever slash or query they come, and ranges of bytes.

/** Each file of one build: its path below the site's root → its revision; "" where the path already holds one. */
export type Files = Readonly<Record<string, string>>;

export type Wanted = { kind: "file"; key: string } | { kind: "elsewhere"; path: string } | { kind: "unknown" };

/** A file's name in the cache, below the site's root: the same bytes have the same key in every version. */
export const keyOf = (path: string, revision: string): string => (revision ? `${path}?${revision}` : path);

/** What a path below the root leads to, as hosts answer it: `plays/index.html` is `plays/`, and `plays` is sent on to it. */
export function wantedOf(path: string, files: Files): Wanted {
  const page = path.replace(/(^|\/)index\.html$/, "$1");
  const revision = Object.hasOwn(files, page) ? files[page] : undefined;
  if (revision !== undefined) return { kind: "file", key: keyOf(page, revision) };
  return Object.hasOwn(files, `${page}/`) ? { kind: "elsewhere", path: `${page}/` } : { kind: "unknown" };
}

/** First and last byte of a `Range` header, both included; undefined for one that asks for several ranges or for nothing there is. */
export function rangeOf(header: string, size: number): [first: number, last: number] | undefined {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header.trim()) ?? [];
  if (!from && !to) return undefined;
  const first = from ? Number(from) : Math.max(0, size - Number(to));
  const last = from && to ? Math.min(Number(to), size - 1) : size - 1;
  return first <= last ? [first, last] : undefined;
}
