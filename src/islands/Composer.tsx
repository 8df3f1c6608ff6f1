// The composer: why are you calling, the blanks, the techniques, and the script they make.
import { useStore } from "@nanostores/solid";
import { createEffect, createSignal, lazy, Match, onMount, Show, Switch } from "solid-js";
import type { Playbook } from "../domain/playbook.ts";
import { type Composer as Store, createComposer } from "../stores/composer.ts";
import { Blanks } from "../ui/composer/Blanks.tsx";
import { CallCard } from "../ui/composer/CallCard.tsx";
import { Fetched } from "../ui/controls/Fetched.tsx";
import { Notice } from "../ui/controls/Notice.tsx";
import { Saved } from "../ui/composer/Saved.tsx";
import { Sheet } from "../ui/composer/Sheet.tsx";
import { Steps } from "../ui/composer/Steps.tsx";
import { TakeAlong } from "../ui/composer/TakeAlong.tsx";
import { Why } from "../ui/composer/Why.tsx";
import { focusTitle } from "../ui/title-focus.ts";
import { later, turn } from "../ui/later.ts";
import { useSettled } from "../ui/settled.ts";
import { useValue } from "../ui/value.ts";

/** The last step and the coach are fetched once somebody works, what only a message that belongs to a touch has, when it is wanted. */
const Techniques = lazy(async () => ({ default: (await import("../ui/composer/Techniques.tsx")).Techniques }));
const Coach = lazy(async () => ({ default: (await import("./ComposerCoach.tsx")).ComposerCoach }));
const TouchLine = lazy(async () => ({ default: (await import("../ui/composer/TouchLine.tsx")).TouchLine }));

/** The question comes first; the message beneath it wakes after it. */
const LaterSheet = later(Sheet);
const LaterTakeAlong = later(TakeAlong);
const LaterCard = later(CallCard);

/** `playbook` is the JSON of a Playbook: one string is read far sooner than a tree of properties. */
export function Composer(props: { playbook: string }) {
  const playbook = JSON.parse(props.playbook) as Playbook;
  const composer = createComposer(playbook);
  const LaterBench = later(Bench, () =>
    turn()
      .then(() => void composer.$script.get())
      .then(turn),
  );
  return <LaterBench composer={composer} playbook={playbook} />;
}

interface Given {
  composer: Store;
  playbook: Playbook;
}

function Bench({ composer, playbook }: Given) {
  const script = useValue(composer.$script);
  const view = useSettled(composer.view);
  const setup = useStore(composer.$setup);
  const saved = useStore(composer.$saved);
  const notice = useStore(composer.$notice);
  const touch = useValue(composer.$touch);
  const isAwake = useValue(composer.$isAwake);
  const isOpening = useValue(composer.$isOpening);
  let desk: HTMLDivElement | undefined;
  let panel: HTMLDivElement | undefined;
  const [isReady, setReady] = createSignal(false);
  createEffect(() => isAwake() && void Techniques.preload().catch(() => undefined));
  onMount(async () => {
    await turn();
    await composer.restore().finally(() => setReady(true));
  });

  /** Copies; where something is missing, goes to the first blank that wants it. */
  const copy = async () => {
    const missing = view().blanks.find((blank) => blank.needed)?.id;
    if (await composer.copyMessage()) return;
    if (!missing) return;
    composer.go("blanks");
    document.getElementById(`blank-${missing}`)?.focus();
  };

  const stepHere = () => panel?.querySelector<HTMLElement>("[aria-current=step]");
  /** What was pressed to get to another step is gone with its step: the focus goes to the new one’s title; until that is there, to its name. */
  const arrive = () => setTimeout(() => focusTitle(panel) || stepHere()?.focus());
  const choosePlay = (id: string) => {
    composer.choosePlay(id);
    arrive();
  };
  const goOn = () => {
    composer.go("techniques");
    arrive();
    const isWaiting = () => setup().step === "techniques" && document.activeElement === stepHere();
    Techniques.preload().then(
      () => isWaiting() && arrive(),
      () => undefined,
    );
  };

  return (
    <div class="bench composer" data-ready={isReady()}>
      <div class="panel no-print" ref={(element) => (panel = element)}>
        <Show when={!isOpening()} fallback={<p role="status">Opening the message …</p>}>
          <Show when={touch()}>
            {(known) => (
              <Fetched>
                <TouchLine {...known().line} />
              </Fetched>
            )}
          </Show>
          <Steps steps={setup().steps} here={setup().step} onGo={composer.go} />
          <Switch>
            <Match when={setup().step === "why"}>
              <Why plays={setup().plays} onChoose={choosePlay} />
              <Saved
                drafts={saved().drafts}
                hasWork={saved().hasWork}
                onOpen={composer.openDraft}
                onDrop={composer.dropDraft}
                onForgetAll={() => void composer.forgetAll()}
              />
            </Match>
            <Match when={setup().step === "blanks"}>
              <Blanks
                question={setup().play.question}
                channels={setup().channels}
                goals={setup().goals}
                relations={setup().relations}
                regions={setup().regions}
                region={setup().region}
                contacts={saved().contacts}
                slots={playbook.slots}
                blanks={view().blanks}
                onChannel={composer.chooseChannel}
                onGoal={composer.chooseGoal}
                onRelation={composer.chooseRelation}
                onRegion={composer.chooseRegion}
                onContact={composer.useContact}
                onAnswer={composer.answer}
                onSettle={composer.settle}
                onExpectNumber={composer.expectNumber}
                onNext={goOn}
                onStartAfresh={composer.startAfresh}
              />
            </Match>
            <Match when={setup().step === "techniques"}>
              <Fetched>
                <Techniques switches={setup().switches} checklist={setup().checklist} onToggle={composer.toggle} />
              </Fetched>
            </Match>
          </Switch>
          <button type="button" class="see-message" onClick={() => desk?.scrollIntoView()}>
            See the message: {view().asked.length > 0 ? `${view().asked.length} blanks to fill` : view().budget.sentence}
          </button>
        </Show>
      </div>
      <div class="desk" inert={isOpening()} ref={(element) => (desk = element)}>
        <LaterSheet
          subject={script().subject}
          rows={script().rows}
          omitted={view().omitted}
          budget={view().budget}
          segments={view().segments}
          meter={view().meter}
          asked={view().asked}
          onOtherWording={composer.otherWording}
          onRewrite={composer.rewrite}
          onDropEdit={composer.dropEdit}
          onLeaveOut={composer.leaveOut}
          onPutBack={composer.putBack}
          canTime={playbook.team.tools.includes("time")}
          onTimeIt={composer.handOver}
        />
        <LaterTakeAlong
          channel={view().channel}
          isReady={view().asked.length === 0}
          links={view().links}
          companions={view().companions}
          onCopy={() => void copy()}
          onCopySubject={() => void composer.copySubject()}
          onDownload={composer.downloadMessage}
          onPrint={() => print()}
          onShare={(personal) => void composer.shareLink(personal)}
          onOpenCompanion={composer.openCompanion}
          onCopyCompanion={(id) => void composer.copyCompanion(id)}
        />
        <Show when={isAwake()}>
          <Fetched>
            <Coach composer={composer} />
          </Fetched>
        </Show>
        <LaterCard title={setup().play.title} to={view().card.to} number={view().card.number} lines={view().card.lines} />
      </div>
      <Notice notice={notice()} onUndo={composer.undo} onDismiss={composer.dismiss} />
    </div>
  );
}
