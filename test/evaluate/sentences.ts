// The verb "sentences": a text a line, printed with " | " between its sentences.
import { sentences } from "../../src/domain/prose/sentences.ts";

export const markLines = (lines: string[]): string[] => lines.map((line) => sentences(line).join(" | "));
