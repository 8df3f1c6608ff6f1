// What the content promises: enough wordings everywhere, all said in full, and figures shown as they were found.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { examplesOf } from "../../src/domain/message/examples.ts";
import { textOf } from "../../src/domain/message/layout.ts";
import { segmentsOf } from "../../src/domain/message/segments.ts";
import type { Play } from "../../src/domain/playbook.ts";
import { TODAY } from "../answers.ts";
import { composed, situations } from "../choices.ts";
import { playbook } from "../playbook.ts";

const samples = situations.map((choices) =>
  composed(choices, examplesOf(playbook.slots, playbook.plays[choices.play] as Play, { today: TODAY })),
);
const name = ({ choices }: (typeof samples)[number]) => `${choices.play} as ${choices.channel}, ${choices.goal}`;

test("every sentence of every play has at least three wordings", () => {
  const few = samples.flatMap((message) =>
    message.sentences.filter(({ wordings }) => wordings < 3).map(({ move }) => `${name(message)}: ${move}`),
  );
  expect(few).toEqual([]);
});

test("every sample message is complete", () => {
  expect(samples.filter(({ missing }) => missing.length > 0).map((message) => `${name(message)}: ${message.missing}`)).toEqual([]);
});

test("every sample text fits into one text message of 160 plain characters", () => {
  const texts = samples.filter(({ choices }) => choices.channel === "text");
  expect(texts.filter((message) => segmentsOf(textOf(message)).segments > 1).map(name)).toEqual([]);
});

describe("phone numbers in the content", () => {
  const FICTION = [/^01632960\d{3}$/, /^02079460\d{3}$/, /^0770090\d{4}$/, /^\d{3}55501\d\d$/, /^0491570\d{3}$/];
  const root = join(import.meta.dirname, "../../content");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.(mdx|yaml)$/.test(file));

  test("come from the ranges reserved for fiction", () => {
    const real = files.flatMap((file) => {
      const found = readFileSync(join(root, file), "utf8").match(/\(?\b\d{2,5}\)?[ -]\d{3,4}[ -]\d{3,4}\b/g) ?? [];
      return found
        .map((number) => number.replace(/\D/g, ""))
        .filter((number) => !FICTION.some((range) => range.test(number)))
        .map((number) => `${file}: ${number}`);
    });
    expect(real).toEqual([]);
  });
});
