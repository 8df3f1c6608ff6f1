// The rep's own side: their clock, days off, public holidays, reminders, and taking everything along.
import { createUniqueId, For } from "solid-js";
import { Choice } from "../controls/Choice.tsx";
import { DaysOff, type DaysOffProps } from "./DaysOff.tsx";
import { Entry } from "./Entry.tsx";
import { Holidays, type HolidaysProps } from "./Holidays.tsx";
import { TakeOut, type TakeOutProps, type TakeOutVerbs } from "./TakeOut.tsx";

interface SetupView extends Pick<DaysOffProps, "daysOff"> {
  /** IANA; empty while the browser's own is used. */
  zone: string;
  ownZone: string;
  /** Why a zone was refused; empty otherwise. */
  zoneFault: string;
  zones: string[];
  /** "07:00 to 21:00". */
  hours: string;
  /** Minutes before a call; "none". */
  alarms: { id: string; label: string; hint: string; chosen: boolean }[];
  holidays: HolidaysProps["regions"];
  checkedUntil: number;
}

interface Props {
  setup: SetupView;
  backups: Pick<TakeOutProps, "backup" | "isOverdue" | "restore">;
  verbs: TakeOutVerbs & {
    chooseZone: (zone: string) => void;
    /** Undefined is none. */
    chooseAlarm: (minutes: number | undefined) => void;
    addDayOff: DaysOffProps["onAdd"];
    removeDayOff: DaysOffProps["onRemove"];
    toggleHoliday: HolidaysProps["onToggle"];
    pauseAll: DaysOffProps["onPauseAll"];
  };
  onPrint: () => void;
}

export function Setup(props: Props) {
  return (
    <div class="panel setup">
      <h1>Set up</h1>
      <div class="setup-parts">
        <div>
          <OwnClock setup={props.setup} onZone={props.verbs.chooseZone} />
          <DaysOff
            daysOff={props.setup.daysOff}
            onAdd={props.verbs.addDayOff}
            onRemove={props.verbs.removeDayOff}
            onPauseAll={props.verbs.pauseAll}
          />
          <section aria-labelledby="holidays-title">
            <h2 id="holidays-title">Public holidays</h2>
            <Holidays regions={props.setup.holidays} checkedUntil={props.setup.checkedUntil} onToggle={props.verbs.toggleHoliday} />
          </section>
        </div>
        <div>
          <TakeOut {...props.backups} verbs={props.verbs} onPrint={props.onPrint}>
            <Choice
              legend="Alarm before calls"
              name="alarm"
              options={props.setup.alarms}
              onChoose={(id) => props.verbs.chooseAlarm(id === "none" ? undefined : Number(id))}
            />
          </TakeOut>
        </div>
      </div>
    </div>
  );
}

function OwnClock(props: Pick<Props, "setup"> & { onZone: (zone: string) => void }) {
  const zones = createUniqueId();
  const hint = () =>
    props.setup.zone
      ? `Leave it empty for this browser’s own: ${props.setup.ownZone}.`
      : `Empty, so this browser’s own holds: ${props.setup.ownZone}.`;
  return (
    <section aria-labelledby="clock-title">
      <h2 id="clock-title">Your clock</h2>
      <Entry label="Your time zone" hint={hint()} fault={props.setup.zoneFault}>
        {(tied) => (
          <input
            {...tied}
            type="text"
            list={zones}
            autocomplete="off"
            placeholder={props.setup.ownZone}
            value={props.setup.zone}
            onChange={(event) => props.onZone(event.currentTarget.value.trim())}
          />
        )}
      </Entry>
      <datalist id={zones}>
        <For each={props.setup.zones}>{(zone) => <option value={zone} />}</For>
      </datalist>
      <p class="hours">You work {props.setup.hours} on this clock. Touches outside those hours are marked, never hidden.</p>
    </section>
  );
}
