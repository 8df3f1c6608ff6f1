// The worker in which the coach reads: drafts come in, advice goes out, in the order they came.
import { advise } from "../domain/coach/advice/advise.ts";
import type { Advice, Draft, Intent } from "../domain/coach/advice/advice.ts";
import type { CoachSettings } from "../domain/coach/advice/rules.ts";

export type Asked = { kind: "settings"; settings: CoachSettings } | { kind: "draft"; id: number; draft: Draft; intent: Intent };

export interface Answered {
  id: number;
  advice: Advice;
}

let settings: CoachSettings = { rules: [], phrases: [], disagreements: {}, techniques: {} };

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  if (data.kind === "settings") settings = data.settings;
  else postMessage({ id: data.id, advice: advise(data.draft, data.intent, settings) } satisfies Answered);
});
