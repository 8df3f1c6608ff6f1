// A play's complete sample message, made at build time so that it is there without JavaScript.
import { compose } from "../domain/message/compose.ts";
import { examplesOf, SAMPLE_DAY } from "../domain/message/examples.ts";
import { emptyChoices, goalsFor } from "../domain/message/start.ts";
import type { Channel, Playbook } from "../domain/playbook.ts";
import { habitOf } from "../domain/regions.ts";
import { estimateParts } from "../domain/speech/parts.ts";
import { paceOf, startingVoice } from "../domain/speech/settings.ts";

/** A message as a page shows it: sentences, and beside each the techniques it serves. */
export interface Sample {
  subject?: string;
  rows: {
    text: string;
    tokens: { text: string; slot?: string | undefined }[];
    place: string;
    time?: string;
    notes: { id: string; title: string }[];
  }[];
}

const known = new WeakMap<Playbook, Map<string, Sample>>();

/** The sample for a play in one of its channels, with the play's own example answers; made once, however many pages show it. */
export function sampleOf(playbook: Playbook, id: string, channel?: Channel): Sample {
  const samples = known.get(playbook) ?? new Map<string, Sample>();
  known.set(playbook, samples);
  const name = `${id} ${channel ?? ""}`;
  const sample = samples.get(name) ?? madeFor(playbook, id, channel);
  samples.set(name, sample);
  return sample;
}

function madeFor(playbook: Playbook, id: string, channel?: Channel): Sample {
  const play = playbook.plays[id];
  if (!play) throw new Error(`There is no play “${id}” to make a sample of; name one of: ${Object.keys(playbook.plays).join(", ")}.`);
  const setting = { today: SAMPLE_DAY, region: playbook.team.region };
  const start = emptyChoices(playbook, id);
  const chosen = channel ?? start.channel;
  const goal = goalsFor(play, chosen)[0] ?? start.goal;
  const message = compose(playbook, { ...start, channel: chosen, goal, answers: examplesOf(playbook.slots, play, setting) }, setting);
  const isSaid = chosen === "voicemail" || chosen === "receptionist";
  const { seconds } = estimateParts(
    message.sentences.map(({ text }) => text),
    { habit: habitOf(playbook.team.region), pace: paceOf(playbook.speech, startingVoice(playbook.speech)) },
  );
  const rows = message.sentences.map(({ text, tokens, place, techniques }, i) => ({
    text,
    tokens: tokens.map((token) => ({ text: token.text, slot: token.slot })),
    place,
    ...(isSaid ? { time: (seconds[i] ?? 0).toFixed(1) } : {}),
    notes: techniques.map((technique) => ({ id: technique, title: playbook.techniques[technique]?.title ?? technique })),
  }));
  return { ...(message.subject ? { subject: message.subject.text } : {}), rows };
}
