// Build time: numbers the islands of a page. Astro names them after the folder in which it builds, and two builds should be the same bytes.
/** The page with its islands named "1", "2", … in their order. */
export function withNumbers(page: string): string {
  let count = 0;
  return page.replaceAll(/(<astro-island uid=")[^"]*"/g, (_, start: string) => `${start}${(count += 1)}"`);
}
