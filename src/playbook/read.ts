// Collections → one plain Playbook; throws, with file, field and remedy, on what leads nowhere.
import { type CollectionEntry, getCollection } from "astro:content";
import { faultsOf } from "../domain/faults.ts";
import type { Playbook } from "../domain/playbook.ts";
import { linkFaults } from "./content-links.ts";
import { readCalendar, readComposer, readSpeech, readTeam } from "./settings.ts";

let read: Promise<Playbook> | undefined;

/** The playbook, read once a build. */
export function readPlaybook(): Promise<Playbook> {
  read ??= collect();
  return read;
}

async function collect(): Promise<Playbook> {
  const [sources, evidence, slots, techniques, plays, cadences] = await Promise.all([
    entriesOf("sources"),
    entriesOf("evidence"),
    entriesOf("slots"),
    entriesOf("techniques"),
    entriesOf("plays"),
    entriesOf("cadences"),
  ]);
  const playbook: Playbook = {
    team: readTeam(),
    speech: readSpeech(),
    calendar: readCalendar(),
    ...readComposer(),
    sources,
    evidence,
    slots,
    techniques,
    plays,
    cadences,
  };
  const guides = await getCollection("guides");
  const pages = await Promise.all((["techniques", "plays", "cadences"] as const).map((name) => getCollection(name)));
  const faults = [...faultsOf(playbook), ...linkFaults(playbook, [...pages.flat(), ...guides], guides)];
  if (faults.length > 0) throw new Error(`The content has ${faults.length} fault${faults.length === 1 ? "" : "s"}:\n${faults.join("\n")}`);
  return playbook;
}

type Name = "sources" | "evidence" | "slots" | "techniques" | "plays" | "cadences";

/** A collection as a record by id, in its pages' order. */
async function entriesOf<N extends Name>(name: N): Promise<Record<string, CollectionEntry<N>["data"] & { id: string }>> {
  const entries = (await getCollection(name)) as CollectionEntry<N>[];
  const inOrder = entries.toSorted((a, b) => place(a.data) - place(b.data));
  return Object.fromEntries(inOrder.map((entry) => [entry.id, { ...entry.data, id: entry.id }]));
}

function place(data: object): number {
  const { order, number } = data as { order?: number; number?: number };
  return order ?? number ?? 0;
}
