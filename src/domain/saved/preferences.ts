// What holds for every page of the site on this device: the theme, and where the rep is at home; read from unknown data without ever throwing.
import { isRegion, type Region } from "../regions.ts";
import { isData } from "./data.ts";

/** "system" is whatever the device asks for. */
export type Theme = "system" | "light" | "dark";

export const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** The theme that was chosen; the device's own where none was. */
export function readTheme(data: unknown): Theme {
  const theme = isData(data) && data.version === 1 ? data.theme : undefined;
  return THEMES.find((known) => known === theme) ?? "system";
}

/** The region that was chosen; undefined where none was, or none that is known. */
export function readHome(data: unknown): Region | undefined {
  const region = isData(data) && data.version === 1 ? data.region : undefined;
  return isRegion(region) ? region : undefined;
}
