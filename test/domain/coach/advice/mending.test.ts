// Claims: a remedy is offered only where it helps and harms nothing, and a long text is not read again and again.
import { expect, test } from "vitest";
import { remediesFor } from "../../../../src/domain/coach/advice/mending.ts";
import { look } from "../../../../src/domain/coach/advice/noticing.ts";
import { remarksOn } from "../../../../src/domain/coach/advice/remarks.ts";
import { coach, INTENT } from "../../../coach.ts";

function offered(text: string): string[] {
  const sight = look({ text, channel: "voicemail" }, {});
  const remarks = remarksOn(sight, INTENT, coach);
  return [...remediesFor({ due: remarks, all: remarks }, sight, INTENT, coach).values()].map(({ does }) => does);
}

test("a second ask of its own is cut", () =>
  expect(offered("Ms Iyer, this is Callum Reid of Castellan. Please ring me on 01632 960193. Or write to us by e-mail.")).toContain(
    "cut-sentence",
  ));
test("where nothing can be cut cleanly, nothing is offered", () =>
  expect(offered("Call or text Callum on 01632 960193.")).not.toContain("cut-sentence"));
test("twelve thousand characters get none", () =>
  expect(offered(`${"Just checking in about the quote. ".repeat(360)}Please ring me. Or book a slot on our website.`)).toEqual([]));
