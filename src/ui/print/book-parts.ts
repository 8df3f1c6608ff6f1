// What replaces the plain elements of MDX prose on the page of the whole playbook.
import BookHeading from "./BookHeading.astro";
import BookLink from "./BookLink.astro";

export const bookParts = { a: BookLink, h2: BookHeading };
