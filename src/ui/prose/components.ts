// What replaces the plain elements of MDX prose.
import Heading from "./Heading.astro";
import Link from "./Link.astro";

export const proseParts = { a: Link, h2: Heading };
