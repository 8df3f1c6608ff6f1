// `npm run reproduce`: builds this tree twice, in two folders, time zones and languages, and tells whether every byte is the same.
import { globSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { buildElsewhere, differences } from "../builds.ts";

const [one, other] = [buildElsewhere({ TZ: "UTC", LANG: "C" }), buildElsewhere({ TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8" })];
const differing = differences(one, other);
const count = globSync("**/*.*", { cwd: one }).length;
console.log(differing.length === 0 ? `Two builds, ${count} files: the same bytes.` : `These files differ:\n${differing.join("\n")}`);
for (const dist of [one, other]) rmSync(dirname(dist), { recursive: true });
process.exitCode = differing.length === 0 ? 0 : 1;
