// The verb "spoken": what is said for each written line, in lower case, with a comma for each pause inside a sentence.
import { speak } from "../../src/domain/speech/speak.ts";
import type { Said } from "../../src/domain/speech/spoken.ts";

const isHeard = ({ pause }: Said) => pause === "group" || pause === "comma" || pause === "clause";

/** One spoken line for each written one, by American habit. */
export function sayLines(lines: string[]): string[] {
  return lines.map((line) => {
    const said = speak(line, "US").flatMap((piece) => piece.said);
    return said.map((one, index) => one.word + (isHeard(one) && index < said.length - 1 ? "," : "")).join(" ");
  });
}
