// Which way of saying dates and which country's phones the browser's languages suggest.
import type { Region } from "../domain/message/days.ts";

/** The first region among the browser's languages that is one of ours. */
export function suggestRegion(fallback: Region): Region {
  const regions = navigator.languages.map((language) => /-(US|GB|AU)\b/.exec(language)?.[1]);
  return (regions.find((region) => region !== undefined) as Region | undefined) ?? fallback;
}
