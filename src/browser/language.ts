// Which way of saying dates and which country's phones the browser's languages suggest.
import { isRegion, type Region } from "../domain/regions.ts";

/** The first region among the browser's languages that is one of ours. */
export function suggestRegion(fallback: Region): Region {
  const regions = navigator.languages.map((language) => language.split("-").at(-1));
  return regions.find(isRegion) ?? fallback;
}
