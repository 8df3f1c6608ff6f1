// Claim: what the site shows as an example keeps to its own advice on length.
import { expect, test } from "vitest";
import { sampleOf } from "../../src/playbook/sample.ts";
import { playbook } from "../playbook.ts";

const spoken = Object.values(playbook.plays).filter(({ channels }) => channels.includes("voicemail"));

test.each(spoken.map(({ id }) => id))("the example of “%s” is said in half a minute at the pace the site starts with", (id) => {
  const seconds = sampleOf(playbook, id, "voicemail").rows.reduce((sum, { time }) => sum + Number(time), 0);
  expect(Math.round(seconds)).toBeLessThanOrEqual(30);
});
