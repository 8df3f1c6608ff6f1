// The composer: why are you calling, the blanks, the techniques, and the script they make.
import { useStore } from "@nanostores/solid";
import { For, onMount, Show } from "solid-js";
import { browserHands } from "../browser/hands.ts";
import type { Playbook } from "../domain/playbook.ts";
import { createComposer } from "../stores/composer.ts";
import { STEPS } from "../stores/composer-steps.ts";
import { CallCard } from "../ui/composer/CallCard.tsx";
import { Choice } from "../ui/composer/Choice.tsx";
import { Field } from "../ui/composer/Field.tsx";
import { Notice } from "../ui/composer/Notice.tsx";
import { Row } from "../ui/composer/Row.tsx";
import { Saved } from "../ui/composer/Saved.tsx";
import { TakeAlong } from "../ui/composer/TakeAlong.tsx";

const STEP_NAMES = { why: "Why", blanks: "Blanks", techniques: "Techniques" };
const REGIONS = [
  { id: "GB", label: "Britain" },
  { id: "US", label: "United States" },
  { id: "AU", label: "Australia" },
] as const;

export function Composer(props: { playbook: Playbook }) {
  const composer = createComposer(props.playbook, browserHands);
  const view = useStore(composer.$view);
  const notice = useStore(composer.$notice);
  onMount(() => void composer.restore());

  const copy = async () => {
    const [missing] = view().blanks.filter((blank) => blank.needed);
    if (await composer.copyMessage()) return;
    composer.go("blanks");
    queueMicrotask(() => document.getElementById(`blank-${missing?.id}`)?.focus());
  };
  const rowVerbs = { onOtherWording: composer.otherWording, onRewrite: composer.rewrite, onDropEdit: composer.dropEdit, onLeaveOut: composer.leaveOut };

  return (
    <div class="composer">
      <div class="panel no-print">
        <nav class="steps" aria-label="Steps">
          <For each={STEPS}>
            {(step, i) => (
              <button type="button" aria-current={view().step === step ? "step" : undefined} onClick={() => composer.go(step)}>
                <span class="step-number">{i() + 1}</span> {STEP_NAMES[step]}
              </button>
            )}
          </For>
        </nav>

        <Show when={view().step === "why"}>
          <h1>Why are you calling?</h1>
          <ul class="reasons">
            <For each={view().plays}>
              {(play) => (
                <li>
                  <button type="button" class="plain" aria-current={play.chosen ? "true" : undefined} onClick={() => composer.choosePlay(play.id)}>
                    {play.label}
                  </button>
                </li>
              )}
            </For>
          </ul>
          <Saved drafts={view().drafts} onOpen={(id) => (composer.openDraft(id), composer.go("blanks"))} onDrop={composer.dropDraft} onForgetAll={composer.forgetAll} />
        </Show>

        <Show when={view().step === "blanks"}>
          <h1>{view().play.question}</h1>
          <Choice legend="How do they know you?" name="relation" options={view().relations} onChoose={composer.chooseRelation} />
          <Show when={view().channels.length > 1}>
            <Choice legend="How does it travel?" name="channel" options={view().channels} onChoose={composer.chooseChannel} />
          </Show>
          <Show when={view().goals.length > 1}>
            <Choice legend="The one thing you ask" name="goal" options={view().goals} onChoose={composer.chooseGoal} />
          </Show>
          <Show when={view().contacts.length > 0}>
            <p class="contacts">
              Again to{" "}
              <For each={view().contacts}>
                {(contact) => (
                  <button type="button" onClick={() => composer.useContact(contact.id)}>
                    <bdi>{contact.label}</bdi>
                  </button>
                )}
              </For>
            </p>
          </Show>
          <For each={view().blanks}>
            {(blank) => (
              <Field
                slot={blank.slot}
                answer={blank.answer}
                verdict={blank.verdict}
                needed={blank.needed}
                onAnswer={(answer) => composer.answer(blank.id, answer)}
                onSettle={() => composer.settle(blank.id)}
                onExpectNumber={composer.expectNumber}
              />
            )}
          </For>
          <div class="field">
            <label for="region">Dates and phones as in</label>
            <select id="region" value={view().region} onChange={(event) => composer.chooseRegion(event.currentTarget.value as "GB" | "US" | "AU")}>
              <For each={REGIONS}>{(region) => <option value={region.id}>{region.label}</option>}</For>
            </select>
          </div>
          <p class="take-row">
            <button type="button" onClick={() => composer.startAfresh()}>
              Start a fresh message
            </button>
          </p>
        </Show>

        <Show when={view().step === "techniques"}>
          <h1>Make it yours</h1>
          <ul class="switches">
            <For each={view().switches}>
              {(toggle) => (
                <li>
                  <label class="tick">
                    <input type="checkbox" role="switch" checked={toggle.on} onChange={(event) => (composer.toggle(toggle.id, event.currentTarget.checked), (event.currentTarget.checked = view().switches.some(({ id, on }) => id === toggle.id && on)))} />
                    <span>
                      {toggle.label}
                      <span class="hint">{toggle.hint}</span>
                    </span>
                  </label>
                </li>
              )}
            </For>
          </ul>
          <Show when={view().checklist.length > 0}>
            <h2>Before you call</h2>
            <ul class="checklist">
              <For each={view().checklist}>{(item) => <li>{item}</li>}</For>
            </ul>
          </Show>
        </Show>
      </div>

      <div class="desk">
        <section class="script" aria-label="Your message">
          <Show when={view().subject}>
            {(subject) => (
              <ol class="subject">
                <Row {...subject()} {...rowVerbs} />
              </ol>
            )}
          </Show>
          <ol>
            <For each={view().rows}>{(row) => <Row {...row} {...rowVerbs} />}</For>
          </ol>
          <Show when={view().omitted.length > 0}>
            <p class="omitted no-print">
              Left out:{" "}
              <For each={view().omitted}>
                {(move) => (
                  <button type="button" onClick={() => composer.putBack(move.id)}>
                    {move.title}
                  </button>
                )}
              </For>
            </p>
          </Show>
          <div class="budget" data-state={view().budget.state}>
            <p>{view().budget.sentence}.</p>
            <For each={view().budget.reasons}>{(reason) => <p class="reason">{reason}</p>}</For>
            <Show when={view().segments}>
              <p>{view().segments}.</p>
            </Show>
            <Show when={view().asked.length > 0}>
              <p class="asked">Faded words are an example. Still to fill: {view().asked.join(", ").toLowerCase()}.</p>
            </Show>
          </div>
        </section>
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
