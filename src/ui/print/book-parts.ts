// What links and headings in prose become on the page of the whole playbook.
import { inPage, type Part } from "./places.ts";

const PARTS: Record<string, Part> = { technique: "idea", play: "play", cadence: "cadence", guide: "guide" };

/** What stands on the same page is linked within it; headings are two steps deeper, without a place, since many pages share them. */
export const bookParts = {
  address(written: string): string {
    const [kind = "", id = ""] = written.split(":");
    return PARTS[kind] ? inPage(PARTS[kind], id) : written;
  },
  heading: { tag: "h4" },
};
