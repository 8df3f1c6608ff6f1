// Everything that can be found: pages with their sections as plain words, and what kinds of page there are.

/** A stretch of a page under one heading; the words before the first heading have an empty id and title. */
export interface FindSection {
  /** The heading's id on the page, as it stands behind the # of an address. */
  id: string;
  title: string;
  text: string;
}

export interface FindPage {
  /** Below the site's own path: "playbook/referrer-first/". */
  path: string;
  /** One of the book's kinds. */
  kind: string;
  title: string;
  summary: string;
  /** Other words that people use for it. */
  also?: string;
  sections: FindSection[];
}

export interface FindKind {
  /** What one page of the kind is called. */
  label: string;
  /** What its contents page is called, and where that is; tools have none. */
  shelf?: { title: string; path: string };
}

export interface FindBook {
  kinds: Record<string, FindKind>;
  pages: FindPage[];
}
