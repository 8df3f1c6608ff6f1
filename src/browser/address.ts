// The fragment of the address bar: steps that back and forward walk, and links that bring something along.

export interface Address {
  read: () => string;
  /** A new entry in the history, so that Back returns here. */
  push: (fragment: string) => void;
  /** Rewrites the entry, for what must not stay in the address bar. */
  replace: (fragment: string) => void;
  listen: (moved: () => void) => () => void;
  /** The whole address with this fragment. */
  link: (fragment: string) => string;
}

export const address: Address = {
  read: () => location.hash.slice(1),
  push: (fragment) => history.pushState(null, "", `#${fragment}`),
  replace: (fragment) => history.replaceState(null, "", `#${fragment}`),
  listen: (moved) => {
    addEventListener("popstate", moved);
    return () => removeEventListener("popstate", moved);
  },
  link: (fragment) => `${location.origin}${location.pathname}#${fragment}`,
};
