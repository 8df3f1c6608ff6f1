// Numbers in running text: one written in groups stays on one line.

const PARTED_NUMBER = /(?<=\d) (?=\d)/g;
const NO_BREAK = "\u00a0";

/** The text, as long as before; "0491 570 156" breaks over no line. */
export const wholeNumbers = (text: string): string => text.replace(PARTED_NUMBER, NO_BREAK);
