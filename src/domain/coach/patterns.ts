// Lists of phrases made into one expression: a line is an alternative, and a few words stand for many.

/** What a word in angle brackets stands for. All text is lower case, its apostrophes straight. */
const PARTS: Record<string, string> = {
  me: "(?:me|us|myself)",
  my: "(?:my|our)",
  i: "(?:i|we)",
  im: "(?:i'm|i am|we're|we are)",
  ill: "(?:i'll|i will|we'll|we will|i'm going to|i am going to|we're going to|i shall|i plan to|i intend to|i can|i'd be happy to|let me)",
  ive: "(?:i've|i have|we've|we have)",
  id: "(?:i'd|i would|we'd|we would)",
  call: "(?:call|ring|phone|telephone|dial|buzz)",
  calling:
    "(?:calling|ringing|phoning|writing|emailing|e-mailing|texting|messaging|reaching out|(?:getting |being |be |get )?(?:back )?in touch|contacting you|following up|checking in|leaving (?:you )?(?:this|a) (?:message|voicemail))",
  ring: "(?:call(?:[- ]?back)?|ring(?:[- ]back)?|buzz|bell|shout|phone call|tinkle|return call)",
  talk: "(?:talk|speak|chat|discuss|connect|catch up|converse)",
  chat: "(?:call|chat|conversation|talk|word|discussion|phone call|catch[- ]up|intro|introduction|introductory call|intro call|demo|meeting|get-together|exchange|ring|callback|call back|check-in|zoom|walkthrough|walk-through|tour|consultation|q&a)",
  meeting:
    "(?:meetings?|visits?|demos?|demonstrations?|test[- ]drives?|interviews?|appointments?|zooms?|zoom calls?|video calls?|coffees?|lunch|breakfast|get-together|sit-down|walkthroughs?|walk-throughs?|consultations?|site visits?|tours?|presentations?|screen[- ]shares?|conference calls?|teams calls?|webinars?)",
  num: "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|a couple(?: of)?|a few|couple of|few|several)",
  small: "(?:10|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|a couple(?: of)?|a few|couple of|few)",
  day: "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tues?|weds?|thurs?|fri|sat|sun)\\b\\.?|today|tomorrow|tonight)",
  month:
    "(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)",
  be: "(?:is|are|was|were|be|been|being)",
};

/** Each kind of thing that was blanked out is a sign of its own, so that a phrase can ask for it: `@P` is a number. */
export const SIGNS = {
  prospect: "N",
  caller: "C",
  ours: "Y",
  theirs: "O",
  referrer: "R",
  phone: "P",
  email: "E",
  link: "L",
  when: "W",
  topic: "T",
  trigger: "F",
  problem: "Q",
  benefit: "B",
  product: "S",
  title: "J",
  client: "K",
  assistant: "A",
  length: "D",
  other: "X",
} as const;

export type Kind = keyof typeof SIGNS;

/** The character that stands for one letter of a blanked thing. */
export const signOf = (kind: Kind) => String.fromCharCode(0xe000 + SIGNS[kind].charCodeAt(0));

/** The signs of several kinds, for a character class. */
export const signs = (letters: string) => [...letters].map(sign).join("");

const sign = (letter: string) => String.fromCharCode(0xe000 + letter.charCodeAt(0));

/** The source of an expression: `<part>`, `@K` for a blank of a kind, `@@` for any, `~3 ` for up to three words, `sav*` for a stem. */
export function expand(source: string): string {
  return source
    .replaceAll(/<(\w+)>/g, (whole, name: string) => PARTS[name] ?? whole)
    .replaceAll(/(?<!\\w)(?<=[a-z])\*/g, "\\w*")
    .replaceAll("@@", "[\\ue041-\\ue05a]+")
    .replaceAll(/@([A-Z])/g, (_, letter: string) => `(?<!${sign(letter)})${sign(letter)}+`)
    .replaceAll(/~(\d) /g, (_, most: string) => `(?:[^\\s]{1,24}\\s{1,2}){0,${most}}`)
    .replaceAll("\\S+", "\\S{1,24}")
    .replaceAll(" ?", "\\s{0,3}")
    .replaceAll(" ", "\\s{1,3}");
}

/** One expression for many phrases, a line each, matched as whole words of lower-case text; one that ends in a space asks for no more. */
export function phrases(lines: string): RegExp {
  const choices = lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map(expand);
  return new RegExp(`(?<![\\w'])(?:${choices.join("|")})(?:(?<!\\w)|(?!\\w))`, "g");
}
