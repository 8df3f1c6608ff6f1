// The boxes of a path on the tape, as they lie from its beginning.

/** Where each box begins and ends, in seconds, in the order drawn. */
export function boxesOn(path: string): { from: number; to: number }[] {
  let at = 0;
  const boxes: { from: number; to: number }[] = [];
  for (const [, moved = "", across = "0", wide = "0"] of path.matchAll(/M([\d.]+) \d+|m(-?[\d.]+) 0h(-?[\d.]+)v\d+h-?[\d.]+z/g)) {
    at = moved ? Number(moved) : at + Number(across);
    if (!moved) boxes.push({ from: at, to: at + Number(wide) });
  }
  return boxes;
}
