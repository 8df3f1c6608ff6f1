// Finds pages by the words of a question: prefixes and slips of the pen forgiven, the best page first.
import MiniSearch, { type SearchResult } from "minisearch";
import type { FindPage } from "./book.ts";
import { excerptOf, type Forms, type Part, partsOf } from "./excerpt.ts";
import { formsOf, tellingWords, wordsOf } from "./words.ts";

export interface Found {
  /** Below the site's own path, with the section's id behind a # where the words stand in one. */
  path: string;
  kind: string;
  title: Part[];
  /** The section's title; empty at the page's head. */
  section: string;
  excerpt: Part[];
}

export interface Finder {
  /** Takes pages in; each path once. */
  add: (pages: FindPage[]) => void;
  /** The pages that answer, best first, ten at most. */
  find: (question: string) => Found[];
}

/** How much more a word says in a place than in the text. */
const BOOST = { title: 6, also: 6, summary: 3, heads: 2 };
/** A page this much worse than the best is left out. */
const WORTH = 0.05;
const MOST = 10;

const FIELDS: Record<string, (page: FindPage) => string> = {
  path: ({ path }) => path,
  title: ({ title }) => title,
  also: ({ also }) => also ?? "",
  summary: ({ summary }) => summary,
  heads: ({ sections }) => sections.map(({ title }) => title).join(" "),
  text: ({ sections }) => sections.map(({ text }) => text).join(" "),
};

export function createFinder(): Finder {
  const pages = new Map<string, FindPage>();
  const { forms, isStart } = rememberForms();
  const index = createIndex(forms);
  const ask = (question: string) =>
    index.search(question, {
      tokenize: tellingWords,
      processTerm: formsOf,
      boost: BOOST,
      prefix: (form, i, all) => form.length > 2 || i === all.length - 1,
      fuzzy: (form) => (form.length > 3 && !isStart(form) ? 0.25 : false),
      weights: { prefix: 0.35, fuzzy: 0.25 },
    });
  return {
    add: (more) => {
      for (const page of more) pages.set(page.path, page);
      index.addAll(more);
    },
    find: (question) => worthy(ask(question)).flatMap((hit) => shown(hit, pages.get(hit.id as string), forms)),
  };
}

const createIndex = (forms: Forms) =>
  new MiniSearch<FindPage>({
    idField: "path",
    fields: Object.keys(FIELDS).slice(1),
    extractField: (page, field) => FIELDS[field]?.(page) ?? "",
    tokenize: wordsOf,
    processTerm: forms,
  });

/** Forms of the pages' words, each worked out once, and whether a word begins one of them. */
function rememberForms(): { forms: Forms; isStart: (form: string) => boolean } {
  const met = new Map<string, string[]>();
  const known = new Set<string>();
  const learn = (word: string) => {
    const all = formsOf(word);
    met.set(word, all);
    for (const form of all) known.add(form);
    return all;
  };
  return {
    forms: (word) => met.get(word) ?? learn(word),
    isStart: (form) => [...known].some((other) => other.startsWith(form)),
  };
}

function worthy(hits: SearchResult[]): SearchResult[] {
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score > best * WORTH).slice(0, MOST);
}

function shown({ terms }: SearchResult, page: FindPage | undefined, forms: Forms): Found[] {
  if (!page) return [];
  const found = new Set(terms);
  const { section, parts } = excerptOf(page, found, forms);
  const path = section.id === "" ? page.path : `${page.path}#${section.id}`;
  return [{ path, kind: page.kind, title: partsOf(page.title, found, forms), section: section.title, excerpt: parts }];
}
