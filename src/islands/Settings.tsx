// The settings of this device: how the site looks and speaks, what the coach minds, what is kept and what becomes of it.
import { createSignal, onMount, Show } from "solid-js";
import { unwrap } from "solid-js/store";
import { createSettings, type SettingsGiven } from "../stores/settings.ts";
import { Choice } from "../ui/controls/Choice.tsx";
import { Modal } from "../ui/controls/Modal.tsx";
import { Notice } from "../ui/controls/Notice.tsx";
import { pageLink } from "../ui/links.ts";
import { Coach } from "../ui/settings/Coach.tsx";
import { KeptHere } from "../ui/settings/KeptHere.tsx";
import { Speaking } from "../ui/settings/Speaking.tsx";
import { useValue } from "../ui/value.ts";

interface Props extends SettingsGiven {
  /** Tools that the team has not hidden. */
  tools: string[];
}

export function Settings(props: Props) {
  const settings = createSettings(unwrap(props));
  const themes = useValue(settings.$themes);
  const regions = useValue(settings.$regions);
  const voice = useValue(settings.$voice);
  const coach = useValue(settings.$coach);
  const kept = useValue(settings.$kept);
  const restoring = useValue(settings.$restore);
  const asking = useValue(settings.$asking);
  const notice = useValue(settings.$notice);
  const [isReady, setReady] = createSignal(false);
  onMount(() => (settings.restore(), setReady(true)));
  return (
    <div class="bench settings" data-ready={isReady()}>
      <div class="panel">
        <h1>Settings</h1>
        <div class="setting-parts">
          <div>
            <section aria-labelledby="site-title">
              <h2 id="site-title">The site</h2>
              <Choice legend="Theme" name="theme" options={themes()} onChoose={settings.chooseTheme} />
              <Choice
                legend="Dates and phones as in"
                name="region"
                options={regions()}
                onChoose={(region) => void settings.chooseRegion(region)}
              />
            </section>
            <Show when={props.tools.includes("compose") || props.tools.includes("time")}>
              <Speaking
                {...voice()}
                canMeasure={props.tools.includes("time")}
                onPace={settings.choosePace}
                onDictation={settings.chooseDictation}
                onLimit={settings.chooseLimit}
              />
              <Coach {...coach()} onTakeSide={settings.takeSide} onMindAgain={settings.mindAgain} />
            </Show>
          </div>
          <div>
            <KeptHere
              kept={kept()}
              restore={restoring()}
              onSave={() => void settings.save()}
              onFile={(text) => void settings.readRestore(text)}
              onRestore={() => void settings.restoreBackup()}
              onLeave={settings.closeRestore}
              onForget={settings.askForget}
            />
            <Show when={props.tools.includes("calendar")}>
              <section aria-labelledby="calendar-title">
                <h2 id="calendar-title">The calendar</h2>
                <p>
                  Time zone, days off, holidays and alarms are <a href={`${pageLink("calendar/")}#setup`}>set up there</a>.
                </p>
              </section>
            </Show>
          </div>
        </div>
      </div>
      <Modal isOpen={asking() !== "nothing"} label="Delete everything?" class="deleting" onClose={settings.keepAll}>
        <h2>Delete everything on this device?</h2>
        <p>Messages, people, plans, your pace and all settings go, in every tab. Who asked not to be contacted stays remembered.</p>
        <p class="modal-verbs">
          <button type="button" class="primary" onClick={() => void settings.forget()}>
            Delete everything
          </button>
          <button type="button" autofocus onClick={settings.keepAll}>
            Keep it
          </button>
        </p>
      </Modal>
      <Notice notice={notice()} onUndo={settings.undo} onDismiss={settings.dismiss} />
    </div>
  );
}
