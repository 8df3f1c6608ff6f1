// Guides as @astrojs/mdx renders them, a module each. Ideas, plays, cadences and rules may be a thousand; prose.ts reads those in one pass.
import type { MDXInstance } from "astro";

const found = import.meta.glob<MDXInstance<object>>("/content/{,own/}guides/*.mdx", { eager: true });

/** The body of a guide, and its headings of the second depth with their places; the team's own before ours. */
export function guideOf(id: string) {
  const guide = found[`/content/own/guides/${id}.mdx`] ?? found[`/content/guides/${id}.mdx`];
  if (!guide) throw new Error(`There is no file content/guides/${id}.mdx; write it, or take what names it out.`);
  const headings = guide.getHeadings().filter(({ depth }) => depth === 2);
  return { Content: guide.Content, headings: headings.map(({ slug, text }) => ({ id: slug, title: text })) };
}
