// The code that times a message, fetched from this site when there is something of the rep's own to time.
import type { estimateParts } from "../domain/speech/parts.ts";

export type Timer = typeof estimateParts;

/** Loads it once; later calls get the same module. */
export async function loadTimer(): Promise<Timer> {
  const { estimateParts: timer } = await import("../domain/speech/parts.ts");
  return timer;
}
