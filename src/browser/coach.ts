// The coach, fetched from this site when somebody has begun to work: its rules, and a worker that reads without holding up a key.
import type { Advice, Draft, Intent } from "../domain/coach/advice/advice.ts";
import type { CoachSettings } from "../domain/coach/advice/rules.ts";
import type { Asked, Answered } from "./coach-worker.ts";
import workerAddress from "./coach-worker.ts?worker&url";
import { trustedScript } from "./trusted.ts";

export interface Coach {
  settings: CoachSettings;
  /** Reads a message; offsets in what comes back are of its text. Rejects when the coach's code cannot be had. */
  advise: (draft: Draft, intent: Intent) => Promise<Advice>;
}

/** Rejects when the rules cannot be had. */
export async function loadCoach(): Promise<Coach> {
  const settings = await fetchRules();
  const worker = new Worker(trustedScript(workerAddress), { type: "module" });
  return { settings, advise: adviseBy(worker, settings) };
}

async function fetchRules(): Promise<CoachSettings> {
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, "/")}coach/rules.json`);
  if (!answer.ok) throw new Error(`The coach’s rules could not be fetched (status ${answer.status}).`);
  return (await answer.json()) as CoachSettings;
}

interface Waiting {
  resolve: (advice: Advice) => void;
  reject: (why: unknown) => void;
}

function adviseBy(worker: Worker, settings: CoachSettings): Coach["advise"] {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  /** Why the worker can no longer be asked; from then on nothing would come back. */
  let lost: Event | undefined;
  const ask = (message: Asked) => worker.postMessage(message);
  worker.addEventListener("message", ({ data: { id, advice } }: MessageEvent<Answered>) => {
    waiting.get(id)?.resolve(advice);
    waiting.delete(id);
  });
  worker.addEventListener("error", (event) => {
    lost = event;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(event);
    waiting.clear();
  });
  ask({ kind: "settings", settings });
  return (draft, intent) =>
    new Promise((resolve, reject) => {
      if (lost) return reject(lost);
      asked += 1;
      waiting.set(asked, { resolve, reject });
      ask({ kind: "draft", id: asked, draft, intent });
    });
}
