// The prompter: the script moves at the person's pace; a take recorded meanwhile is laid under the estimate.
import { atom, computed, type ReadableAtom } from "nanostores";
import type { OpenMicrophone } from "../browser/microphone.ts";
import { dictatedSeconds, type Estimate } from "../domain/speech/estimate.ts";
import type { Pace } from "../domain/speech/pace.ts";
import { indexAt, type Line, timelineOf } from "../domain/speech/timeline.ts";
import type { Hands } from "./hands.ts";
import { linesOf, type LineView } from "./estimate-view.ts";
import { tell } from "./lengths.ts";
import { askForMicrophone } from "./microphone.ts";
import { readTake, type TakeView } from "./take-view.ts";

export type Rehearsal =
  | { kind: "closed" }
  | { kind: "ready" }
  | { kind: "running" }
  | { kind: "paused" }
  | { kind: "reading-take" }
  /** `kept` is the pace that the person took over from the take, told in a sentence. */
  | { kind: "done"; take?: TakeView; kept?: string };

export type Recording = { kind: "off"; why: string } | { kind: "asking" } | { kind: "on" };

interface RehearsedVoice {
  $pace: ReadableAtom<Pace>;
  verbs: { keepRead: (usual: number, taken: number) => number | undefined };
}

const UNBELIEVABLE = "That take is too short or too long for the whole script, so your pace stays as it was.";

export function createRehearsal(
  $script: ReadableAtom<string>,
  $estimate: ReadableAtom<Estimate>,
  { $pace, verbs }: RehearsedVoice,
  hands: Hands,
) {
  const $state = atom<Rehearsal>({ kind: "closed" });
  const $at = atom(0);
  const $lines = atom<LineView[]>([]);
  const $recording = atom<Recording>({ kind: "off", why: "" });
  let rehearsed: Estimate | undefined;
  /** The pace at which the script was rehearsed. */
  let pace: Pace = { rate: 1 };
  let timeline: Line[] = [];
  let microphone: OpenMicrophone | undefined;
  let halt: (() => void) | undefined;

  /** Where the voice should be now: the sentence, the stretch of it, the clock. */
  const $cursor = computed($at, (at) => {
    const line = Math.max(0, indexAt(timeline, at));
    const piece = indexAt(timeline[line]?.pieces ?? [], at);
    return { line, piece, clock: tell(at), share: rehearsed ? Math.min(100, (at / rehearsed.seconds) * 100) : 0 };
  });

  function rest() {
    halt?.();
    halt = undefined;
  }

  function letGo() {
    microphone?.close();
    microphone = undefined;
    $recording.set({ kind: "off", why: "" });
  }

  function forgetTake() {
    const state = $state.get();
    if (state.kind === "done") state.take?.forget();
  }

  /** At the last word the prompter ends; with a recording it waits for the voice. */
  function step(elapsed: number) {
    const end = rehearsed?.seconds ?? 0;
    $at.set(Math.min(end, $at.get() + elapsed));
    if ($at.get() >= end && $recording.get().kind !== "on") finish();
  }

  function run() {
    rest();
    $state.set({ kind: "running" });
    halt = hands.everyFrame(step);
  }

  /** A take is of the whole script; without one, the prompter starts where it was moved to. */
  function start(isFromTop: boolean) {
    forgetTake();
    if (isFromTop || $recording.get().kind === "on") $at.set(0);
    if ($recording.get().kind === "on") microphone?.start(finish);
    run();
  }

  function finish() {
    rest();
    if ($recording.get().kind === "on" && microphone && rehearsed) void takeIn(microphone, rehearsed);
    else $state.set({ kind: "done" });
  }

  async function takeIn(open: OpenMicrophone, estimate: Estimate) {
    $state.set({ kind: "reading-take" });
    const taken = readTake(await open.stop(), estimate);
    if ($state.get().kind !== "reading-take") return taken.kind === "heard" && taken.forget();
    $state.set({ kind: "done", take: taken });
  }

  function pause() {
    rest();
    $state.set({ kind: "paused" });
  }

  function toTop() {
    $at.set(0);
    $state.set({ kind: "ready" });
  }

  const goTo = (line: number) => $at.set(timeline[Math.max(0, Math.min(timeline.length - 1, line))]?.at ?? 0);

  return {
    $state,
    $cursor,
    $lines,
    $recording,

    open() {
      rehearsed = $estimate.get();
      pace = $pace.get();
      timeline = timelineOf(rehearsed);
      $lines.set(linesOf($script.get(), rehearsed).lines);
      toTop();
    },

    /** Start, pause, go on, or, while recording, done. Nothing starts while the browser asks for the microphone. */
    toggle() {
      const { kind } = $state.get();
      if ($recording.get().kind === "asking") return;
      if (kind === "running" && $recording.get().kind === "on") finish();
      else if (kind === "running") pause();
      else if (kind === "paused") run();
      else if (kind === "ready" || kind === "done") start(kind === "done");
    },

    /** To the beginning of the sentence before; while a sentence is well under way, to its own beginning. */
    back() {
      const { line } = $cursor.get();
      const isUnderWay = $at.get() - (timeline[line]?.at ?? 0) > 1.5;
      goTo(isUnderWay ? line : line - 1);
    },

    forward: () => goTo($cursor.get().line + 1),

    async record(isOn: boolean) {
      if (!isOn) return letGo();
      $recording.set({ kind: "asking" });
      const opened = await askForMicrophone(hands);
      if ($recording.get().kind !== "asking") return void (opened.kind === "open" && opened.close());
      if (opened.kind === "unavailable") return $recording.set({ kind: "off", why: opened.why });
      microphone = opened;
      $recording.set({ kind: "on" });
      if ($state.get().kind === "paused") toTop();
    },

    /** Takes the pace of the take over, once. */
    keepPace() {
      const state = $state.get();
      if (state.kind !== "done" || state.take?.kind !== "heard" || !rehearsed || state.kept) return;
      const fixed = pace.dictation ? dictatedSeconds(rehearsed) : 0;
      const perMinute = verbs.keepRead((rehearsed.seconds - fixed) * pace.rate, state.take.seconds - fixed);
      $state.set({ ...state, kept: perMinute ? `Your pace was ${perMinute} words a minute, and counts from now on.` : UNBELIEVABLE });
    },

    dropTake() {
      forgetTake();
      toTop();
    },

    close() {
      rest();
      letGo();
      forgetTake();
      $state.set({ kind: "closed" });
    },
  };
}

export type Rehearsing = ReturnType<typeof createRehearsal>;
