// Claims: what is said covers the text in order, pauses follow the writing, and nothing a person can paste hangs or throws.
import { expect, test } from "vitest";
import { speak } from "../../../src/domain/speech/speak.ts";

test("the text's last word ends a sentence", () =>
  expect(speak("Ring me, please", "US").map(({ said }) => said[0]?.pause)).toEqual(["none", "comma", "sentence"]));
