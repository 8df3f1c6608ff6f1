// Throws spoilt texts at every door by which foreign text comes in: npm run fuzz [-- inputs seed seconds]. Fails where one crashes,
// is slow, loses something, runs something or reaches the prototypes all objects share.
import { DOORS, type Door } from "./fuzz-doors.ts";
import { createDice, spoil } from "./fuzz-spoil.ts";

export const SEED = 20261122;
/** Milliseconds that one text may take; the whole gate reads all content. */
const SLOW = 5000;

interface Told {
  name: string;
  inputs: number;
  /** Each with the text that did it. */
  faults: string[];
}

const PURE = JSON.stringify([Object.prototype, Array.prototype, String.prototype].map((one) => Reflect.ownKeys(one).map(String)));

/** A door's share of so many inputs, or as many as fit into the time; the same ones for the same seed. */
export function fuzzDoor(door: Door, inputs: number, seed: number, until = Number.POSITIVE_INFINITY): Told {
  const dice = createDice(seed);
  const told: Told = { name: door.name, inputs: 0, faults: [] };
  const wanted = Math.ceil((inputs * door.share) / 100);
  while (told.inputs < wanted && performance.now() < until) {
    const text = spoil(door.sound, dice);
    const fault = faultOf(door, text);
    told.inputs += 1;
    if (fault) told.faults.push(`${fault}: ${JSON.stringify(text.slice(0, 2000))}`);
  }
  return told;
}

function faultOf(door: Door, text: string): string | undefined {
  const start = performance.now();
  try {
    const fault = door.enter(text);
    if (fault) return fault;
  } catch (error) {
    return `it throws ${String(error)}`;
  }
  if (performance.now() - start > SLOW) return "it takes longer than five seconds";
  return "tripped" in globalThis || !isPure() ? "something ran or reached a prototype" : undefined;
}

const isPure = () =>
  JSON.stringify([Object.prototype, Array.prototype, String.prototype].map((one) => Reflect.ownKeys(one).map(String))) === PURE;

if (import.meta.main) {
  const [inputs = 100_000, seed = SEED, seconds = 900] = process.argv.slice(2).map(Number);
  console.log(`${inputs} inputs, seed ${seed}, at most ${seconds} s`);
  const start = performance.now();
  let faults = 0;
  for (const door of DOORS) {
    const before = performance.now();
    const told = fuzzDoor(door, inputs, seed, start + seconds * 1000);
    faults += told.faults.length;
    console.log(
      `${told.name}: ${told.inputs} inputs in ${((performance.now() - before) / 1000).toFixed(1)} s, ${told.faults.length} faults`,
    );
    for (const fault of told.faults.slice(0, 5)) console.log(`  ${fault.slice(0, 600)}`);
  }
  process.exitCode = faults > 0 ? 1 : 0;
}
