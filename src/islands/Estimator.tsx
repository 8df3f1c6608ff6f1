// The estimator: a script, how long it takes to say, and ways to make that your own.
import { createSignal, lazy, onMount, Show } from "solid-js";
import { unwrap } from "solid-js/store";
import { createEstimator, type Estimator as Store, type EstimatorGiven } from "../stores/estimator.ts";
import { Fetched } from "../ui/controls/Fetched.tsx";
import { Notice } from "../ui/controls/Notice.tsx";
import { Calibrate } from "../ui/estimator/Calibrate.tsx";
import { Lines } from "../ui/estimator/Lines.tsx";
import { PacePanel } from "../ui/estimator/PacePanel.tsx";
import { Rehearse } from "../ui/estimator/Rehearse.tsx";
import { Result } from "../ui/estimator/Result.tsx";
import { ScriptField } from "../ui/estimator/ScriptField.tsx";
import { later, turn } from "../ui/later.ts";
import { useLater, useValue } from "../ui/value.ts";

const Coach = lazy(async () => ({ default: (await import("./EstimatorCoach.tsx")).EstimatorCoach }));

export function Estimator(props: EstimatorGiven) {
  const estimator = createEstimator({ settings: unwrap(props.settings), sample: props.sample, region: props.region });
  const LaterBench = later(Bench);
  return <LaterBench estimator={estimator} sample={props.sample} />;
}

function Bench({ estimator, sample }: Given & { sample: string }) {
  const script = useValue(estimator.$script);
  const notice = useValue(estimator.$notice);
  const [isReady, setReady] = createSignal(false);
  let read: Promise<void> | undefined;
  const LaterDesk = later(Desk, () => (read = estimator.readAhead(turn)));
  onMount(async () => {
    await read;
    await estimator.readAhead(turn, true);
    await turn();
    estimator.restore();
    setReady(true);
  });

  return (
    <div class="bench estimator" data-ready={isReady()}>
      <div class="panel">
        <h1>Time it before you say it</h1>
        <ScriptField script={script()} sample={sample} onType={estimator.type} onClear={estimator.clear} />
      </div>
      <LaterDesk estimator={estimator} />
      <LaterPace estimator={estimator} />
      <LaterDialogs estimator={estimator} />
      <Notice notice={notice()} onUndo={estimator.undo} onDismiss={estimator.dismiss} />
    </div>
  );
}

interface Given {
  estimator: Store;
}

/** How long it takes, drawn and told. */
function Desk({ estimator }: Given) {
  const { rehearsal, listening } = estimator;
  const result = useValue(estimator.$result);
  const judgement = useLater(estimator.judgement);
  const listed = useLater(estimator.lines);
  const caption = useValue(estimator.$caption);
  const listened = useValue(listening.$state);
  const isAwake = useValue(estimator.$isAwake);
  const [opened, setOpened] = createSignal<string[]>([]);
  const open = (id: string) => setOpened((ids) => (ids.includes(id) ? ids.filter((known) => known !== id) : [...ids, id]));
  const isEmpty = () => judgement().verdict.fit === "none";
  /** Being fetched counts: the next press stops it. */
  const isSpeaking = () => listened().kind !== "silent";
  const silence = () => {
    const state = listened();
    return state.kind === "silent" ? state.why : "";
  };

  return (
    <div class="desk">
      <div class="script">
        <Result
          total={result().total}
          {...judgement()}
          tape={result().tape}
          pointed={caption()}
          onPoint={estimator.point}
          onPointAt={estimator.pointAt}
          onCut={estimator.cut}
        />
        <p class="caption no-print" aria-hidden="true">
          <Show when={caption().said} fallback="Point at a stretch to see it as it is said.">
            <span class="caption-said">{caption().said}</span> <span class="caption-seconds">{caption().seconds} s</span>
          </Show>
        </p>
        <LaterLines
          lines={listed().lines}
          more={listed().more}
          pointed={caption().id}
          opened={opened()}
          onPoint={estimator.point}
          onOpen={open}
        />
        <p class="result-verbs no-print">
          <button type="button" class="primary" onClick={() => rehearsal.open()} disabled={isEmpty()}>
            Rehearse it
          </button>
          <button type="button" onClick={() => (isSpeaking() ? listening.stop() : void listening.start())} disabled={isEmpty()}>
            {isSpeaking() ? "Stop the voice" : "Hear it"}
          </button>
        </p>
        <p class="hint" role="status">
          {silence()}
        </p>
      </div>
      <Show when={isAwake()}>
        <Fetched>
          <Coach estimator={estimator} />
        </Fetched>
      </Show>
    </div>
  );
}

/** Whose pace it is. */
function Pace({ estimator }: Given) {
  const setup = useValue(estimator.$setup);
  return (
    <div class="panel pace">
      <PacePanel
        {...setup()}
        onPace={(id) => estimator.choosePace(id === "own" ? { kind: "own" } : { kind: "ready", id })}
        onWordsPerMinute={(perMinute) => estimator.choosePace({ kind: "words", perMinute })}
        onDictation={estimator.chooseDictation}
        onDictateAt={estimator.dictateAt}
        onLimit={estimator.chooseLimit}
        onMeasure={estimator.calibration.open}
        onForgetOwn={estimator.forgetReads}
      />
    </div>
  );
}

/** What opens over the page. */
function Dialogs({ estimator }: Given) {
  const { calibration, rehearsal } = estimator;
  const setup = useValue(estimator.$setup);
  const calibrating = useValue(calibration.$state);
  const passage = useValue(calibration.$passage);
  const rehearsing = useValue(rehearsal.$state);
  const cursor = useValue(rehearsal.$cursor);
  const prompted = useValue(rehearsal.$lines);
  const recording = useValue(rehearsal.$recording);
  return (
    <>
      <Calibrate
        state={calibrating()}
        passages={calibration.passages}
        passage={passage()}
        ownPerMinute={setup().perMinute}
        onStart={calibration.startByClock}
        onRecord={() => void calibration.startByVoice()}
        onStop={calibration.stop}
        onNext={calibration.next}
        onAgain={calibration.again}
        onClose={calibration.close}
      />
      <Rehearse
        state={rehearsing()}
        cursor={cursor()}
        lines={prompted()}
        recording={recording()}
        onToggle={rehearsal.toggle}
        onBack={rehearsal.back}
        onForward={rehearsal.forward}
        onRecord={(isOn) => void rehearsal.record(isOn)}
        onKeepPace={rehearsal.keepPace}
        onDropTake={rehearsal.dropTake}
        onClose={rehearsal.close}
      />
    </>
  );
}

const LaterLines = later(Lines);
const LaterPace = later(Pace);
const LaterDialogs = later(Dialogs);
