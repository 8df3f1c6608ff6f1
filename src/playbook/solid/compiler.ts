// Compiles components in a thread beside the build: what was asked for ahead is there when the bundler wants it.
import { Worker } from "node:worker_threads";
import type { Target } from "./compile.ts";

export interface Question {
  number: number;
  source: string;
  file: string;
  target: Target;
}

export type Answer = { number: number } & ({ code: string } | { error: string });

export type Compiler = ReturnType<typeof createCompiler>;

/** The thread starts at once, and does not keep a build from ending. */
export function createCompiler() {
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  const asked = new Map<string, Promise<string>>();
  const waiting = new Map<number, { resolve: (code: string) => void; reject: (error: Error) => void }>();
  worker.unref();
  worker.on("error", (error) => waiting.forEach(({ reject }) => reject(error as Error)));
  worker.on("message", (answer: Answer) => {
    const one = waiting.get(answer.number);
    waiting.delete(answer.number);
    if (waiting.size === 0) worker.unref();
    if ("code" in answer) one?.resolve(answer.code);
    else one?.reject(new Error(answer.error));
  });

  function ask(source: string, file: string, target: Target): Promise<string> {
    const number = asked.size;
    worker.ref();
    worker.postMessage({ number, source, file, target } satisfies Question);
    return new Promise((resolve, reject) => void waiting.set(number, { resolve, reject }));
  }

  return {
    /** The module for a target; the same question is answered once. Rejects with what is wrong in the file, and where. */
    compile(source: string, file: string, target: Target): Promise<string> {
      const key = JSON.stringify([target, file, source]);
      const code = asked.get(key) ?? ask(source, file, target);
      asked.set(key, code);
      return code;
    },
    end: () => worker.terminate(),
  };
}
