// What links and headings in prose become on a page of their own.
import { pageLink } from "../links.ts";

const FOLDERS: Record<string, string> = { technique: "playbook", play: "plays", cadence: "cadences", guide: "guides" };

/** Links as (technique:referrer-first), (play:…), (cadence:…) and (guide:…) lead to pages of the site; headings link to themselves. */
export const proseParts = {
  address(written: string): string {
    const [kind = "", id = ""] = written.split(":");
    return FOLDERS[kind] ? pageLink(`${FOLDERS[kind]}/${id}/`) : written;
  },
  heading: { tag: "h2", selfLink: "Link to this section" },
};
