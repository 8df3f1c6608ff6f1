// Claims: capitals are letters unless they can be said as a word; what is spelled is spelled.
import { describe, expect, test } from "vitest";
import { isPronounceable } from "../../../src/domain/speech/capitals.ts";
import { speak } from "../../../src/domain/speech/speak.ts";
import { claim } from "./said.ts";

describe("letters", () =>
  claim(`
CRM => c r m
KPI => k p i
GDPR => g d p r
ROI => r o i
HR => h r
VP => v p
LLC => l l c
LLP => l l p
plc => p l c
PhD => p h d
MBA => m b a
MBAs => m b a s
CEO's => c e o s
CFOs => c f o s
HTML => h t m l
CCTV => c c t v
RSVP => r s v p
ASAP => a s a p
FYI => f y i
U.S. => u s
U.K. sales => u k sales
the U.S.A. => the u s a
a.k.a. => a k a
P&L => p and l
Q&A => q and a
M&A => m and a
AT&T => a t and t
our IT team => our i t team
the US market => the u s market
iOS => i o s
Plan B => plan b
T-shirt => t shirt
X-ray => x ray
J. Haddad => j haddad
Ph.D. => p h d
pdf => p d f
`));

describe("words", () =>
  claim(`
NATO => nato
RAM => ram
PINs => pins
CALL HIM NOW => call him now
HE SAID US => he said u s
SaaS => saas
OPEC => opec
SCRIPT => script
NASA’s => nasa's
UNESCO => unesco
COVID => covid
FIFA => fifa
it is FREE => it is free
do it NOW => do it now
NOT today => not today
OK => okay
hmm => hmm
my sky => my sky
LinkedIn => linkedin
`));

describe("spelled", () =>
  claim(`
N G U Y E N => n g u y e n
S, M, I, T, H => s m i t h
s-m-i-t-h => s m i t h
F K A U 2 4 => f k a u two four
`));

test("letters set apart are spelled, those of an initialism are letters", () => {
  expect(speak("N-G-U-Y-E-N", "US")[0]?.said.map(({ manner }) => manner)).toEqual(Array(6).fill("spelled"));
  expect(speak("IBM", "US")[0]?.said.map(({ manner }) => manner)).toEqual(Array(3).fill("letter"));
});

test.each(["nasa", "nato", "unicef", "scuba", "laser", "opec"])("%s can be said", (word) => expect(isPronounceable(word)).toBe(true));
test.each(["html", "gdpr", "cctv", "hvac", "aspca", "naacp", "ibm"])("%s cannot", (word) => expect(isPronounceable(word)).toBe(false));
