// What pages and tools know of the team whose site it is.
import type { Region } from "./regions.ts";

/** A page where something is made, by its address. */
export type Tool = "compose" | "time" | "calendar";

export interface Team {
  name: string;
  tagline: string;
  region: Region;
  countries: string[];
  /** A file of public/, with the size it has. */
  logo?: { file: string; width: number; height: number };
  /** Those that the team has not hidden. */
  tools: Tool[];
}
