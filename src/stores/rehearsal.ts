// The prompter: the script moves at the person's pace; a take recorded meanwhile is laid under the estimate.
import { atom, computed, type ReadableAtom } from "nanostores";
import type { OpenMicrophone } from "../browser/microphone.ts";
import type { Estimate } from "../domain/speech/estimate.ts";
import { measuredRate, type Pace } from "../domain/speech/pace.ts";
import { indexAt, type Line, timelineOf } from "../domain/speech/timeline.ts";
import type { Hands } from "./hands.ts";
import { linesOf, type LineView, tell } from "./tape-view.ts";
import { readTake, type TakeView } from "./take-view.ts";

export type Rehearsal =
  | { kind: "closed" }
  | { kind: "ready" }
  | { kind: "running" }
  | { kind: "paused" }
  | { kind: "reading-take" }
  | { kind: "done"; take?: TakeView };

export type Recording = { kind: "off"; why: string } | { kind: "asking" } | { kind: "on" };

interface RehearsedVoice {
  $pace: ReadableAtom<Pace>;
  verbs: { keepRead: (rate: number) => void };
}

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

  function start() {
    forgetTake();
    $at.set(0);
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

  const goTo = (line: number) => $at.set(timeline[Math.max(0, Math.min(timeline.length - 1, line))]?.at ?? 0);

  return {
    $state,
    $cursor,
    $lines,
    $recording,

    open() {
      rehearsed = $estimate.get();
      timeline = timelineOf(rehearsed);
      $lines.set(linesOf($script.get(), rehearsed).lines);
      $at.set(0);
      $state.set({ kind: "ready" });
    },

    /** Start, pause, go on, or, while recording, done. */
    toggle() {
      const { kind } = $state.get();
      if (kind === "running" && $recording.get().kind === "on") finish();
      else if (kind === "running") (rest(), $state.set({ kind: "paused" }));
      else if (kind === "paused") run();
      else if (kind === "ready" || kind === "done") start();
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
      const opened = await hands.openMicrophone();
      if ($recording.get().kind !== "asking") return void (opened.kind === "open" && opened.close());
      if (opened.kind === "unavailable") return $recording.set({ kind: "off", why: opened.why });
      microphone = opened;
      $recording.set({ kind: "on" });
    },

    /** Takes the pace of the take over. */
    keepPace() {
      const state = $state.get();
      if (state.kind !== "done" || state.take?.kind !== "heard" || !rehearsed) return;
      verbs.keepRead(measuredRate(rehearsed.seconds * $pace.get().rate, state.take.seconds));
    },

    dropTake() {
      forgetTake();
      $state.set({ kind: "ready" });
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
