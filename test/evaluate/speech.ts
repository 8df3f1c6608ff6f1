// The verb "speech": the seconds that each written line takes to say at rate 1.
import { estimate } from "../../src/domain/speech/estimate.ts";

/** Seconds with three decimals for each line, by American habit; 0 for a line in which nothing is said. */
export function timeLines(lines: string[]): string[] {
  return lines.map((line) => {
    const { seconds } = estimate(line, { habit: "US", pace: { rate: 1 } });
    return seconds === 0 ? "0" : seconds.toFixed(3);
  });
}
