// Claims: everything is saved as one file for one wish, however often the button is pressed while the file is on its way.
import { expect, test } from "vitest";
import { createSettings } from "../../src/stores/settings.ts";
import { playbook } from "../playbook.ts";
import { handsOver } from "./hands.ts";

test("a file asked for twice while it is on its way is one file; asked for later it is another", async () => {
  const { hands, memory } = handsOver({ stored: { version: 1, me: { caller: "Ines Duarte" } } });
  const coach = { disagreements: {}, titles: {} };
  const given = { speech: playbook.speech, region: "GB" as const, regions: [], coach, playbook: JSON.stringify(playbook) };
  const settings = createSettings(given, hands);
  settings.restore();
  await Promise.all([settings.save(), settings.save()]);
  expect(memory.files).toHaveLength(1);
  await settings.save();
  expect(memory.files).toHaveLength(2);
});
