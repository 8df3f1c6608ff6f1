// Claims: units after a number are said in full, one of them in the singular.
import { describe } from "vitest";
import { claim } from "./said.ts";

describe("units", () =>
  claim(`
1 km => one kilometer
5 mins. => five minutes
5km => five kilometers
10 kg => ten kilograms
6ft => six feet
3 lbs => three pounds
16 GB => sixteen gigabytes
500MB => five hundred megabytes
2.4 GHz => two point four gigahertz
100 MHz => one hundred megahertz
120 km/h => one hundred twenty kilometers per hour
55mph => fifty five miles per hour
1,200 sq ft => one thousand two hundred square feet
50 m² => fifty square meters
-5°C => minus five degrees celsius
72°F => seventy two degrees fahrenheit
90° => ninety degrees
2 hrs => two hours
15 mins => fifteen minutes
30 sec => thirty seconds
250 ml => two hundred fifty milliliters
5'10" => five foot ten
10-15 km => ten to fifteen kilometers
a 6-ft pole => a six foot pole
2½ hrs => two and a half hours
10 m => ten meters
`));
