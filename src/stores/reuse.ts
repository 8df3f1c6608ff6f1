// Values made anew, handed out as they were wherever nothing in them changed, so that a view redraws only what did.

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** `now`, each part of it that equals the part of `before` in the same place replaced by that part. For arrays and plain objects. */
export function reuse<T>(before: unknown, now: T): T {
  if (!isTree(before) || !isTree(now) || Array.isArray(before) !== Array.isArray(now)) return now;
  const keys = Object.keys(now);
  let isSame = keys.length === Object.keys(before).length;
  for (const key of keys) {
    const part = reuse(before[key], now[key]);
    (now as Record<string, unknown>)[key] = part;
    if (part !== before[key]) isSame = false;
  }
  return isSame ? (before as T) : now;
}
