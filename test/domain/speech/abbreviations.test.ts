// Claims: short forms are said in full; those with two readings by their neighbours.
import { describe } from "vitest";
import { claim } from "./said.ts";

describe("titles", () =>
  claim(`
Mrs. Lee => missus lee
Ms Lee => miz lee
Dr. Amin => doctor amin
Dr Amin rang => doctor amin rang
Tom Lee Jr. => tom lee junior
Prof Green => professor green
St John => saint john
`));

describe("streets", () =>
  claim(`
St. Mary's St. => saint mary's street
9 High St. => nine high street
12 Oak Dr. => twelve oak drive
5 Elm Rd => five elm road
7 Sunset Blvd. => seven sunset boulevard
5th Ave. => fifth avenue
`));

describe("firms and the rest", () =>
  claim(`
Acme Inc.'s => acme incorporated's
w/c 4 Jan => week commencing fourth of january
Tern Ltd => tern limited
Tern Ltd. => tern limited
Fenwick & Co. => fenwick and company
Acme Corp. => acme corporation
sales vs. marketing => sales versus marketing
e.g. today => for example today
No. 12 => number twelve
#5 => number five
the answer is no. => the answer is no
the sales dept. => the sales department
tel. 555-0142 => telephone five five five oh one four two
w/ milk => with milk
w/o milk => without milk
c/o Lee => care of lee
Vol. 3 => volume three
Fig. 2 => figure two
govt => government
mgr => manager
Apt. 4 => apartment four
approx => approximately
`));
