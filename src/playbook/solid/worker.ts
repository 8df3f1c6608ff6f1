// A thread of its own that compiles components, so that a build need not wait for it.
import { parentPort } from "node:worker_threads";
import { compile } from "./compile.ts";
import type { Answer, Question } from "./compiler.ts";

parentPort?.on("message", ({ number, source, file, target }: Question) => {
  parentPort?.postMessage({ number, ...attempt(source, file, target) } satisfies Answer);
});

function attempt(...[source, file, target]: Parameters<typeof compile>): { code: string } | { error: string } {
  try {
    return { code: compile(source, file, target) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
