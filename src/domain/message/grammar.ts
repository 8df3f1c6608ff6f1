// The small rules that make filled tokens a sentence: a/an, possessives, capitals, spaces and one closing stop.
import type { Token } from "./fill.ts";

/** Sets the tokens right as one sentence; `plainMarks` keeps to the quotes and dashes a text message can carry. */
export function mend(tokens: Token[], plainMarks = false): Token[] {
  const out: Token[] = [];
  for (const token of withArticles(tokens)) {
    const text = join(out, token);
    if (text) out.push({ ...token, text: plainMarks ? plain(text) : text });
  }
  const last = out.at(-1);
  if (last) last.text = last.text.replace(/[^\S\n]+$/, "");
  return out.filter(({ text }) => text);
}

/** The token's text as it reads after what stands already. */
function join(before: Token[], token: Token): string {
  const previous = before.at(-1);
  const said = previous?.text ?? "";
  let text = token.text;
  if (!previous) return capital(text.trimStart());
  if (/\s$/.test(said)) text = text.replace(/^ +/, "");
  if (/[.!?…]["'”’)]?$/.test(said)) text = text.replace(/^\.(?!\w)/, "");
  if (/^ [.,;:!?]/.test(text)) text = text.slice(1);
  if (previous.slot && /s$/i.test(said)) text = text.replace(/^([’'])s\b/, "$1");
  return text;
}

/** First letter up, unless the word is cased on purpose (eBay). */
export function capital(text: string): string {
  const [first = "", second = ""] = text;
  if (/\p{Ll}/u.test(first) && !/\p{Lu}/u.test(second)) return first.toLocaleUpperCase("en") + text.slice(first.length);
  return text;
}

function withArticles(tokens: Token[]): Token[] {
  return tokens.map((token, i) => {
    if (token.slot || !token.text.includes("a(n)")) return token;
    const after = tokens
      .slice(i + 1)
      .map((next) => next.text)
      .join("");
    const text = token.text.replaceAll("a(n)", (_, at: number) => article(token.text.slice(at + 4) + after));
    return { ...token, text };
  });
}

const LIKE_YOU = /^(?:eu|ewe|one\b|once|uni(?!m|n|d)|unan|us[aeu]|ut[ieo]|ukr|ur[aoi]|ubi)/i;
const NAMED_LIKE_A_VOWEL = /^[aefhilmnorsx]/i;
/** Letters said one by one: an MBA, an R&D budget, an X-ray, an M25 closure, an F grade; but a SIM, a PIN. */
const SPELLED = /^(?:(?![^AEIOU][AEIOU][^AEIOU])[A-Z]{2,5}(?![\p{L}])|[B-HJ-Z](?![\p{L}'’])|[b-hj-z]-)/u;

/** "a" or "an" before these words, by sound: an hour, a unit, an MBA, an 8-week plan. */
export function article(words: string): "a" | "an" {
  const word = words.replace(/^[^\p{L}\p{N}]+/u, "");
  if (SPELLED.test(word)) return NAMED_LIKE_A_VOWEL.test(word) ? "an" : "a";
  if (/^(?:8|11(?!\d)|18(?!\d)|hour|honest|honou?r|heir)/i.test(word)) return "an";
  return /^[aeiouàáâäåæèéêëìíîïòóôöøùúûü]/i.test(word) && !LIKE_YOU.test(word) ? "an" : "a";
}

/** Typographic quotes and dashes as the plain ones, so that a text message stays in one alphabet. */
export function plain(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, "-")
    .replace(/…/g, "...");
}
