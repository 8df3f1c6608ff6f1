// Finds pages by the words of a question: prefixes and slips of the pen forgiven, the best page first.
import MiniSearch, { type SearchResult } from "minisearch";
import type { FindPage } from "./book.ts";
import { excerptOf, type Part, partsOf } from "./excerpt.ts";
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
  const known = new Set<string>();
  const seen = new Map<string, string[]>();
  const index = new MiniSearch<FindPage>({
    idField: "path",
    fields: Object.keys(FIELDS).slice(1),
    extractField: (page, field) => FIELDS[field]?.(page) ?? "",
    tokenize: wordsOf,
    processTerm: (word) => {
      const forms = seen.get(word) ?? formsOf(word);
      if (!seen.has(word)) for (const form of forms) known.add(form);
      seen.set(word, forms);
      return forms;
    },
  });
  const isStart = (form: string) => [...known].some((other) => other.startsWith(form));
  const ask = (question: string) =>
    index.search(question, {
      tokenize: tellingWords,
      processTerm: formsOf,
      boost: BOOST,
      prefix: (form, i, forms) => form.length > 2 || i === forms.length - 1,
      fuzzy: (form) => (form.length > 3 && !isStart(form) ? 0.25 : false),
      weights: { prefix: 0.35, fuzzy: 0.25 },
    });
  return {
    add: (more) => {
      for (const page of more) pages.set(page.path, page);
      index.addAll(more);
    },
    find: (question) => worthy(ask(question)).flatMap((hit) => shown(hit, pages.get(hit.id as string))),
  };
}

function worthy(hits: SearchResult[]): SearchResult[] {
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score > best * WORTH).slice(0, MOST);
}

function shown({ terms }: SearchResult, page: FindPage | undefined): Found[] {
  if (!page) return [];
  const found = new Set(terms);
  const { section, parts } = excerptOf(page, found);
  const path = section.id === "" ? page.path : `${page.path}#${section.id}`;
  return [{ path, kind: page.kind, title: partsOf(page.title, found), section: section.title, excerpt: parts }];
}
