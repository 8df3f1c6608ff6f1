// The small things that are kept on this device, each in a box of its own: everything that a backup takes and that “delete everything” clears.
import type { Journal } from "../browser/journal.ts";
import type { Hands } from "./hands.ts";

const NAMES = { voice: "voiceBox", script: "scriptBox", coach: "coachBox", theme: "themeBox", region: "regionBox" } as const;

export type BoxName = keyof typeof NAMES;
type Boxes = Pick<Hands, (typeof NAMES)[BoxName]>;

export const BOX_NAMES = Object.keys(NAMES) as BoxName[];

export const boxOf = (hands: Boxes, name: BoxName): Journal => hands[NAMES[name]];

/** What is in them, as it is stored; empty ones are left out. */
export function readBoxes(hands: Boxes): Partial<Record<BoxName, unknown>> {
  const read = BOX_NAMES.map((name) => [name, boxOf(hands, name).read()] as const);
  return Object.fromEntries(read.filter(([, kept]) => kept !== undefined && kept !== null));
}

/** Fills those that are empty here; whatever else `kept` has is nobody's. */
export function fillBoxes(hands: Boxes, kept: Record<string, unknown>): void {
  const here = readBoxes(hands);
  for (const name of BOX_NAMES) if (here[name] === undefined && Object.hasOwn(kept, name)) boxOf(hands, name).write(kept[name]);
}

/** Empties all; what comes back fills them again. */
export function clearBoxes(hands: Boxes): () => void {
  const kept = readBoxes(hands);
  for (const name of BOX_NAMES) boxOf(hands, name).clear();
  return () => {
    for (const name of BOX_NAMES) if (kept[name] !== undefined) boxOf(hands, name).write(kept[name]);
  };
}
