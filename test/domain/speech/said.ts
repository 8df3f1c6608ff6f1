// For the tests of the readers: tables of what is written and what is said for it, words alone.
import { expect, test } from "vitest";
import { speak } from "../../../src/domain/speech/speak.ts";
import type { Habit } from "../../../src/domain/regions.ts";

export const wordsOf = (text: string, habit: Habit = "US") =>
  speak(text, habit)
    .flatMap(({ said }) => said.map(({ word }) => word))
    .join(" ");

/** The same with a bar after each group of digits and a comma after each pause inside a sentence. */
export const markedOf = (text: string, habit: Habit = "US") =>
  speak(text, habit)
    .flatMap(({ said }) => said.map(({ word, pause }) => word + ({ group: " |", comma: ",", clause: ";" }[pause as string] ?? "")))
    .join(" ");

/** Each line "written = said" is one test; a line that is empty is none. */
export function claim(lines: string, habit: Habit = "US"): void {
  const rows = lines.split("\n").filter((line) => line.includes(" => "));
  test.each(rows.map((row) => row.trim().split(" => ") as [string, string]))("%s => %s", (written, said) =>
    expect(wordsOf(written, habit)).toBe(said),
  );
}
