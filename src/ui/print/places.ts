// Where things stand on the page that holds the whole playbook, and links to them.

export type Part = "idea" | "play" | "cadence" | "guide" | "minds" | "source" | "figure";

/** The place of something: "idea-referrer-first". */
export const placeOf = (part: Part, id: string): string => `${part}-${id}`;

/** A link to it within the page: "#idea-referrer-first". */
export const inPage = (part: Part, id: string): string => `#${placeOf(part, id)}`;
