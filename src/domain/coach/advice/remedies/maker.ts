// What makes a remedy: from what is seen and remarked to edits worth trying, the best first.
import type { Edit, Intent } from "../advice.ts";
import type { Sight } from "../noticing.ts";
import type { Remark } from "../remarks.ts";

export interface Site {
  sight: Sight;
  intent: Intent;
  remark: Remark;
}

/** None where nothing sensible can be done. */
export type Maker = (site: Site) => Edit[][];
