// Which way of saying dates and which country's phones hold: those that were chosen, else what the browser's languages suggest.
import { isRegion, type Region } from "../domain/regions.ts";
import { readHome } from "../domain/saved/preferences.ts";
import { createJournal } from "./journal.ts";

export const regionBox = createJournal("region");

/** The region that was chosen, else the first among the browser's languages that is one of ours. */
export function suggestRegion(fallback: Region): Region {
  const regions = navigator.languages.map((language) => language.split("-").at(-1));
  return readHome(regionBox.read()) ?? regions.find(isRegion) ?? fallback;
}
