// The estimator's state and verbs: a script → how long it takes to say, drawn and told; rehearsing, listening, a pace of one's own.
import { atom, computed } from "nanostores";
import { browserHands } from "../browser/hands.ts";
import { habitOf, type Region } from "../domain/regions.ts";
import { sentences } from "../domain/prose/sentences.ts";
import { fits } from "../domain/speech/cut.ts";
import { estimate, type Estimate } from "../domain/speech/estimate.ts";
import { readySteps } from "../domain/speech/readers.ts";
import type { SpeechSettings } from "../domain/speech/settings.ts";
import { createCalibration } from "./calibration.ts";
import { adviceOf } from "./cut-view.ts";
import { linesOf, rangeOf, totalOf, verdictOf } from "./estimate-view.ts";
import type { Hands } from "./hands.ts";
import { createListening } from "./listening.ts";
import { createNotice } from "./notice.ts";
import { followRegion } from "./region.ts";
import { createRehearsal } from "./rehearsal.ts";
import { reuse } from "./reuse.ts";
import { captionOf, idAt, tapeOf } from "./tape-view.ts";
import { createVoice, voiceSetup } from "./voice.ts";

/** What the page brings: settings from content, a script to show while none was typed, whose habits of speech. */
export interface EstimatorGiven {
  settings: SpeechSettings;
  sample: string;
  region: Region;
}

/** A script is kept this long after a key, in milliseconds, and when the page is left. */
const PAUSE = 400;
/** Sentences read ahead: more than a message has. */
const AHEAD = 20;
const RESTORED = "The earlier script is back; Undo returns what you typed since.";

/** Everything the estimator's page needs. Nothing touches the browser until `restore` is called. */
export function createEstimator({ settings, sample, region }: EstimatorGiven, hands: Hands = browserHands) {
  const notice = createNotice();
  const voice = createVoice(settings, hands, notice);
  const $script = atom(sample);
  const $region = atom(region);
  const $habit = computed($region, habitOf);
  const $estimate = computed([$script, $habit, voice.$pace], (script, habit, pace) => estimate(script, { habit, pace }));
  let tape: ReturnType<typeof tapeOf> | undefined;
  /** What a key press changes at once: the total and the tape; what it leaves as it was is the same object as before. */
  const $result = computed([$estimate, voice.$voice], (timed, { limit }) => {
    tape = reuse(tape, tapeOf(timed, limit));
    return { total: totalOf(timed), tape };
  });
  let judged: ReturnType<typeof judgementOf> | undefined;
  /** Does it fit, and what to do if not: told only when asked for. */
  const judgement = {
    get: () => (judged = reuse(judged, judgementOf($estimate.get(), voice.$voice.get().limit, voice.$pace.get().isMeasured === true))),
    listen: (changed: () => void) => $result.listen(changed),
  };
  let listed: ReturnType<typeof linesOf> | undefined;
  /** The sentences, put together only when they are asked for. */
  const lines = {
    get: () => (listed = reuse(listed, linesOf($script.get(), $estimate.get()))),
    listen: (changed: () => void) => $estimate.listen(changed),
  };
  /** What the panel offers. */
  const $setup = voiceSetup(settings, voice);
  /** The sentence ("2") or stretch of it ("2.5") that is pointed at or being read aloud, and what it is. */
  const $pointed = atom("");
  const listening = createListening($estimate, $script, $region, voice, hands);
  const $caption = computed([$pointed, listening.$state, $estimate], (id, heard, timed) =>
    captionOf(timed, heard.kind === "speaking" ? String(heard.sentence) : id),
  );
  const $isAwake = atom(false);
  let isWaiting = false;

  function keep() {
    if (!isWaiting) return;
    isWaiting = false;
    const script = $script.get();
    hands.scriptBox.write({ version: 1, script }, (error) => notice.tell(hands.explainStorage(error)));
  }

  function type(script: string) {
    $script.set(script);
    if (!isWaiting) hands.later(keep, PAUSE);
    isWaiting = true;
  }

  /** Another script in place of this one, with a way back. */
  function replace(script: string, told: string) {
    const before = $script.get();
    type(script);
    const isSame = () => $script.get() === script;
    notice.offerUndo(told, () => (isSame() ? type(before) : replace(before, RESTORED)));
  }

  /** A script brought from the composer, or the one of last time. */
  function kept(): { script?: string; before?: string } {
    const { script, before } = (hands.scriptBox.read() ?? {}) as { script?: unknown; before?: unknown };
    if (typeof script !== "string") return {};
    return typeof before === "string" ? { script, before } : { script };
  }

  function takeIn() {
    const { script, before } = kept();
    if (script === undefined) return;
    $script.set(script);
    if (before === undefined || before.trim() === "" || before === script) return;
    $script.set(before);
    replace(script, "Your message took the place of the script that was here.");
  }

  return {
    $script,
    $result,
    judgement,
    lines,
    $setup,
    $caption,
    point: (id: string) => $pointed.set(id),
    /** Points at what is said at a moment. */
    pointAt: (seconds: number) => $pointed.set(idAt($estimate.get(), seconds)),
    $notice: notice.$notice,
    ...notice.verbs,
    ...voice.verbs,
    calibration: createCalibration(settings, $habit, hands, voice),
    rehearsal: createRehearsal($script, $estimate, voice, hands),
    listening,
    /** What the coach works on, and whether it is time to fetch it. */
    coached: { $script, $estimate, $region, notice, today: hands.today, replace },
    $isAwake,
    type,

    /**
     * Reads the script a sentence in each turn, since nothing takes longer, and at last as a whole; what has been read is remembered
     * when it is read again. As the page brings it, or as `restore` will find it.
     */
    async readAhead(turn: () => Promise<void>, isRestoring = false) {
      const script = isRestoring ? (kept().script ?? sample) : sample;
      const given = { habit: habitOf(isRestoring ? hands.suggestRegion(region) : region), pace: voice.$pace.get() };
      await turn();
      const some = sentences(script).slice(0, AHEAD);
      const steps = [...readySteps(script), ...[...some, some.join(" ")].map((read) => () => void estimate(read, given))];
      for (const step of steps) {
        await turn();
        step();
      }
    },

    restore() {
      followRegion($region, hands, region);
      voice.restore();
      if (!isWaiting) takeIn();
      hands.scriptBox.listen(() => !isWaiting && takeIn());
      hands.onLeave(keep);
      hands.onFirstTouch(() => $isAwake.set(true));
    },

    /** Leaves a sentence out, by its place. */
    cut(id: string) {
      const sentence = $estimate.get().sentences[Number(id)];
      if (!sentence) return;
      const [head, tail] = [$script.get().slice(0, sentence.start), $script.get().slice(sentence.end)];
      replace(head.trimEnd() === "" ? tail.trimStart() : head + tail.replace(/^[^\S\n]+/, ""), "The sentence was left out.");
    },

    clear: () => replace("", "The script was cleared."),
  };
}

const judgementOf = (timed: Estimate, limit: number, isMeasured: boolean) => ({
  range: rangeOf(timed, isMeasured),
  verdict: verdictOf(timed, limit),
  advice: adviceOf(timed, limit, fits(timed, limit)),
});

export type Estimator = ReturnType<typeof createEstimator>;
