// Choices for tests: any play in any of its channels with any of its goals.
import fc from "fast-check";
import type { Answers } from "../src/domain/message/answers.ts";
import { compose, type Message } from "../src/domain/message/compose.ts";
import type { Choices } from "../src/domain/message/situation.ts";
import { emptyChoices, goalsFor } from "../src/domain/message/start.ts";
import { TODAY } from "./answers.ts";
import { playbook } from "./playbook.ts";

/** Every play, channel and goal that go together. */
export const situations: Choices[] = Object.values(playbook.plays).flatMap((play) =>
  play.channels.flatMap((channel) => goalsFor(play, channel).map((goal) => ({ ...emptyChoices(playbook, play.id), channel, goal }))),
);

const techniques = Object.values(playbook.techniques).filter((technique) => technique.switch);
const moves = Object.values(playbook.techniques).flatMap(({ id, moves: own }) => Object.keys(own).map((name) => `${id}.${name}`));

/** A situation as it starts, with any wordings. */
export const startingChoices: fc.Arbitrary<Choices> = fc
  .tuple(
    fc.constantFrom(...situations),
    fc.dictionary(fc.constantFrom(...moves), fc.integer({ min: 0, max: 5 })),
    fc.constantFrom("new" as const, "known" as const),
  )
  .map(([choices, wordings, relation]) => ({ ...choices, wordings: { ...wordings }, relation }));

/** A situation with switches moved and sentences left out. */
export const anyChoices: fc.Arbitrary<Choices> = fc
  .tuple(
    startingChoices,
    fc.dictionary(fc.constantFrom(...techniques.map(({ id }) => id)), fc.boolean()),
    fc.subarray(moves, { maxLength: 3 }),
  )
  .map(([choices, switches, omitted]) => ({ ...choices, switches: { ...switches }, omitted }));

/** Composes on TODAY in Britain. */
export const composed = (choices: Choices, answers: Answers): Message =>
  compose(playbook, { ...choices, answers }, { today: TODAY, region: "GB" });
