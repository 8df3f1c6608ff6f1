// How a remedy is applied in the composer: by a switch that says it where there is one, else as own words for its sentences.
import type { Finding } from "../domain/coach/advice/advice.ts";
import type { RemedyKind } from "../domain/coach/advice/rules.ts";
import { canLeaveOut, MOST } from "../domain/message/budget.ts";
import { findIn, type Message, unedited } from "../domain/message/compose.ts";
import { readEdit } from "../domain/message/edits.ts";
import { type Choices, isAvailable, situate } from "../domain/message/situation.ts";
import { promiseTechnique } from "../domain/message/touch-choices.ts";
import type { ComposerPage } from "./coach-composer.ts";
import { editRows } from "./coach-rows.ts";
import type { Judge } from "./coach-state.ts";
import type { ComposerState } from "./composer-state.ts";

/** Techniques whose switch writes what a remedy would write. */
const SWITCHES: Partial<Record<RemedyKind, string[]>> = {
  "add-brevity": ["promise-brevity"],
  "add-closing": ["number-twice"],
  "name-referrer-first": ["referrer-first"],
  "repeat-referrer": ["referrer-first"],
};

/** A switch that mends a finding, and the choices with it on. */
interface Switched {
  label: string;
  part: Partial<Choices>;
}

export function createMending(state: ComposerState, pageOf: (message: Message) => ComposerPage) {
  const { playbook, notice, $choices, $today, $region, composeNow, change } = state;

  const switchesFor = ({ remedy, technique }: Finding) => {
    const promise = remedy?.does === "add-next-call" ? promiseTechnique(playbook)?.id : undefined;
    return promise ? [promise] : remedy ? (SWITCHES[remedy.does] ?? []) : [technique];
  };

  /** A technique that says it, where it can be switched on and mends the message. */
  async function switchFor({ message }: ComposerPage, finding: Finding, judge: Judge<ComposerPage>): Promise<Switched | undefined> {
    const { isOn } = situate(playbook, message.choices);
    for (const id of switchesFor(finding)) {
      const toggle = playbook.techniques[id]?.switch;
      if (!toggle || isOn(id) || !isAvailable(toggle, message.choices)) continue;
      const others = Object.fromEntries(toggle.instead.map((one) => [one, false]));
      const part = { switches: { ...$choices.get().switches, ...others, [id]: true } };
      const composed = composeNow({ ...$choices.get(), ...part });
      const isFit = composed.budget.count <= MOST && composed.missing.length <= message.missing.length;
      if (isFit && (await judge(finding)(pageOf(composed)))) return { label: toggle.label, part };
    }
    return undefined;
  }

  /** Choices with the edits as own words for their sentences; a sentence that is cut whole is left out. */
  function rewritten({ message, rows }: ComposerPage, { remedy }: Finding): Partial<Choices> {
    const composed = unedited(playbook, message, $today.get(), $region.get());
    const { edits, omitted } = $choices.get();
    const changed = [...editRows(rows, remedy?.edits ?? [])];
    const isGone = ([move, text]: [string, string]) => text === "" && canLeaveOut(findIn(message, move)?.place);
    const words = changed.filter((one) => !isGone(one) && one[1] !== "");
    const own = words.map(([move, text]) => [move, { nodes: readEdit(text, findIn(composed, move)?.tokens ?? []) }] as const);
    return { edits: { ...edits, ...Object.fromEntries(own) }, omitted: [...omitted, ...changed.filter(isGone).map(([move]) => move)] };
  }

  return {
    /** A switch is offered where there is no other remedy. */
    async offer(page: ComposerPage, finding: Finding, judge: Judge<ComposerPage>): Promise<string | undefined> {
      const found = await switchFor(page, finding, judge);
      return found && `Switch on: ${found.label.charAt(0).toLowerCase()}${found.label.slice(1)}`;
    },

    async mend(page: ComposerPage, finding: Finding, judge: Judge<ComposerPage>): Promise<void> {
      const before = $choices.get();
      const found = await switchFor(page, finding, judge);
      if ($choices.get() !== before || !(found ?? finding.remedy)) return;
      change(found?.part ?? rewritten(page, finding));
      const after = $choices.get();
      const done = finding.remedy ? `${finding.remedy.label}: done.` : `${found?.label}: switched on.`;
      notice.offerUndo(done, () => change(takenBack({ before, after }, $choices.get())));
    },
  };
}

/** What is now, without what was done between before and after; what was changed since stays. */
function takenBack({ before, after }: { before: Choices; after: Choices }, now: Choices): Partial<Choices> {
  const added = after.omitted.filter((move) => !before.omitted.includes(move));
  return {
    switches: withoutChange(before.switches, after.switches, now.switches),
    edits: withoutChange(before.edits, after.edits, now.edits),
    omitted: now.omitted.filter((move) => !added.includes(move)),
  };
}

function withoutChange<T>(before: Record<string, T>, after: Record<string, T>, now: Record<string, T>): Record<string, T> {
  const changed = Object.keys(after).filter((id) => after[id] !== before[id]);
  const rest = Object.entries(now).filter(([id]) => !changed.includes(id));
  return Object.fromEntries([...rest, ...changed.flatMap((id) => (id in before ? [[id, before[id] as T] as const] : []))]);
}
