// Where the rep is at home, as every tool takes it over and hears it change in other tabs.
import type { WritableAtom } from "nanostores";
import type { Region } from "../domain/regions.ts";
import type { Hands } from "./hands.ts";

/** Takes it over now and whenever another tab chooses; `fallback` where nothing was chosen or suggested. */
export function followRegion($region: WritableAtom<Region>, { suggestRegion, regionBox }: Hands, fallback: Region): void {
  const read = () => $region.set(suggestRegion(fallback));
  read();
  regionBox.listen(read);
}
