// Techniques made up by rule, as many as are wanted: varied in words, length, sources, links and sentences; the same for the same number.

const CALLERS = ["Ines Carvalho", "Tomasz Wrona", "Dana Whitlock", "Nkechi Obi", "Per Lindqvist", "Amara Silva"];
const FIRMS = ["Limewright", "Northgate Software", "Harbour Pumps", "Fellside Feeds", "Ardent Print", "Copper Lane"];
const VERBS = ["Name", "Offer", "Keep", "Drop", "Repeat", "Promise", "Ask for", "Prepare", "Write down", "Shorten"];
const THINGS = ["one figure", "the first word", "a quiet hour", "their deadline", "the spare number", "the last promise", "a second route"];
const WHYS = ["before you dial", "while it is fresh", "in their words", "on the second try", "when the line is bad", "without a title"];
const SUBJECTS = ["A busy buyer", "The receptionist", "Whoever listens", "A rep in a hurry", "The person you want", "A cautious director"];
const DOES = ["hears", "remembers", "forgets", "weighs", "passes on", "writes down"];
const WHAT = ["the first ten seconds", "a name they know", "one plain request", "the number at the end", "a reason of their own"];
const ENDS = ["and little else", "more often than a pitch", "if it comes early", "whatever the hour", "once the call is over"];
const SOURCES = ["lampton", "mcpheat", "bertuzzi", "hayden"];
const FIGURES = ["pew-unknown-numbers", "gong-connect-rate", "baylor-cold-calls"];

/** Numbers below a limit, one after the other, by a fixed rule. */
function createDice(seed: number) {
  let state = seed * 2654435761 + 1;
  return (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** A made-up technique; `front` is the YAML that our gate takes, `links` in the body lead to others by id. */
export interface MadeUp {
  id: string;
  title: string;
  summary: string;
  front: string;
  body: string;
}

const idOf = (n: number) => `made-up-${n}`;

/** The nth of so many. */
export function makeUp(n: number, of: number): MadeUp {
  const dice = createDice(n);
  const pick = (words: string[]) => words[dice(words.length)] ?? "";
  const sentence = () => `${pick(SUBJECTS)} ${pick(DOES)} ${pick(WHAT)}, ${pick(ENDS)}.`;
  const paragraph = () => Array.from({ length: 3 + dice(4) }, sentence).join(" ");
  const other = () => idOf(1 + dice(of));
  const link = () => `See [${pick(THINGS)}](technique:${other()}), which ${pick(DOES)} ${pick(WHAT)}.`;
  const title = `${pick(VERBS)} ${pick(THINGS)} ${pick(WHYS)} ${n}`;
  const summary = `${pick(SUBJECTS)} ${pick(DOES)} ${pick(WHAT)}.`;
  const body = [
    ["## Why it helps", paragraph(), `${paragraph()} ${link()}`],
    ["## How to do it", ...Array.from({ length: 3 + dice(3) }, () => `- ${sentence()}`), "", link()],
    ["## Worked example", `> Ms Adeyemi, ${pick(CALLERS)} of ${pick(FIRMS)}. ${paragraph()}`, paragraph()],
    ["## Without it", `> ${paragraph()}`, paragraph()],
  ];
  const front = [
    `number: ${1000 + n}`,
    `title: "${title}"`,
    `summary: "${summary}"`,
    `sources:\n  - id: ${pick(SOURCES)}\n    says: "${sentence()}"`,
    `evidence:\n  - id: ${pick(FIGURES)}\n    bears: context`,
    `related: [${other()}]`,
    `moves:\n  say:\n    place: body\n    lines:\n      - wordings:\n${Array.from({ length: 3 }, () => `          - "${sentence()}"`).join("\n")}`,
  ].join("\n");
  return { id: idOf(n), title, summary, front, body: body.map((part) => part.join("\n\n").replaceAll("\n\n- ", "\n- ")).join("\n\n") };
}
