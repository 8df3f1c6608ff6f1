// The composer: why are you calling, the blanks, the techniques, and the script they make.
import { useStore } from "@nanostores/solid";
import { Match, onMount, Switch } from "solid-js";
import { unwrap } from "solid-js/store";
import type { Playbook } from "../domain/playbook.ts";
import { createComposer } from "../stores/composer.ts";
import { Blanks } from "../ui/composer/Blanks.tsx";
import { CallCard } from "../ui/composer/CallCard.tsx";
import { Notice } from "../ui/composer/Notice.tsx";
import { Saved } from "../ui/composer/Saved.tsx";
import { Sheet } from "../ui/composer/Sheet.tsx";
import { Steps } from "../ui/composer/Steps.tsx";
import { TakeAlong } from "../ui/composer/TakeAlong.tsx";
import { Techniques } from "../ui/composer/Techniques.tsx";
import { Why } from "../ui/composer/Why.tsx";

export function Composer(props: { playbook: Playbook }) {
  const composer = createComposer(unwrap(props.playbook));
  const view = useStore(composer.$view);
  const notice = useStore(composer.$notice);
  let desk: HTMLDivElement | undefined;
  onMount(() => void composer.restore());

  /** Copies; where something is missing, goes to the first blank that wants it. */
  const copy = async () => {
    const missing = view().blanks.find((blank) => blank.needed)?.id;
    if (await composer.copyMessage()) return;
    if (!missing) return;
    composer.go("blanks");
    document.getElementById(`blank-${missing}`)?.focus();
  };

  return (
    <div class="composer">
      <div class="panel no-print">
        <Steps steps={view().steps} here={view().step} onGo={composer.go} />
        <Switch>
          <Match when={view().step === "why"}>
            <Why plays={view().plays} onChoose={composer.choosePlay} />
            <Saved drafts={view().drafts} onOpen={composer.openDraft} onDrop={composer.dropDraft} onForgetAll={composer.forgetAll} />
          </Match>
          <Match when={view().step === "blanks"}>
            <Blanks
              question={view().play.question}
              channels={view().channels}
              goals={view().goals}
              relations={view().relations}
              regions={view().regions}
              region={view().region}
              contacts={view().contacts}
              blanks={view().blanks}
              onChannel={composer.chooseChannel}
              onGoal={composer.chooseGoal}
              onRelation={composer.chooseRelation}
              onRegion={composer.chooseRegion}
              onContact={composer.useContact}
              onAnswer={composer.answer}
              onSettle={composer.settle}
              onExpectNumber={composer.expectNumber}
              onStartAfresh={composer.startAfresh}
            />
          </Match>
          <Match when={view().step === "techniques"}>
            <Techniques switches={view().switches} checklist={view().checklist} onToggle={composer.toggle} />
          </Match>
        </Switch>
        <button type="button" class="see-message" onClick={() => desk?.scrollIntoView()}>
          See the message: {view().budget.sentence}
        </button>
      </div>
      <div class="desk" ref={(element) => (desk = element)}>
        <Sheet
          subject={view().subject}
          rows={view().rows}
          omitted={view().omitted}
          budget={view().budget}
          segments={view().segments}
          asked={view().asked}
          onOtherWording={composer.otherWording}
          onRewrite={composer.rewrite}
          onDropEdit={composer.dropEdit}
          onLeaveOut={composer.leaveOut}
          onPutBack={composer.putBack}
        />
        <TakeAlong
          channel={view().channel}
          isReady={view().asked.length === 0}
          links={view().links}
          companions={view().companions}
          onCopy={() => void copy()}
          onCopySubject={() => void composer.copySubject()}
          onDownload={composer.downloadMessage}
          onPrint={() => print()}
          onShare={(personal) => void composer.shareLink(personal)}
          onCopyCompanion={(id) => void composer.copyCompanion(id)}
        />
        <CallCard title={view().play.title} to={view().card.to} number={view().card.number} text={view().full} />
      </div>
      <Notice notice={notice()} onUndo={composer.undo} onDismiss={composer.dismiss} />
    </div>
  );
}
